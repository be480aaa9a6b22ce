import { describe, expect, test } from 'vitest';
import { parseDomain, parsePhone, parseWallet } from '../indicator/index.ts';
import { domainTables, valueTables } from './tables.ts';
import { wellKnown } from './well-known.ts';

const rows = domainTables.flatMap(({ category, domains }) =>
  Object.entries(domains).flatMap(([name, registered]) =>
    registered.split(' ').map((domain) => ({ category, name, domain })),
  ),
);

test('the list holds several hundred domains, none twice', () => {
  expect(rows.length).toBeGreaterThan(400);
  expect(new Set(rows.map(({ domain }) => domain)).size).toBe(rows.length);
});

test('every domain of the list is one, in canonical form, and is found under its own row', () => {
  for (const { domain, name, category } of rows) {
    expect(parseDomain(domain), domain).toEqual({ ok: true, value: domain });
    expect(wellKnown({ type: 'domain', value: domain }), domain).toMatchObject({ name, category });
  }
});

test('every number and wallet of the list is canonical', () => {
  for (const { type, value } of valueTables.flatMap(({ values }) => values)) {
    const parsed = type === 'phone' ? parsePhone(value) : parseWallet(value);
    expect(parsed, value).toEqual({ ok: true, value });
  }
});

test('every row tells its source', () => {
  for (const { domain } of rows)
    expect(wellKnown({ type: 'domain', value: domain })?.source).toMatch(/^[a-z0-9.-]+\.[a-z]+$/);
  for (const { source } of valueTables.flatMap(({ values }) => values)) expect(source).not.toBe('');
});

describe('a name near a well-known one is not well known', () => {
  test.each([
    'leboncoin.fr.paiement.example',
    'leboncoin-paiement.fr',
    'paypal.com.securite.example',
    'arnaque.github.io',
    'arnaque.weebly.com',
    'ameli.fr-remboursement.example',
    'impots.gouv.fr.exemple.com',
    'gouv.fr.example',
  ])('%s', (value) => {
    expect(wellKnown({ type: 'domain', value })).toBeUndefined();
  });
});

test.each([
  'www.leboncoin.fr',
  'm.facebook.com',
  'espace-client.labanquepostale.fr',
  'www.interieur.gouv.fr',
  'hmrc.gov.uk',
])('a host of a well-known body is well known: %s', (value) => {
  expect(wellKnown({ type: 'domain', value })).toBeDefined();
});

test('the most precise row wins', () => {
  expect(wellKnown({ type: 'domain', value: 'play.google.com' })?.category).toBe('app-store');
  expect(wellKnown({ type: 'domain', value: 'docs.google.com' })?.category).toBe('hosting');
});

test('a mailbox anyone can open is nobody’s, its service boxes are the provider’s', () => {
  expect(wellKnown({ type: 'email', value: 'jean.dupont@gmail.com' })).toBeUndefined();
  expect(wellKnown({ type: 'email', value: 'no-reply@gmail.com' })?.category).toBe('mail-provider');
  expect(wellKnown({ type: 'email', value: 'service.client@chronopost.fr' })?.category).toBe('parcel');
});

test('well-known numbers are told by name', () => {
  expect(wellKnown({ type: 'phone', value: 'short:FR:3018' })).toEqual({
    name: 'e-Enfance',
    category: 'hotline',
    source: 'e-enfance.org',
  });
  expect(wellKnown({ type: 'phone', value: '+33639981234' })).toBeUndefined();
});
