import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IndicatorType, indicatorTypes } from './indicator.ts';
import { longestIndicator, readIndicator } from './read-indicator.ts';

const value = (type: IndicatorType, raw: string, context = {}) => {
  const read = readIndicator(type, raw, context);
  return read.verified ? `${read.type} ${read.value}` : undefined;
};

describe('a value typed in a field is brought to its canonical form', () => {
  test.each<[IndicatorType, string, string]>([
    ['phone', '06.39.98.12.34', 'phone +33639981234'],
    ['phone', '+33 (0)6 39 98 12 34', 'phone +33639981234'],
    ['phone', '33639981234', 'phone +33639981234'],
    ['phone', 'tel:+33639981234', 'phone +33639981234'],
    ['phone', '3640', 'phone short:FR:3640'],
    ['phone', '32 00', 'phone short:FR:3200'],
    ['phone', '17', 'phone short:FR:17'],
    ['phone', '36105', 'phone short:FR:36105'],
    ['phone', '116 006', 'phone short:FR:116006'],
    ['phone', '0 805 805 817', 'phone +33805805817'],
    ['phone', '0 892 705 705', 'phone +33892705705'],
    ['phone', '+44 7700 900123', 'phone +447700900123'],
    ['phone', '(202) 555-0143', 'phone +12025550143'],
    ['email', ' Jean.Dupont@Exemple.Example ', 'email jean.dupont@exemple.example'],
    ['email', 'mailto:jean@exemple.example', 'email jean@exemple.example'],
    ['email', 'jean (arobase) exemple (point) example', 'email jean@exemple.example'],
    ['iban', 'IBAN : FR76 3000 6000 0112 3456 7890 189', 'iban FR7630006000011234567890189'],
    ['bic', 'bnpafrpp', 'bic BNPAFRPPXXX'],
    ['bic', 'BNPAFRPPXXX', 'bic BNPAFRPPXXX'],
    [
      'wallet',
      'bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=1',
      'wallet btc:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
    ],
    ['wallet', 'TLeUZDGLWnyiJVFcp3m3M1782uBsGWa8uf (USDT)', 'wallet tron:TLeUZDGLWnyiJVFcp3m3M1782uBsGWa8uf'],
    ['wallet', 'ltc:3CNHUhP3uyB9EUtRLsmvFUmvGdjGdkTxJw', 'wallet ltc:3CNHUhP3uyB9EUtRLsmvFUmvGdjGdkTxJw'],
    ['wallet', '3CNHUhP3uyB9EUtRLsmvFUmvGdjGdkTxJw', 'wallet btc:3CNHUhP3uyB9EUtRLsmvFUmvGdjGdkTxJw'],
    ['url', 'boutique.example', 'url https://boutique.example/'],
    ['url', 'Boutique.Example:8080/A?b=C#d', 'url https://boutique.example:8080/A?b=C'],
    ['url', 'hxxp://boutique[.]example/a', 'url http://boutique.example/a'],
    ['domain', 'https://www.boutique.example/a', 'domain www.boutique.example'],
    ['domain', 'Boutique.Example.', 'domain boutique.example'],
    ['domain', '203.0.113.7', 'url https://203.0.113.7/'],
    ['photo', 'D1C4F0E8A3B59672', 'photo d1c4f0e8a3b59672'],
    ['handle', 'https://www.instagram.com/Dr.Martin/', 'handle instagram:dr.martin'],
    ['handle', 'instagram:dr.martin', 'handle instagram:dr.martin'],
    ['handle', 'Insta : @Dr.Martin', 'handle instagram:dr.martin'],
    ['handle', '@dr.martin (Instagram)', 'handle instagram:dr.martin'],
    ['handle', 'https://wa.me/33639981234', 'phone +33639981234'],
  ])('%s %j', (type, raw, expected) => {
    expect(value(type, raw)).toBe(expected);
  });

  test('a handle is read on the platform told', () => {
    expect(value('handle', '@Dr.Martin', { platform: 'Instagram' })).toBe('handle instagram:dr.martin');
    expect(value('handle', 'Dr.Martin', { platform: 'insta' })).toBe('handle instagram:dr.martin');
    expect(value('handle', 'marc_75', { platform: 'Le Petit Marché' })).toBe('handle lepetitmarche:marc_75');
    expect(value('handle', '06 39 98 12 34', { platform: 'whatsapp' })).toBe('phone +33639981234');
  });

  test('a number without prefix is read in the country told', () => {
    expect(value('phone', '020 7946 0958', { country: 'GB' })).toBe('phone +442079460958');
    expect(value('phone', '2025550143', { country: 'us' })).toBe('phone +12025550143');
    expect(value('phone', '07700 900123', { country: 'GB' })).toBe('phone +447700900123');
    expect(value('phone', '020 910 1234', { country: 'IE' })).toBe('phone +353209101234');
    expect(value('phone', '06 39 98 12 34', { country: 'nowhere' })).toBe('phone +33639981234');
  });
});

describe('a value that fails its check is kept as written, unverified', () => {
  test.each<[IndicatorType, string]>([
    ['phone', '06 39 98 12'],
    ['phone', 'je ne sais pas'],
    ['phone', '00000000000'],
    ['email', 'jean@exemple'],
    ['email', 'jean..dupont@exemple.example'],
    ['iban', 'FR76 3000 6000 0112 3456 7890 188'],
    ['bic', 'BNPAZZPP'],
    ['wallet', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb'],
    ['wallet', '0x52908400098527886e0F7030069857D2E4169EE7'],
    ['url', 'javascript:alert(1)'],
    ['url', 'https://localhost/'],
    ['url', 'https://[::1]/'],
    ['domain', 'co.uk'],
    ['domain', 'exemple.inexistant'],
    ['photo', 'd1c4f0e8'],
    ['photo', '0000000000000000'],
    ['handle', '@dr.martin'],
    ['handle', 'nom:prenom'],
  ])('%s %j', (type, raw) => {
    expect(readIndicator(type, raw)).toEqual({ type, value: raw, raw, verified: false });
  });

  test('a displayed name or a bare first name names nobody', () => {
    expect(value('handle', 'Marie Exemple', { platform: 'facebook' })).toBeUndefined();
    expect(value('handle', 'Marie', { platform: 'tinder' })).toBeUndefined();
    expect(value('handle', 'marie_92', { platform: 'tinder' })).toBe('handle tinder:marie_92');
    expect(value('handle', 'marie', { platform: 'autre' })).toBeUndefined();
  });
});

const anyType = fc.constantFrom(...indicatorTypes);
const hostile = fc.oneof(
  fc.array(fc.nat(0xffff), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
  fc.string({
    unit: fc.constantFrom(...'0123456789+() .-@:/[]{}#?%\\hxtpsFRabc\u200b０＠．é'),
    maxLength: 60,
  }),
  fc.constantFrom('x'.repeat(100_000), '('.repeat(5_000), '@'.repeat(3_000), ' point '.repeat(800)),
);

test('reading never fails, and what is kept is bounded', () => {
  fc.assert(
    fc.property(anyType, hostile, fc.option(hostile, { nil: undefined }), (type, raw, platform) => {
      const read = readIndicator(type, raw, platform === undefined ? {} : { platform });
      expect(read.raw).toBe(raw);
      expect(read.value.length).toBeLessThanOrEqual(longestIndicator);
    }),
    { numRuns: 500 },
  );
});

const written: Record<IndicatorType, fc.Arbitrary<string>> = {
  phone: fc.stringMatching(/^(\+33 ?|0033|0)[67][0-9]{8}$/),
  email: fc.emailAddress().map((address) => address.replace(/\.[a-z]+$/, '.example')),
  iban: fc.constantFrom('FR7630006000011234567890189', 'DE89370400440532013000'),
  wallet: fc.constantFrom(
    '0x52908400098527886E0F7030069857D2E4169EE7',
    'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
    'LVuDpNCSSj6pQ7t9Pv6d6sUkLKoqDEVUnJ',
  ),
  url: fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'HTTP://www.'),
      fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/),
      fc.constantFrom('.example', '.co.uk', '.github.io', '.com:8080'),
      fc.stringMatching(/^(\/[a-zA-Z0-9_.~-]{0,6}){0,3}(\?[a-z]=[a-z0-9&]{0,5})?(#[a-z]{0,3})?$/),
    )
    .map((parts) => parts.join('')),
  domain: fc.stringMatching(/^[A-Za-z0-9]{1,8}(\.[a-z0-9]{1,6}){0,2}\.(example|Co\.UK)$/),
  handle: fc.stringMatching(/^(Instagram : @|snap:|telegram:)[A-Za-z0-9ÀÉ_.]{1,30}$/),
  photo: fc.stringMatching(/^[0-9A-Fa-f]{16}$/),
  bic: fc.constantFrom('BNPAFRPP', 'agrifrpp882'),
};

describe('a canonical value is read as itself', () => {
  test.each(indicatorTypes)('%s', (type) => {
    let verified = 0;
    fc.assert(
      fc.property(fc.oneof(written[type], hostile), (raw) => {
        const once = readIndicator(type, raw);
        if (!once.verified) return;
        verified++;
        expect(readIndicator(once.type, once.value)).toEqual({ ...once, raw: once.value });
      }),
      { numRuns: 500 },
    );
    expect(verified).toBeGreaterThan(50);
  });
});

const separator = fc.constantFrom('', ' ', '\u00a0', '\u202f', '-', '.', '\u200b');

/** The characters of a value with a separator, or none, after each. */
function spread(canonical: string): fc.Arbitrary<string> {
  return fc
    .array(separator, { minLength: canonical.length, maxLength: canonical.length })
    .map((separators) => Array.from(canonical, (character, at) => character + separators[at]).join(''));
}

test('an IBAN is the same however it is spaced and cased', () => {
  fc.assert(
    fc.property(spread('FR7630006000011234567890189'), fc.boolean(), (spaced, lower) => {
      expect(value('iban', lower ? spaced.toLowerCase() : spaced)).toBe('iban FR7630006000011234567890189');
    }),
  );
});

test('a French number is the same however it is spaced and prefixed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('0', '+33', '0033', '+33(0)', '+330'),
      spread('639981234'),
      (prefix, rest) => {
        expect(value('phone', prefix + rest)).toBe('phone +33639981234');
      },
    ),
  );
});
