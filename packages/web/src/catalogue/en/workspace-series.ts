import type { WorkspaceSeriesTexts } from '../fr/workspace-series.ts';

/** Series: their list, and one of them. */
export const workspaceSeriesTexts: WorkspaceSeriesTexts = {
  seriesList: {
    title: 'Series',
    caption: 'Series of two complaints or more',
    order: 'Sort',
    recent: 'Most recent first',
    largest: 'Largest first',
    scamType: 'Type',
    all: 'All',
    apply: 'Show',
    code: 'Series',
    size: 'Complaints',
    types: 'Types',
    losses: 'Total loss',
    dates: 'Period',
    strongest: 'What links them',
    empty: 'No series.',
    emptyHelp: 'A series begins as soon as two complaints name the same account, number, site or address.',
    count: (shown) => `${shown} series`,
    about: (shown) => `About ${shown} series`,
    members: (count) => `${count} complaints`,
    firstPage: 'Back to the start',
    period: (from, to) => (from === to ? from : `${from} to ${to}`),
  },
  series: {
    title: (code) => `Series ${code}`,
    summary: 'In short',
    graph: 'The graph',
    graphLead:
      'A circle is a complaint, a square a shared indicator. A line: the complaint names the indicator.',
    graphPartial: 'The graph shows a part of the series only: 150 complaints at most.',
    graphScroll: 'Graph of the series, scrolls sideways',
    statement: 'Complaint',
    sharedIndicator: 'Shared indicator',
    graphTable: 'The graph as a table',
    named: 'Named by',
    members: 'The complaints and their reasons',
    moreMembers: 'Next complaints',
    firstMembers: 'First complaints',
    reasons: 'Why it is here',
    noReason: 'Linked by a value that is no longer shared.',
    unused: 'Shared, but not used',
    unusedLead: 'Several complaints have these values in common, and they link nobody.',
    noUnused: 'Nothing else is shared.',
    why: 'Reason',
    shared: 'Complaints',
    history: 'History of the series',
    questions: (count) =>
      count === 1
        ? 'One question about this series waits for an answer.'
        : `${count} questions about this series wait for an answer.`,
    question: (number) => `Question ${number}`,
    scripts: 'Same way of working',
    scriptsLead:
      'These series tell nearly the same story, or with the same photos. That joins nobody: a script is easily copied.',
    scriptOf: (statements) =>
      statements === 1 ? '1 account close to it' : `${statements} accounts close to it`,
    alike: (share) => `up to ${share} in common`,
    keepApart: 'Keep two complaints of this series apart',
    events: {
      founded: 'First complaint',
      joined: (statements) =>
        statements < 2 ? 'A complaint joins the series' : `${statements} complaints join the series`,
      absorbed: (statements) =>
        statements < 2 ? 'Absorbs a series of one complaint' : `Absorbs a series of ${statements} complaints`,
      rebuilt: 'Computed again',
      split: (statements) => (statements < 2 ? 'Split: one complaint' : `Split: ${statements} complaints`),
      left: (statements) =>
        statements < 2 ? 'A withdrawn complaint leaves it' : `${statements} withdrawn complaints leave it`,
      decided: 'An agent decided',
      undone: 'A decision is undone',
      proposed: 'Agents are asked a question',
      hub: 'An indicator links nobody any more',
    },
    mergedInto: (old, code) => `Series ${old} joined this one: ${code} now holds all its complaints.`,
  },
};
