import type { WorkspaceDecidingTexts } from '../fr/workspace-deciding.ts';

/** Decisions on series: forms, what was decided, what became of it. */
export const workspaceDecidingTexts: WorkspaceDecidingTexts = {
  kinds: {
    'must-link': 'Joined',
    'cannot-link': 'Kept apart',
    pin: 'Pinned',
    hub: 'Links nobody',
    'not-hub': 'Links',
  },
  forms: {
    'must-link': {
      summary: 'Join',
      lead: 'The two complaints are of the same offenders: their series become one, and stay so. Someone who stood alone learns it, once.',
      button: 'Join',
    },
    'cannot-link': {
      summary: 'Keep apart',
      lead: 'The two complaints are not of the same offenders: they will not stand in one series again, whatever brings them near. The weakest tie between them is cut.',
      button: 'Keep apart',
    },
    pin: {
      summary: 'Pin the first to the second',
      lead: 'The first complaint stays with the second, whatever draws it elsewhere.',
      button: 'Pin',
    },
    hub: {
      summary: 'A hub: links nobody',
      lead: 'Strangers use it too (a marketplace, a switchboard, a mule’s account). Series that held by it alone come apart.',
      button: 'Link by it no more',
    },
    'not-hub': {
      summary: 'Not a hub: links',
      lead: 'Its offenders alone use it, however many name it. Complaints that name it are brought together.',
      button: 'Link by it',
    },
  },
  reason: 'Why',
  reasonHint:
    'What a colleague, or a judge, needs to understand in a year. 2,000 characters at most. It cannot be changed.',
  title: 'Decide on two complaints',
  one: 'First complaint',
  other: 'Second complaint',
  referenceHint: 'Its reference: F-…',
  kept: 'Decisions taken',
  noDecision: 'No decision.',
  lead: 'A decision holds until it is undone, whatever is filed or computed afterwards.',
  by: (agent) => `by ${agent}`,
  undone: 'Undone',
  inForce: 'In force',
  open: 'See the decision',
  decision: {
    title: 'Decision',
    about: 'On',
    who: 'By',
    when: 'At',
    why: 'Why',
    state: 'State',
    places: 'What became of it',
    stands: (reference) => `Complaint ${reference} now stands in`,
    together: 'They stand in one series.',
    apart: 'They stand in two series.',
    questions: 'Open questions about these series',
    question: (number) => `Question ${number}`,
    undo: {
      summary: 'Undo this decision',
      lead: 'It stays in the history with your name, and counts no more: the series become what the complaints alone make of them.',
      button: 'Undo the decision',
    },
  },
  done: {
    decided: 'It is decided. Here is what became of it.',
    undone: 'The decision is undone. Here is what became of it.',
    settling:
      'It is decided. The series is large: it is still being computed, and this page will say what became of it in a moment.',
  },
  errors: {
    reason: 'Write why, in 2,000 characters at most.',
    one: 'Write the reference of the first complaint: F-…',
    other: 'Write the reference of the second complaint: F-…',
    same: 'It is the same complaint twice.',
    unknown: 'One of these references leads to no complaint.',
    'already-decided': 'Another agent decided in the meantime. Nothing of yours was recorded; see below.',
  },
  auditActions: {
    compare: 'compared',
    'decide-must-link': 'joined',
    'decide-cannot-link': 'kept apart',
    'decide-pin': 'pinned',
    'decide-hub': 'marked as a hub',
    'decide-not-hub': 'marked as no hub',
    'undo-decision': 'undid',
  },
  auditSubjects: {
    questions: 'the proposals',
    question: 'proposal',
    indicator: 'indicator',
    'matching-decision': 'decision on a series',
  },
};
