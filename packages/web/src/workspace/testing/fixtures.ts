import type { Me } from '@fanal/contract/identity';
import type {
  ComplaintFile,
  KeptDecision,
  QueueRow,
  Reason,
  SeriesFile,
  Waterfall,
} from '@fanal/contract/investigation';

export const analyst: Me = {
  kind: 'agent',
  name: 'Nadia Roche',
  email: 'nadia.roche@police.example',
  role: 'analyst',
};
export const supervisor: Me = { ...analyst, name: 'Yves Lambert', role: 'supervisor' };

/** What someone might write to attack the reader. */
export const hostile = `<img src=x onerror=alert(1)>"'</p>&amp;‮evil`;

export const reason: Reason = {
  type: 'iban',
  value: 'FR7630006000011234567890189',
  shown: 'FR76 3000 6000 0112 3456 7890 189',
  here: { raw: 'fr76 3000-6000 0112 3456 7890 189', field: 'payments[0].iban' },
  there: { raw: 'FR7630006000011234567890189', field: 'import.iban' },
  rule: 'same-value',
  ruleVersion: 1,
};

export const queueRow: QueueRow = {
  reference: 'F-7K3M-9QXD-2TVC',
  origin: 'online',
  filedAt: '2026-03-14T20:40:00.000Z',
  scamType: 'romance',
  status: 'filed',
  since: '2026-03-14T20:40:00.000Z',
  unread: 0,
  locale: 'fr',
  excerpt: 'Nous nous écrivions depuis trois mois quand il m’a parlé d’un héritage bloqué à la douane…',
  losses: [{ amount: '12500.00', currency: 'EUR' }],
  indicators: 4,
  series: { id: 'S-8MQ2-44XN-D0RK', size: 3 },
};

export const waterfall: Waterfall = {
  grounds: [
    { code: 'same-value', bits: 18.2, type: 'iban', shown: reason.shown, count: 3, days: 12 },
    { code: 'same-script', bits: 4, references: ['F-0004-0005-0006'] },
    { code: 'dates-apart', bits: -1.5, days: 400 },
    { code: 'of-a-later-rule', bits: 0 },
  ],
  bits: 20.7,
  threshold: 12,
  ruleVersion: 2,
};

export const questionId = '5b0d6d2e-4a52-4a8e-9a56-0f1c7f0b2a01';

export const decision: KeptDecision = {
  id: '0b6f7b9e-7f0e-4c39-9d3c-3a52a4a7a001',
  kind: 'cannot-link',
  references: [queueRow.reference, 'F-0001-0002-0003'],
  reason: `Deux comptes, deux banques. ${hostile}`,
  at: '2026-03-15T09:00:00.000Z',
  agent: hostile,
};

export const undoneDecision: KeptDecision = {
  id: '0b6f7b9e-7f0e-4c39-9d3c-3a52a4a7a002',
  kind: 'hub',
  references: [],
  indicator: { id: 2, type: 'iban', value: reason.value, shown: reason.shown },
  reason: 'Compte de passage.',
  at: '2026-03-14T09:00:00.000Z',
  agent: 'Nadia Roche',
  undone: { at: '2026-03-15T09:30:00.000Z', agent: 'Yves Lambert', reason: 'Le titulaire est poursuivi.' },
};

const narrative = `Bonjour. Il s’appelait Marc et m’écrivait du 06 39 98 12 34.
Je devais verser sur fr76 3000-6000 0112 3456 7890 189, via leboncoin.fr.
Il rappelait toujours du 06 39 98 12 34. ${hostile}`;

function placeOf(raw: string) {
  const start = narrative.indexOf(raw);
  return { raw, at: { start, end: start + raw.length } };
}

export const complaintFile: ComplaintFile = {
  reference: queueRow.reference,
  origin: 'online',
  filedAt: queueRow.filedAt,
  scamType: 'romance',
  signs: ['asked-relationship', 'words-of-romance'],
  offences: [
    { article: 'fraud', codes: [{ code: '00001', label: hostile }] },
    { article: 'identity-theft', codes: [] },
  ],
  locale: 'fr',
  narrative,
  answers: {},
  losses: queueRow.losses,
  sightings: [
    {
      id: 1,
      type: 'phone',
      value: '+33639981234',
      shown: '+33 6 39 98 12 34',
      ...placeOf('06 39 98 12 34'),
      verified: true,
      derived: false,
      field: 'account.text',
      others: 2,
    },
    {
      id: 2,
      type: 'iban',
      value: reason.value,
      shown: reason.shown,
      ...placeOf('fr76 3000-6000 0112 3456 7890 189'),
      verified: true,
      derived: false,
      field: 'payments[0].iban',
      others: 1,
    },
    {
      id: 3,
      type: 'domain',
      value: 'leboncoin.fr',
      shown: 'leboncoin.fr',
      ...placeOf('leboncoin.fr'),
      verified: true,
      derived: false,
      field: 'account.text',
      others: 1000,
      unused: 'well-known',
      wellKnown: { name: 'leboncoin', category: 'marketplace', source: 'leboncoin.fr' },
    },
    {
      id: 4,
      type: 'iban',
      value: hostile,
      shown: hostile,
      raw: hostile,
      verified: false,
      derived: false,
      field: 'import.iban',
      others: 0,
      unused: 'unverified',
    },
  ],
  complainant: {
    level: 'email',
    givenName: 'Camille',
    familyName: hostile,
    email: 'camille@courriel.example',
    phone: '+33639985678',
  },
  series: { id: 'S-8MQ2-44XN-D0RK', size: 3, reasons: [reason], waterfall },
  script: [{ reference: 'F-0004-0005-0006', similarity: 0.91, photos: 0, seriesId: 'S-0007-0008-0009' }],
  timeline: [
    { kind: 'filed', at: '2026-03-14T20:40:00.000Z' },
    { kind: 'receipt-sent', at: '2026-03-14T20:40:02.000Z', to: 'camille@courriel.example' },
    { kind: 'joined-series', at: '2026-03-14T20:40:02.000Z', shared: [] },
    { kind: 'read-by-agent', at: '2026-03-15T08:02:00.000Z' },
  ],
  mode: 'authority',
  status: 'under-examination',
  version: 1,
  may: ['ask-more', 'admit', 'refuse'],
  decisions: [],
  messages: [{ id: '1', from: 'person', at: '2026-03-15T08:02:00.000Z', text: hostile }],
  mayWrite: true,
  neighbours: { newer: 'F-0001-0002-0003', older: 'F-0004-0005-0006' },
};

/** A series of `size` statements tied by one account, and by pairs through a phone. */
export function seriesFile(size: number): SeriesFile {
  const references = Array.from({ length: size }, (_, place) => `F-AAAA-BBBB-${1000 + place}`);
  const pairs = references.flatMap((statement, place) =>
    place % 4 > 1 ? [] : [{ statement, indicator: `i${10 + Math.floor(place / 4)}` }],
  );
  const phones = [...new Set(pairs.map(({ indicator }) => indicator))];
  return {
    id: 'S-8MQ2-44XN-D0RK',
    size,
    scamTypes: ['romance', 'other'],
    losses: [{ amount: '48200.50', currency: 'EUR' }],
    firstFiledAt: '2026-01-03T09:00:00.000Z',
    lastFiledAt: '2026-03-14T20:40:00.000Z',
    strongest: [{ id: 2, type: 'iban', value: reason.value, shown: reason.shown, members: size }],
    members: references.slice(0, 50).map((reference, place) => ({
      reference,
      ...(place % 3 === 0 ? { externalId: `dossier-${place}` } : {}),
      filedAt: '2026-02-01T09:00:00.000Z',
      scamType: 'romance',
      excerpt: place === 0 ? hostile : queueRow.excerpt,
      losses: queueRow.losses,
      reasons: [reason],
      waterfall,
    })),
    graph: {
      nodes: [
        ...references.map((reference) => ({ kind: 'statement', key: reference, reference }) as const),
        { kind: 'indicator', key: 'i1', type: 'iban', shown: reason.shown },
        ...phones.map(
          (key, place) =>
            ({ kind: 'indicator', key, type: 'phone', shown: `+33 6 39 98 00 ${10 + place}` }) as const,
        ),
      ],
      edges: [...references.map((statement) => ({ statement, indicator: 'i1' })), ...pairs],
      complete: size <= 150,
    },
    unused: [
      {
        why: 'well-known',
        indicator: { id: 3, type: 'domain', value: 'leboncoin.fr', shown: 'leboncoin.fr' },
        members: 2,
      },
      {
        why: 'hub',
        indicator: { id: 5, type: 'phone', value: '+33199000001', shown: '+33 1 99 00 00 01' },
        figures: { naming: 1_626, sampled: 64, cohesion: 0, expected: 0.08 },
        members: 2,
      },
    ],
    decisions: [decision, undoneDecision],
    questions: [questionId],
    scripts: [{ seriesId: 'S-0007-0008-0009', statements: 3, similarity: 0.91, photos: 2 }],
    history: [
      {
        kind: 'decided',
        at: decision.at,
        statements: 0,
        decision: { id: decision.id, kind: decision.kind, agent: decision.agent, reason: decision.reason },
      },
      { kind: 'split', at: '2026-03-03T09:00:00.000Z', seriesId: 'S-0007-0008-0009', statements: 3 },
      {
        kind: 'hub',
        at: '2026-03-03T09:00:00.000Z',
        statements: 0,
        indicator: { type: 'phone', shown: '+33 1 99 00 00 01' },
      },
      { kind: 'absorbed', at: '2026-03-02T09:00:00.000Z', seriesId: 'S-0001-0002-0003', statements: 2 },
      { kind: 'joined', at: '2026-02-01T09:00:00.000Z', statements: 1 },
      { kind: 'founded', at: '2026-01-03T09:00:00.000Z', statements: 1 },
    ],
  };
}
