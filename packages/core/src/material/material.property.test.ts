import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextLength, type Finding } from './finding.ts';
import type { Material } from './material.ts';
import { readMaterial } from './read-material.ts';
import { contacts } from './testing/contacts.ts';
import { hiddenAddresses } from './testing/hidden-addresses.ts';
import { hiddenPhones } from './testing/hidden-phones.ts';
import { notFound } from './testing/not-found.ts';
import { payments } from './testing/payments.ts';
import { textOf } from './text-of.ts';

const today = '2026-11-24';
const told = [contacts, hiddenPhones, hiddenAddresses, payments, notFound].flat().map(([text]) => text);

const stamps = [
  '12/03/2026, 14:05 - Julie: ',
  '[12/03/2026 14:06:11] Vous: ',
  '3/12/26, 2:05 PM - ',
  'Julie : ',
  'Vous avez envoyé\n',
  '',
];
const noise = fc.string({ unit: 'binary', maxLength: 40 });
const line = fc
  .tuple(fc.constantFrom(...stamps), fc.oneof(fc.constantFrom(...told), noise, fc.string({ maxLength: 60 })))
  .map((parts) => parts.join(''));
const text = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'));

const material: fc.Arbitrary<Material> = fc.oneof(
  text.map((each): Material => ({ kind: 'pasted', text: each })),
  text.map((each): Material => ({ kind: 'image', text: each })),
  fc.tuple(text, noise).map(([each, title]): Material => ({ kind: 'chat-text', text: each, title })),
  fc
    .array(fc.record({ from: noise, date: noise, text: line, type: fc.constant('message') }))
    .map((messages): Material => ({ kind: 'chat-json', json: JSON.stringify({ messages }) })),
  fc.json().map((json): Material => ({ kind: 'chat-json', json })),
  fc
    .tuple(
      fc.array(
        fc.record({
          name: fc.constantFrom('From', 'To', 'Date', 'Received', 'Subject', 'Return-Path'),
          value: fc.oneof(line, noise),
        }),
      ),
      text,
    )
    .map(([headers, body]): Material => ({ kind: 'email', headers, text: body })),
  text.map(
    (each): Material => ({
      kind: 'bank-statement',
      lines: each.split('\n').map((words) => ({ text: words })),
    }),
  ),
);

function places(finding: Finding) {
  return [finding.first, ...(finding.last === undefined ? [] : [finding.last])];
}

test('reading never fails; what is found stands where it is said to, with a context that is bounded', () => {
  fc.assert(
    fc.property(material, (given) => {
      const written = textOf(given);
      const { findings, conversation } = readMaterial(given, { today });
      const all = [...findings.flatMap(places), ...(conversation?.moments.map(({ place }) => place) ?? [])];
      for (const { start, end, match, before, after } of all) {
        expect(written.slice(start, end)).toBe(match);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(contextLength);
      }
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      for (const { id, count } of findings) {
        expect(id.length).toBeLessThanOrEqual(200);
        expect(count).toBeGreaterThanOrEqual(1);
      }
      for (const each of findings) if (each.kind === 'date') expect(each.on <= today).toBe(true);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('reading twice finds the same', () => {
  fc.assert(
    fc.property(material, (given) => {
      expect(readMaterial(given, { today })).toEqual(readMaterial(given, { today }));
    }),
    { numRuns: 50 },
  );
}, 60_000);

test('what is one’s own is never found, wherever it stands', () => {
  const own = { phones: ['06 39 98 12 34'], emails: ['jean@exemple.example'], names: [] };
  fc.assert(
    fc.property(material, (given) => {
      const ids = readMaterial(given, { today, own }).findings.map(({ id }) => id);
      expect(ids).not.toContain('indicator:phone:+33639981234');
      expect(ids).not.toContain('indicator:email:jean@exemple.example');
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('a card number is nowhere in what was found', () => {
  fc.assert(
    fc.property(material, (given) => {
      const read = readMaterial(given, { today });
      const shown = [
        ...read.findings.flatMap(places).flatMap(({ before, after }) => [before, after]),
        read.account ?? '',
      ];
      for (const each of shown)
        expect(each).not.toMatch(/4970 ?1012 ?3456 ?7890|4111[ -]?1111[ -]?1111[ -]?1111/);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('the same value in several places is one finding with its first and last place', () => {
  const number = '06 39 98 12 34';
  const text = Array.from({ length: 50 }, (_, at) => `ligne ${at} : ${number}`).join('\n');
  const { findings } = readMaterial({ kind: 'pasted', text }, { today });
  expect(findings).toMatchObject([{ id: 'indicator:phone:+33639981234', count: 50 }]);
  expect(findings[0]?.first.start).toBe(text.indexOf(number));
  expect(findings[0]?.last?.start).toBe(text.lastIndexOf(number));
});

const units = [
  ...[
    '0',
    '0 ',
    'zéro ',
    'zéro six ',
    'oh ',
    'double ',
    'plus ',
    'o ',
    '1 ',
    '(',
    '[',
    '[.]',
    ' point ',
    ' arobase ',
    '@',
    'a@',
  ],
  ...[
    'a ',
    'a-',
    'О',
    'аa',
    '€',
    '1 €',
    'j’ai payé ',
    'j’ai payé 1 € ',
    '500 € ',
    'neosurf ',
    'pcs A1B2C3D4E5 ',
    'neosurf A1B2C3D4E5 ',
  ],
  ...[
    '12/03/2026, 14:05 - a: ',
    '12/03/2026, 14:05 - a: b\n',
    '[',
    'a : b\n',
    'Vous avez envoyé\n',
    '\n',
    '4970 1012 3456 7890 ',
    'FR76 ',
  ],
  ...[
    '12/03 CB A 1,00\n',
    'IBAN : FR76 ',
    '1 58 07 ',
    'f00d',
    'si tu ne ',
    'envoie moi ',
    'tes photos ',
    'peux-tu ',
    'j’ai besoin de ',
    'mon numéro est ',
  ],
];

test.each(units)(
  'a long text made of %j alone is read in time in proportion to its length',
  (unit) => {
    // A linear reading takes a fraction of a second; a quadratic one would take minutes.
    const text = unit.repeat(Math.ceil(60_000 / unit.length));
    expect(() => readMaterial({ kind: 'image', text }, { today })).not.toThrow();
    expect(() => readMaterial({ kind: 'chat-text', text }, { today })).not.toThrow();
    const lines = text.split('\n').map((words) => ({ text: words }));
    expect(() => readMaterial({ kind: 'bank-statement', lines }, { today })).not.toThrow();
  },
  20_000,
);
