import {
  type CheckedValue,
  checkText,
  contestWarning,
  type FollowedContest,
  followContest,
  readWarningFigures,
} from '@fanal/contract/warning';
import { asAny, type FakeAnswer, now } from './fake-answer.ts';

/** Three values of a text are told apart: a number that is reported, an IBAN that fails its check, a known site. */
export const warningAnswers: readonly FakeAnswer[] = [
  [
    asAny(checkText),
    ({ body }) => {
      const { text } = checkText.body.parse(body);
      if (text === 'too often') return { refusal: 'too-many-requests' };
      return { value: { values: values.filter(({ written }) => text.includes(written)), more: false } };
    },
  ],
  [
    asAny(contestWarning),
    ({ body }) => {
      const { value, email } = contestWarning.body.parse(body);
      if (!email.includes('@')) return { refusal: 'invalid-answers', fields: { email: 'not-an-email' } };
      if (value === 'x') return { refusal: 'invalid-answers', fields: { value: 'unreadable' } };
      return { value: { reference: 'K-7TRM-2QXF-9BHD-V4WN-83KC', answerBy: '2026-03-17T20:40:00.000Z' } };
    },
  ],
  [
    asAny(followContest),
    ({ body }) => {
      const { reference } = followContest.body.parse(body);
      if (reference === 'too often') return { refusal: 'too-many-requests' };
      const value = contests[reference];
      return value === undefined ? { refusal: 'code-not-found' } : { value };
    },
  ],
  [
    asAny(readWarningFigures),
    () => ({
      value: {
        asOf: now,
        told: [
          { class: 'phone', verdict: 'reported-by-several', count: 1_204 },
          { class: 'url', verdict: 'verified', count: 0 },
        ],
        everTold: 1_600,
        errors: 8,
        errorRate: 0.005,
        contests: { received: 12, open: 2, overdue: 0, upheld: 6, dismissed: 4, answeredInTime: 9 },
        delay: { median: 2.4, p95: 11.2 },
      },
    }),
  ],
];

/** By reference. */
const contests: Readonly<Record<string, FollowedContest>> = {
  'K-WAIT': { receivedAt: now, answerBy: '2999-03-17T20:40:00.000Z' },
  'K-LATE': { receivedAt: now, answerBy: '2026-03-17T20:40:00.000Z' },
  'K-GONE': {
    receivedAt: now,
    answerBy: '2026-03-17T20:40:00.000Z',
    answeredAt: '2026-03-15T09:00:00.000Z',
    outcome: 'nothing-shown',
  },
  'K-KEPT': {
    receivedAt: now,
    answerBy: '2026-03-17T20:40:00.000Z',
    answeredAt: '2026-03-15T09:00:00.000Z',
    outcome: 'kept',
  },
};

const values: readonly CheckedValue[] = [
  {
    type: 'wallet',
    shown: 'eth:0x00112233',
    written: 'eth:0x00112233',
    valid: true,
    verdict: 'reported',
    band: '1',
    lastSeenOn: '2026-03-02',
    contested: false,
  },
  {
    type: 'phone',
    shown: '+33 6 39 98 12 34',
    written: '06 39 98 12 34',
    valid: true,
    verdict: 'reported-by-several',
    band: '5-19',
    lastSeenOn: '2026-03-02',
    contested: true,
  },
  {
    type: 'iban',
    shown: 'FR76 3000 6000 0112 3456 7890 180',
    written: 'FR76 3000 6000 0112 3456 7890 180',
    valid: false,
    verdict: 'unknown',
    contested: false,
  },
  {
    type: 'domain',
    shown: 'banque.example',
    written: 'banque.example',
    valid: true,
    verdict: 'unknown',
    contested: false,
    belongsTo: { name: 'Banque d’exemple', category: 'bank' },
  },
  {
    type: 'email',
    shown: 'ami@courriel.example',
    written: 'ami@courriel.example',
    valid: true,
    verdict: 'unknown',
    contested: false,
  },
];
