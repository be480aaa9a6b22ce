import type {
  DecisionFile,
  DecisionOutcome,
  IndicatorFile,
  PairExplained,
  Question,
  QuestionFile,
  QuestionSide,
} from '@fanal/contract/investigation';
import type { FakeAnswers } from '../../testing/fake-api.ts';
import {
  decision,
  hostile,
  questionId,
  queueRow,
  reason,
  seriesFile,
  undoneDecision,
  waterfall,
} from '../../testing/fixtures.ts';

const account = { id: 2, type: 'iban', value: reason.value, shown: reason.shown } as const;
const other = 'F-0001-0002-0003';

function side(reference: string, series: { readonly id: string; readonly size: number }): QuestionSide {
  const { members: _m, graph: _g, unused: _u, history: _h, ...row } = seriesFile(3);
  return { reference, series: { ...row, ...series } };
}

export const question: Question = {
  id: questionId,
  kind: 'bridge',
  state: 'open',
  indicator: account,
  sides: [
    side(queueRow.reference, { id: 'S-8MQ2-44XN-D0RK', size: 3 }),
    side(other, { id: 'S-0007-0008-0009', size: 12 }),
  ],
  madeAt: '2026-03-14T20:40:02.000Z',
};

export const questionFile: QuestionFile = {
  ...question,
  grounds: {
    for: waterfall.grounds,
    against: [
      { code: 'seen-once', bits: 0, count: 1 },
      { code: 'both-established', bits: 0 },
      { code: 'decision', bits: 0, decisionId: decision.id },
    ],
  },
  namings: [
    [
      {
        reference: queueRow.reference,
        filedAt: queueRow.filedAt,
        scamType: 'romance',
        raw: hostile,
        field: 'account.text',
      },
    ],
    [],
  ],
  may: ['accept', 'refuse', 'pin', 'hub'],
  decisions: [decision, undoneDecision],
};

const complaints: PairExplained['complaints'] = [
  {
    reference: queueRow.reference,
    filedAt: queueRow.filedAt,
    scamType: 'romance',
    excerpt: hostile,
    series: { id: 'S-8MQ2-44XN-D0RK', size: 3 },
  },
  {
    reference: other,
    filedAt: '2026-02-01T09:00:00.000Z',
    scamType: 'other',
    excerpt: queueRow.excerpt,
    series: { id: 'S-8MQ2-44XN-D0RK', size: 3 },
  },
];

const together: PairExplained = {
  kind: 'together',
  complaints,
  decisions: [],
  steps: [
    {
      from: queueRow.reference,
      to: 'F-0004-0005-0006',
      by: { code: 'same-value', indicator: account, fromRaw: hostile, toRaw: reason.here.raw },
      bits: 18.2,
      days: 12,
    },
    { from: 'F-0004-0005-0006', to: other, by: { code: 'must-link', decisionId: decision.id }, bits: 0 },
  ],
  ruleVersion: 2,
};

export const apart: PairExplained = {
  kind: 'apart',
  complaints,
  decisions: [decision],
  unused: [
    {
      why: 'hub',
      indicator: { id: 5, type: 'phone', value: '+33199000001', shown: '+33 1 99 00 00 01' },
      figures: { naming: 1_626, sampled: 64, cohesion: 0, expected: 0.08 },
    },
    {
      why: 'hub',
      indicator: account,
      figures: { naming: 40, sampled: 32, cohesion: 0.03, expected: 0.08 },
    },
    { why: 'cut-bridge', indicator: account, questionId },
    { why: 'cannot-link', decisionId: decision.id },
  ],
};

export const indicatorFile: IndicatorFile = {
  ...account,
  naming: 3,
  last: [
    {
      reference: queueRow.reference,
      filedAt: queueRow.filedAt,
      scamType: 'romance',
      raw: hostile,
      series: { id: 'S-8MQ2-44XN-D0RK', size: 3 },
    },
  ],
  decisions: [undoneDecision],
};

export const decisionFile: DecisionFile = {
  ...decision,
  places: [
    { reference: queueRow.reference, series: { id: 'S-8MQ2-44XN-D0RK', size: 2 } },
    { reference: other, series: { id: 'S-0007-0008-0009', size: 1 } },
  ],
  questions: [questionId],
};

export const outcome: DecisionOutcome = {
  decisionId: decision.id,
  settled: true,
  places: decisionFile.places,
  raised: [],
};

export const groupingAnswers: FakeAnswers = {
  'count-questions': { open: 1 },
  'list-questions': { rows: [question], open: 1 },
  'read-question': questionFile,
  'answer-question': outcome,
  'explain-pair': together,
  'read-indicator': indicatorFile,
  'decide-matching': outcome,
  'read-matching-decision': decisionFile,
  'undo-matching-decision': outcome,
};

/** Every page of this room, in each language. */
export const groupingPages = {
  fr: [
    'rapprochements',
    `rapprochements/${questionId}`,
    'liens',
    `liens/${queueRow.reference}/${other}`,
    'identifiants/2',
    'decisions',
    `decisions/${decision.id}`,
  ],
  en: [
    'proposals',
    `proposals/${questionId}`,
    'ties',
    `ties/${queueRow.reference}/${other}`,
    'indicators/2',
    'decisions',
    `decisions/${decision.id}`,
  ],
} as const;
