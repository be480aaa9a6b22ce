import { describe, expect, test } from 'vitest';
import { readMaterial } from './read-material.ts';

function read(text: string) {
  return readMaterial({ kind: 'image', text }, { today: '2026-11-24' }).findings.flatMap((each) =>
    each.kind === 'indicator'
      ? [`${each.indicator.type} ${each.indicator.value}${each.repaired === true ? ' repaired' : ''}`]
      : [],
  );
}

const iban = 'iban FR7630006000011234567890189';
const mobile = 'phone +33639981234';

describe('what a reader of images mistook is put right when its check then holds', () => {
  test.each<[string, string]>([
    ['FR76 3000 6000 0112 3456 7890 189', iban],
    ['FR76 3OOO 6OOO O112 3456 789O 189', `${iban} repaired`],
    ['FR76 3000 6000 0l12 3456 7890 189', `${iban} repaired`],
    ['FR76 3000 6000 0I12 34S6 7890 189', `${iban} repaired`],
    ['FR76 3000 6000 0112 3456 7B90 189', `${iban} repaired`],
    ['IBAN: FR7G 3000 6000 0112 3456 7890 189', `${iban} repaired`],
    ['GB29 NWBK 6O16 1331 9268 19', 'iban GB29NWBK60161331926819 repaired'],
    ['GB29 NWBK 6016 l33l 9268 19', 'iban GB29NWBK60161331926819 repaired'],
    ['DE89 37O4 0044 0532 0130 00', 'iban DE89370400440532013000 repaired'],
    ['06 39 98 12 34', mobile],
    ['O6 39 98 I2 34', `${mobile} repaired`],
    ['06 39 9B 12 34', `${mobile} repaired`],
    ['06 39 98 l2 34', `${mobile} repaired`],
    ['+33 6 39 9B 12 34', `${mobile} repaired`],
    ['jean@exemple.example', 'email jean@exemple.example'],
    ['jean @exemple.example', 'email jean@exemple.example repaired'],
    ['jean@exemple .example', 'email jean@exemple.example repaired'],
    ['jean©exemple.example', 'email jean@exemple.example repaired'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    'BONJOUR SOLIDE BOIS GILBERT',
    'SOLDES OBLIGES 12 34',
    'OO OO OO OO OO',
    'Il est O8:15',
    'ILOBSZ GQDT lIl1I1',
    'batterie 98 % l2:34',
  ])('nothing is made up of %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('an account that no reading makes right is kept as written, to be corrected', () => {
    expect(read('FR76 3000 6000 0112 3456 7890 188')).toEqual(['iban FR76 3000 6000 0112 3456 7890 188']);
  });
});

test('nothing is put right in a text that a person typed: it is shown as written', () => {
  const text = 'FR76 3OOO 6OOO O112 3456 789O 189';
  const { findings } = readMaterial({ kind: 'pasted', text }, { today: '2026-11-24' });
  expect(findings).toMatchObject([{ indicator: { value: text, verified: false } }]);
  expect(findings[0]).not.toHaveProperty('repaired');
});
