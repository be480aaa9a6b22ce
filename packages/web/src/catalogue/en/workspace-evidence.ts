import type { WorkspaceEvidenceTexts } from '../fr/workspace-evidence.ts';

/** Evidence in words and in bits. */
export const workspaceEvidenceTexts: WorkspaceEvidenceTexts = {
  why: {
    'well-known': 'known to all: strangers share it',
    unverified: 'failed its check: kept as written',
    'support-only': 'too common to link on its own',
    'reporter-own': 'the person’s own contact',
    hub: 'a hub: those who name it share nothing else',
    'cut-bridge': 'too thin a tie between two established series: agents are asked',
    'cannot-link': 'an agent keeps them apart',
  },
  evidence: {
    grounds: {
      'same-value': ({ type }) => `Same ${type ?? 'indicator'}`,
      'same-script': () => 'Accounts written in almost the same words',
      'same-photo': () => 'The same photos, or nearly',
      'support-value': ({ type }) => `Same ${type ?? 'detail'}, too common to link by itself`,
      'similar-handle': () => 'Accounts of nearly the same name',
      'name-alone': () => 'A name alone: it is copied and made up',
      'dates-fit': () => 'The dates fit together',
      'dates-apart': () => 'The dates are far apart',
      'seen-once': () => 'One side names it only once',
      witnesses: () => 'Complaints that name what holds each of the two sides',
      'too-few-witnesses': () => 'Between two series of this size, it would take at least',
      'both-established': () => 'Each side stands by itself, the smaller one too',
      'nothing-else': () => 'Those who name it have nothing else in common',
      'ties-a-large-series': () => 'It holds a large series together',
      hub: () => 'Named by complaints that share nothing else',
      'must-link': () => 'An agent joined them',
      decision: () => 'An agent decided so',
    },
    otherGround: 'Other evidence',
    bits: (shown) => `${shown} bits`,
    noWeight: 'no weight',
    bitsHelp:
      'One bit more: twice as likely among complaints of the same offenders as among complaints taken at random.',
    complaints: (count, shown) => (count === 1 ? '1 complaint' : `${shown} complaints`),
    days: (count) =>
      count === 0 ? 'the same day' : count === 1 ? '1 day between the two' : `${count} days between the two`,
    gap: (count) => (count === 0 ? 'at the same time' : count === 1 ? '1 day apart' : `${count} days apart`),
    sum: 'Sum',
    threshold: (shown) => `Threshold: ${shown}, twice what draws it to another series`,
    noThreshold: 'Nothing draws it to another series',
    waterfall: (bits, threshold) => `${bits}, for a threshold of ${threshold}`,
    ruleVersion: (version) => `rule version ${version}`,
    figures: ({ naming, sampled, cohesion, expected }) =>
      `Appears in ${naming} complaints. Of ${sampled} looked at, ${cohesion} of what else they could share is shared; it would take ${expected}.`,
    nothingElse: (naming, sampled) =>
      `Appears in ${naming} complaints. Of ${sampled} looked at, none shares anything else with the others.`,
  },
};
