import { describe, expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { readMaterial } from './read-material.ts';
import type { Case } from './testing/case.ts';
import { contacts } from './testing/contacts.ts';
import { hiddenAddresses } from './testing/hidden-addresses.ts';
import { hiddenPhones } from './testing/hidden-phones.ts';
import { notFound } from './testing/not-found.ts';
import { payments } from './testing/payments.ts';

const today = '2026-11-24';

function said(finding: Finding): string {
  if (finding.kind === 'indicator') return `${finding.indicator.type} ${finding.indicator.value}`;
  if (finding.kind === 'date') return `${finding.role} ${finding.on}`;
  const { amount, currency, method, on } = finding.payment;
  return ['paid', amount ?? '?', currency ?? '?', method, on].filter((part) => part !== undefined).join(' ');
}

function found(text: string): string[] {
  return readMaterial({ kind: 'pasted', text }, { today }).findings.map(said);
}

describe.each<[string, readonly Case[]]>([
  ['contacts', contacts],
  ['numbers hidden from filters', hiddenPhones],
  ['addresses hidden from filters', hiddenAddresses],
  ['payments', payments],
  ['what is neither', notFound],
])('%s', (_, cases) => {
  test.each(cases)('%j', (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test('the table is as large as it has to be, half of it about what must not be found', () => {
  const all = [contacts, hiddenPhones, hiddenAddresses, payments, notFound].flat();
  expect(new Set(all.map(([text]) => text)).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(350);
  expect(all.filter(([, ...expected]) => expected.length === 0).length).toBeGreaterThanOrEqual(120);
});
