import { describe, expect, test } from 'vitest';
import { findIndicators } from './find-indicators.ts';

const found = (text: string) => findIndicators(text).map(({ type, value }) => `${type} ${value}`);
const iban = 'iban FR7630006000011234567890189';

describe('an IBAN is found with or without spaces, and the sentence may go on', () => {
  test.each<[string, string[]]>([
    ['FR7630006000011234567890189', [iban]],
    ['FR76 3000 6000 0112 3456 7890 189', [iban]],
    ['fr76 3000 6000 0112 3456 7890 189', [iban]],
    ['FR76-3000-6000-0112-3456-7890-189', [iban]],
    ['FR76.3000.6000.0112.3456.7890.189', [iban]],
    ['FR 76 3000 6000 0112 3456 7890 189', [iban]],
    ['FR76 3000 6000 0112 3456 7890 189 veuillez payer', [iban]],
    ['FR7630006000011234567890189.', [iban]],
    ['IBAN:FR7630006000011234567890189', [iban]],
    ['IBAN : FR76\u00a03000\u00a06000\u00a00112\u00a03456\u00a07890\u00a0189', [iban]],
    ['FR76 30006 00001 12345678901 89', [iban]],
    ['FR76 3000 6000 0112 3456 7890 189 06 39 98 12 34', [iban, 'phone +33639981234']],
    ['ＦＲ７６ 3000 6000 0112 3456 7890 189', [iban]],
    ['DE89 3704 0044 0532 0130 00', ['iban DE89370400440532013000']],
    ['BE68 5390 0754 7034', ['iban BE68539007547034']],
    ['GB29 NWBK 6016 1331 9268 19', ['iban GB29NWBK60161331926819']],
    ['ES91 2100 0418 4502 0005 1332', ['iban ES9121000418450200051332']],
    ['NL91 ABNA 0417 1643 00 merci', ['iban NL91ABNA0417164300']],
    ['virement sur LT12 1000 0111 0100 1000', ['iban LT121000011101001000']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('an IBAN with a mistake is kept as written, unverified, and nothing inside it is read', () => {
    const [only, ...others] = findIndicators('IBAN FR76 3000 6000 0112 3456 7890 188');
    expect(others).toEqual([]);
    expect(only).toMatchObject({ type: 'iban', verified: false, value: 'FR76 3000 6000 0112 3456 7890 188' });
  });

  test('a BIC is found only beside a word that says so', () => {
    expect(found('BIC : BNPAFRPP')).toEqual(['bic BNPAFRPPXXX']);
    expect(found('BIC/SWIFT BNPAFRPPXXX')).toEqual(['bic BNPAFRPPXXX']);
    expect(found('code SWIFT: AGRIFRPP882')).toEqual(['bic AGRIFRPP882']);
    expect(found('BIC (SWIFT) : BNPA FR PP XXX')).toEqual(['bic BNPAFRPPXXX']);
    expect(found('BNPAFRPP')).toEqual([]);
    expect(found('le bic attendez bonjours')).toEqual([]);
  });
});

describe('wallets are found by their checksum', () => {
  test.each<[string, string]>([
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'btc:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    ['3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy', 'btc:3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy'],
    ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'btc:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
    ['BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4', 'btc:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
    [
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
      'btc:bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    ],
    ['0x52908400098527886E0F7030069857D2E4169EE7', 'eth:0x52908400098527886e0f7030069857d2e4169ee7'],
    ['0x52908400098527886e0f7030069857d2e4169ee7', 'eth:0x52908400098527886e0f7030069857d2e4169ee7'],
    ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 'eth:0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed'],
    ['TLeUZDGLWnyiJVFcp3m3M1782uBsGWa8uf', 'tron:TLeUZDGLWnyiJVFcp3m3M1782uBsGWa8uf'],
    ['LVuDpNCSSj6pQ7t9Pv6d6sUkLKoqDEVUnJ', 'ltc:LVuDpNCSSj6pQ7t9Pv6d6sUkLKoqDEVUnJ'],
    ['MJaRnao1s62a2zAKSkmG582KbLKianqb7v', 'ltc:MJaRnao1s62a2zAKSkmG582KbLKianqb7v'],
    ['ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9', 'ltc:ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9'],
    ['DFpN6QqFfUm3gKNaxN6tNcab1FArL9cZLE', 'doge:DFpN6QqFfUm3gKNaxN6tNcab1FArL9cZLE'],
    ['rBgGZ9tc4him9KBzD8fKFiQz3fSZpaSwMH', 'xrp:rBgGZ9tc4him9KBzD8fKFiQz3fSZpaSwMH'],
    ['EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGkZwyTDt1v', 'sol:EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGkZwyTDt1v'],
    [
      '888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H',
      'xmr:888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H',
    ],
  ])('%s', (address, value) => {
    expect(found(`Envoie 0,5 à ${address} avant ce soir`)).toEqual([`wallet ${value}`]);
    expect(found(`Address:${address}.`)).toEqual([`wallet ${value}`]);
  });

  test('an Ethereum address with a letter in the wrong case is kept unverified', () => {
    expect(findIndicators('0x52908400098527886e0F7030069857D2E4169EE7')).toMatchObject([
      { type: 'wallet', verified: false },
    ]);
  });

  test.each([
    'un-identifiant 5f4dcc3b5aa765d61d8327deb882cf99',
    'da39a3ee5e6b4b0d3255bfef95601890afd80709',
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    'anticonstitutionnellementanticonstitutionnel',
    '0x1234',
  ])('nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
