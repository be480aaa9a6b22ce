import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedOrganisation, foldedPerson } from './folded-names.ts';
import { skeletonOf } from './handle-skeleton.ts';
import { claimsSender, labelledTraits } from './label.ts';
import { namedInText } from './named-in-text.ts';

describe('the skeleton of an account name', () => {
  test.each([
    ['Julie.Mart1n_88', 'juliemartin'],
    ['juliemartin7', 'juliemartin'],
    ['JULIE-MARTIN', 'juliemartin'],
    ['jυliеmаrtin', 'juliemartin'],
    ['2024julie.martin', 'juliemartin'],
  ])('of %s is %s', (name, skeleton) => {
    expect(skeletonOf(name)).toBe(skeleton);
  });

  test.each(['julie', 'jul1e99', 'no-reply', 'n0reply', 'info', 'Service.Client', '123456789', ''])(
    'is none for %j, which thousands bear',
    (name) => {
      expect(skeletonOf(name)).toBeUndefined();
    },
  );

  test('is its own skeleton', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        const skeleton = skeletonOf(name);
        if (skeleton !== undefined) expect(skeletonOf(skeleton)).toBe(skeleton);
      }),
    );
  });
});

test('a firm is known without its legal form, spaces and case', () => {
  expect(foldedOrganisation('Exemple Logistique SARL')).toBe(foldedOrganisation('exemple-logistique'));
  expect(foldedOrganisation('The Group Ltd')).toBeUndefined();
});

test('a person is known by two words in any order; a first name alone is nobody', () => {
  expect(foldedPerson('Jeanne MARTIN')).toBe(foldedPerson('Martin, Jeanne'));
  expect(foldedPerson('Jeanne')).toBeUndefined();
});

test('persons are found where a story introduces them, firms by their legal form', () => {
  const text =
    'Bonjour, je m’appelle Jeanne Martin. J’ai parlé à M. X puis à Mme Claire Petit de Exemple Fret Logistics, à Lyon.';
  expect(namedInText(text)).toEqual([
    { kind: 'person', value: 'jeanne martin' },
    { kind: 'person', value: 'claire petit' },
    { kind: 'organisation', value: 'exemplefretlogistics' },
  ]);
});

test.each(['Mr ', 'Aa ', 'A & ', 'my name is Aa Aa ', 'Aa Inc '])(
  'names are found in linear time in a text that repeats %j',
  (hostile) => {
    expect(namedInText(hostile.repeat(100_000)).length).toBeLessThanOrEqual(20);
  },
);

test('values under labels that are no indicator’s say what their label says', () => {
  expect(labelledTraits({ label: 'Company', value: 'Exemple Fret Ltd' })).toEqual([
    { kind: 'organisation', value: 'exemplefret' },
  ]);
  expect(labelledTraits({ label: 'IP address', value: '192.0.2.7' })).toEqual([
    { kind: 'network-address', value: '192.0.2.7' },
  ]);
  expect(labelledTraits({ label: 'name', value: 'Jeanne Martin, Claire Petit' })).toEqual([
    { kind: 'person', value: 'jeanne martin' },
    { kind: 'person', value: 'claire petit' },
  ]);
  expect(labelledTraits({ label: 'colour', value: 'blue' })).toEqual([]);
});

test('a report that shows how a message named its sender only repeats a claim', () => {
  expect(claimsSender([{ label: 'sender_name', value: 'Service Colis' }])).toBe(true);
  expect(claimsSender([{ label: 'email_reply', value: 'a@exemple.example' }])).toBe(false);
});
