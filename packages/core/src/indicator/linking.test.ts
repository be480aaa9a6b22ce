import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IndicatorType, indicatorTypes } from './indicator.ts';
import { isLinking, linkingKeys, whyNotLinking } from './linking.ts';
import { readIndicator } from './read-indicator.ts';

const keys = (type: IndicatorType, value: string) =>
  linkingKeys({ type, value }).map((key) => `${key.type} ${key.value}`);

describe('an identifying value links by itself', () => {
  test.each<[IndicatorType, string]>([
    ['phone', '+33639981234'],
    ['iban', 'FR7630006000011234567890189'],
    ['wallet', 'eth:0x52908400098527886e0f7030069857d2e4169ee7'],
    ['handle', 'instagram:dr.martin'],
    ['email', 'jean@exemple.example'],
    ['email', 'prenom.nom@gmail.com'],
    ['email', 'noreply@boutique.example'],
  ])('%s %s', (type, value) => {
    expect(keys(type, value)).toEqual([`${type} ${value}`]);
  });
});

describe('a url links by its page and by the name its host is registered under', () => {
  test.each<[string, string[]]>([
    ['https://boutique.example/', ['domain boutique.example']],
    ['https://www.boutique.example/a', ['url https://boutique.example/a', 'domain boutique.example']],
    ['http://boutique.example/a/', ['url https://boutique.example/a', 'domain boutique.example']],
    [
      'https://boutique.example/a?utm_source=x&id=3&fbclid=y',
      ['url https://boutique.example/a?id=3', 'domain boutique.example'],
    ],
    ['https://a.b.boutique.co.uk/', ['domain boutique.co.uk']],
    ['https://arnaque.github.io/', ['domain arnaque.github.io']],
    ['https://x.arnaque.github.io/', ['domain arnaque.github.io']],
    ['https://arnaque.weebly.com/', ['domain arnaque.weebly.com']],
    ['https://arnaque.wordpress.com/', ['domain arnaque.wordpress.com']],
    ['http://203.0.113.7/a', ['url https://203.0.113.7/a', 'url https://203.0.113.7/']],
    ['http://192.168.1.1/a', []],
  ])('%s', (url, expected) => {
    expect(keys('url', url)).toEqual(expected);
  });

  test('a domain links by the name it is registered under', () => {
    expect(keys('domain', 'www.boutique.example')).toEqual(['domain boutique.example']);
    expect(keys('domain', 'x.arnaque.github.io')).toEqual(['domain arnaque.github.io']);
  });
});

describe('on a well-known host only the pages of its users link', () => {
  test.each<[string, string[]]>([
    ['https://bit.ly/3AbCdEf', ['url https://bit.ly/3AbCdEf']],
    ['https://bit.ly/', []],
    ['https://www.leboncoin.fr/ad/velos/123', ['url https://leboncoin.fr/ad/velos/123']],
    ['https://www.leboncoin.fr/', []],
    ['https://docs.google.com/forms/d/abc', ['url https://docs.google.com/forms/d/abc']],
    ['https://www.instagram.com/Dr.Martin/?igshid=x', ['handle instagram:dr.martin']],
    ['https://t.me/prof_crypto', ['handle telegram:prof_crypto']],
    ['https://t.me/+AbCd', ['url https://t.me/+AbCd']],
    ['https://wa.me/33639981234', ['phone +33639981234']],
    ['https://www.labanquepostale.fr/particulier/connexion', []],
    ['https://www.impots.gouv.fr/accueil', []],
    ['https://www.laposte.fr/outils/suivre-vos-envois?code=1', []],
    ['https://play.google.com/store/apps/details?id=a.b', []],
    ['https://i.imgur.com/abc.png', []],
    ['https://d111111abcdef8.cloudfront.net/a.png', []],
  ])('%s', (url, expected) => {
    expect(keys('url', url)).toEqual(expected);
  });
});

test.each<[IndicatorType, string]>([
  ['phone', '17'],
  ['phone', '3018'],
  ['phone', '3114'],
  ['phone', '112'],
  ['phone', '0 805 805 817'],
  ['phone', '0 892 705 705'],
  ['domain', 'leboncoin.fr'],
  ['domain', 'www.gmail.com'],
  ['email', 'service@paypal.com'],
  ['email', 'no-reply@gmail.com'],
  ['email', 'no-reply@example.com'],
  ['wallet', 'eth:0xdac17f958d2ee523a2206206994597c13d831ec7'],
])('%s %s is well known and links nobody', (type, raw) => {
  expect(whyNotLinking(readIndicator(type, raw))).toBe('well-known');
});

test('why a value does not link is told apart', () => {
  expect(whyNotLinking(readIndicator('bic', 'BNPAFRPP'))).toBe('support-only');
  expect(whyNotLinking(readIndicator('iban', 'FR76 0000'))).toBe('unverified');
  expect(whyNotLinking(readIndicator('phone', '06 39 98 12 34'))).toBeUndefined();
});

test('two spellings of one value always meet', () => {
  const meet = (type: IndicatorType, one: string, other: string) =>
    linkingKeys(readIndicator(type, one)).some((key) =>
      linkingKeys(readIndicator(type, other)).some(
        (same) => same.type === key.type && same.value === key.value,
      ),
    );
  expect(meet('iban', 'FR76 3000 6000 0112 3456 7890 189', 'fr7630006000011234567890189')).toBe(true);
  expect(meet('phone', '06.39.98.12.34', '+33 (0)6 39 98 12 34')).toBe(true);
  expect(meet('url', 'http://www.bit.ly/3AbCdEf', 'bit.ly/3AbCdEf')).toBe(true);
  expect(meet('url', 'hxxps://boutique[.]example', 'www.boutique.example/a')).toBe(true);
});

test('keys are keys: they link by themselves, and asking never fails', () => {
  const values = fc.oneof(
    fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
    fc
      .tuple(
        fc.constantFrom('https://', 'http://', 'HTTP://www.'),
        fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/),
        fc.constantFrom('.example', '.co.uk', '.github.io', '.com:8080'),
        fc.stringMatching(/^(\/[a-zA-Z0-9_.~-]{0,6}){0,3}(\?[a-z]=[a-z0-9&]{0,5})?(#[a-z]{0,3})?$/),
      )
      .map((parts) => parts.join('')),
    fc.constantFrom('https://', 'https://a', '@', 'x@', ':', 'https://bit.ly/a', 'jean@gmail.com'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...indicatorTypes), values, (type, raw) => {
      linkingKeys({ type, value: raw });
      const read = readIndicator(type, raw);
      if (!isLinking(read)) return;
      for (const key of linkingKeys(read)) expect(linkingKeys(key)).toContainEqual(key);
    }),
    { numRuns: 200 },
  );
});
