import type {
  OutcomeCount,
  OutcomeEffect,
  Platform,
  PlatformReach,
  WarningFigures,
  WarningFile,
  WarningRow,
} from '@fanal/contract/warning';
import { hostile } from '../../testing/fixtures.ts';

export const warningRow: WarningRow = {
  id: '3f2c9a10-6f0e-4c1d-9a55-0c8f0a7d2b11',
  class: 'phone',
  type: 'phone',
  shown: '+33 6 39 98 12 34',
  state: 'contested',
  since: '2026-03-12T20:40:00.000Z',
  voices: 4,
  complaints: 6,
  lastSeenOn: '2026-03-11',
  verdict: 'reported-by-several',
  band: '2-4',
  ground: 'voices',
  knownGood: false,
  bannedBy: [hostile],
  answerBy: '2026-03-17T20:40:00.000Z',
};

export const warningFile: WarningFile = {
  ...warningRow,
  version: 7,
  mayDecide: ['uphold-contest', 'dismiss-contest'],
  expiresOn: '2026-09-07',
  namedIn: [{ reference: 'F-7K3M-9QXD-2TVC', filedAt: '2026-03-11T08:00:00.000Z', status: 'filed' }],
  contests: [
    {
      reference: 'C-1111-2222',
      words: 'Déjà demandé en janvier.',
      at: '2026-01-02T08:00:00.000Z',
      answerBy: '2026-01-05T08:00:00.000Z',
      outcome: 'dismissed',
      answeredAt: '2026-01-03T08:00:00.000Z',
    },
    {
      reference: 'C-3333-4444',
      words: hostile,
      email: 'sam@courriel.example',
      at: '2026-03-14T20:40:00.000Z',
      answerBy: '2026-03-17T20:40:00.000Z',
    },
  ],
  history: [
    { kind: 'reach-voices', at: '2026-03-12T20:40:00.000Z', voices: 3 },
    {
      kind: 'dismiss-contest',
      at: '2026-01-03T08:00:00.000Z',
      by: 'Nadia Roche',
      reason: hostile,
      voices: 1,
    },
    { kind: 'something-new', at: '2026-01-01T08:00:00.000Z', voices: 0 },
  ],
};

export const figures: WarningFigures = {
  asOf: '2026-03-14T20:40:00.000Z',
  told: [],
  everTold: 1_600,
  errors: 8,
  errorRate: 0.005,
  contests: { received: 12, open: 2, overdue: 1, upheld: 6, dismissed: 4, answeredInTime: 9 },
};

export const platform: Platform = {
  id: '7d444840-9dc0-41d1-b245-5ffdce74fad2',
  name: `Rencontres ${hostile}`,
  email: 'equipe@rencontres.example',
  siteKey: 'site_2f9k',
  since: '2026-02-01T09:00:00.000Z',
  suspended: false,
  keys: [
    {
      id: '0b6f7b9e-7f0e-4c39-9d3c-3a52a4a7a001',
      label: hostile,
      since: '2026-02-01T09:00:00.000Z',
      lastUsedOn: '2026-03-13',
    },
    {
      id: '0b6f7b9e-7f0e-4c39-9d3c-3a52a4a7a002',
      label: 'ancien serveur',
      since: '2026-02-01T09:00:00.000Z',
      revokedAt: '2026-03-01T09:00:00.000Z',
    },
  ],
  webhook: { url: 'https://rencontres.example/fanal', since: '2026-02-02T09:00:00.000Z' },
};

export const effect: OutcomeEffect = {
  template: 'romance-money.2',
  locale: 'fr',
  decision: 'interrupt',
  shown: { known: 100, stopped: 0.6 },
  heldOut: { known: 20, stopped: 0.4 },
  difference: 0.2,
  low: -0.02,
  high: 0.4,
  p: 0.0004,
};

export const reach: PlatformReach = {
  groups: [
    {
      template: 'romance-money.2',
      locale: 'fr',
      decision: 'interrupt',
      shown: 1_204,
      heldOut: 37,
      wentOn: 310,
      stopped: 640,
    },
  ],
};

/** `stopped` of `known` who were warned, or would have been. */
export function outcomes(
  arm: OutcomeCount['arm'],
  stopped: number,
  known: number,
  change: Partial<OutcomeCount> = {},
): OutcomeCount[] {
  const base: OutcomeCount = {
    template: 'romance-money.2',
    locale: 'fr',
    decision: 'interrupt',
    arm,
    dwell: arm === 'shown' ? 'over-10s' : 'not-shown',
    choice: arm === 'shown' ? 'paused' : 'not-shown',
    next: 'stopped',
    month: '2026-03',
    count: stopped,
    ...change,
  };
  return [base, { ...base, next: 'went-on', count: known - stopped }];
}
