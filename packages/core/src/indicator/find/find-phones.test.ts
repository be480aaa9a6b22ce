import { describe, expect, test } from 'vitest';
import { findIndicators } from './find-indicators.ts';

const found = (text: string, country?: string) =>
  findIndicators(text, country === undefined ? {} : { country }).map(({ type, value }) => `${type} ${value}`);

const mobile = 'phone +33639981234';

describe('a French number is found however it is spaced', () => {
  test.each([
    '0639981234',
    '06 39 98 12 34',
    '06.39.98.12.34',
    '06-39-98-12-34',
    '06/39/98/12/34',
    '06\u00a039\u00a098\u00a012\u00a034',
    '06\u202f39\u202f98\u202f12\u202f34',
    '06 39 981 234',
    '0639 98 12 34',
    '(06) 39 98 12 34',
    '+33639981234',
    '+33 6 39 98 12 34',
    '+33 (0)6 39 98 12 34',
    '+33(0)639981234',
    '(+33) 6 39 98 12 34',
    '+33 06 39 98 12 34',
    '+33-6-39-98-12-34',
    '0033639981234',
    '0033 6 39 98 12 34',
    '00 33 6 39 98 12 34',
    '０６３９９８１２３４',
    '06\u200b39\u200b98\u200b12\u200b34',
    '𝟎𝟔𝟑𝟗𝟗𝟖𝟏𝟐𝟑𝟒',
    '⓪⑥③⑨⑨⑧①②③④',
    '٠٦٣٩٩٨١٢٣٤',
    '06\n39 98 12 34',
    '0 6 3 9 9 8 1 2 3 4',
  ])('%j', (written) => {
    expect(found(written)).toEqual([mobile]);
    expect(found(`Il m’a écrit du ${written}, puis plus rien.`)).toEqual([mobile]);
  });
});

describe('a number stands out of its sentence', () => {
  test.each<[string, string[]]>([
    ['Tél.: 06 39 98 12 34.', [mobile]],
    ['Appelle-moi au 0639981234 stp', [mobile]],
    ['numéro:0639981234', [mobile]],
    ['(06 39 98 12 34)', [mobile]],
    ['06 39 98 12 34/06 39 98 12 35', [mobile, 'phone +33639981235']],
    ['06 39 98 12 34 ou 06 39 98 12 35', [mobile, 'phone +33639981235']],
    ['06 39 98 12 34, 01 99 00 12 34', [mobile, 'phone +33199001234']],
    ['mon fixe : 02 61 91 00 01', ['phone +33261910001']],
    ['au 03 53 01 22 33 demander Luc', ['phone +33353012233']],
    ['04 65 71 44 55', ['phone +33465714455']],
    ['05 36 49 66 77', ['phone +33536496677']],
    ['Info Escroqueries : 0 805 805 817', ['phone +33805805817']],
    ['le 0 892 705 705 (opposition)', ['phone +33892705705']],
    ['rappelez le 0 892 705 705', ['phone +33892705705']],
    ['WhatsApp : 06 39 98 12 34', [mobile]],
    ['WhatsApp +33 6 39 98 12 34', [mobile]],
    ['https://wa.me/33639981234', [mobile]],
    ['wa.me/33639981234', [mobile]],
    ['https://api.whatsapp.com/send?phone=33639981234&text=Bonjour', [mobile]],
    ['le 12/03/2026 au 06 39 98 12 34 à 14h30', [mobile]],
    ['75011 Paris 06 39 98 12 34', [mobile]],
    ['David 06 39 98 12 34', [mobile]],
    ['Perte de carte : 0 892 705 705', ['phone +33892705705']],
    ['Service client : 0 805 805 817 (gratuit)', ['phone +33805805817']],
    ['service client 04 65 71 44 55', ['phone +33465714455']],
    ['0-805-805-817', ['phone +33805805817']],
    ['0.892.705.705', ['phone +33892705705']],
    ['0.892705705', []],
    ['06 39 98 12 34\n€ 500 demandés', [mobile]],
    ['06 39 98 12 34\n£500', [mobile]],
    ['06 39 98 12 34 £', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('numbers of other countries are found by prefix or shape', () => {
  test.each<[string, string[]]>([
    ['+44 20 7946 0958', ['phone +442079460958']],
    ['0044 20 7946 0958', ['phone +442079460958']],
    ['+1 202-555-0143', ['phone +12025550143']],
    ['+1 (202) 555-0143', ['phone +12025550143']],
    ['call (202) 555-0143 now', ['phone +12025550143']],
    ['202-555-0143', ['phone +12025550143']],
    ['1-202-555-0143', ['phone +12025550143']],
    ['+44 7700 900123', ['phone +447700900123']],
    ['+61 491 570 156', ['phone +61491570156']],
    ['+46 31 390 06 05', ['phone +46313900605']],
    ['00 46 31 390 06 05', ['phone +46313900605']],
    ['+49 30 23125 123', ['phone +493023125123']],
    ['Mon numéro +44 20 7946 0958 12h-14h', ['phone +442079460958']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('a local number is read in the country told', () => {
    expect(found('ring ring 0491 570 156', 'AU')).toEqual(['phone +61491570156']);
    expect(found('call me on 020 7946 0958 tonight', 'GB')).toEqual(['phone +442079460958']);
    expect(found('my number 2025550143', 'US')).toEqual(['phone +12025550143']);
    expect(found('he rang from 07700 900123 twice', 'GB')).toEqual(['phone +447700900123']);
    expect(found('he rang from 01632 960123\n£500 gone', 'GB')).toEqual(['phone +441632960123']);
    expect(found('phoné 2025550143', 'US')).toEqual(['phone +12025550143']);
  });

  test('figures after a foreign prefix are not read as a French number', () => {
    expect(found('+225 01 99 00 12 34')).not.toContain('phone +33199001234');
  });

  test('a bare run of figures is no local number without a word that says so', () => {
    expect(found('order 2025550143', 'US')).toEqual([]);
    expect(found('it weighs 2025550143', 'US')).toEqual([]);
  });
});

describe('a short number is found after a word that has one called', () => {
  test.each<[string, string[]]>([
    ['appelez le 3640', ['phone short:FR:3640']],
    ['appeler le 32 00', ['phone short:FR:3200']],
    ['envoyez STOP au 36105', ['phone short:FR:36105']],
    ['envoyez un sms au 33700', ['phone short:FR:33700']],
    ['contactez le 116 006', ['phone short:FR:116006']],
    ['composez le 118 218', ['phone short:FR:118218']],
    ['il faut appeler le 3018', ['phone short:FR:3018']],
    ['j’ai appelé le 3639', ['phone short:FR:3639']],
    ["J'ai appelé La Banque Postale au 3639", ['phone short:FR:3639']],
    ['appelée par le 3639', ['phone short:FR:3639']],
    ['après avoir rappelé le 3639', ['phone short:FR:3639']],
    ['j’ai contacté le 3018', ['phone short:FR:3018']],
    ['numéro composé le 3639', ['phone short:FR:3639']],
    ['j’ai téléphoné au 3639', ['phone short:FR:3639']],
    ['j’ai tapé le 3639', ['phone short:FR:3639']],
    ['j’ai envoyé STOP au 36105', ['phone short:FR:36105']],
    ['envoyez OUI à 36105', ['phone short:FR:36105']],
    ['text STOP 36105', ['phone short:FR:36105']],
    ['appelez le 3639\n€ 200 perdus', ['phone short:FR:3639']],
    ['appelé le 3639\neuros perdus', ['phone short:FR:3639']],
    ['j’ai envoyé 3000 par virement', []],
    ['j’ai envoyé encore 3200', []],
    ['il m’a contacté pour 3000', []],
    ['il m’a appelé 3000 fois', []],
    ['appelez-le, 3640 € perdus', []],
    ['appelez le 3640 euros', []],
    ['appelez le 17 mars', []],
    ['en 3018', []],
    ['j’habite au 3200', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
