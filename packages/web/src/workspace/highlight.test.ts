import type { SightingShown } from '@fanal/contract/investigation';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchesOf } from './highlight.ts';

function shown(raw: string, at?: { start: number; end: number }): SightingShown {
  return {
    id: 1,
    type: 'phone',
    value: raw,
    shown: raw,
    raw,
    verified: true,
    derived: false,
    field: 'account.text',
    others: 0,
    ...(at === undefined ? {} : { at }),
  };
}

test('an indicator is marked where it stands, and wherever the same characters come back', () => {
  const text = 'Il appelle du 0639981234, toujours du 0639981234.';
  expect(stretchesOf(text, [shown('0639981234', { start: 14, end: 24 })])).toEqual([
    { text: 'Il appelle du ' },
    { text: '0639981234', sighting: 0 },
    { text: ', toujours du ' },
    { text: '0639981234', sighting: 0 },
    { text: '.' },
  ]);
});

test('of two that overlap, the longest is marked', () => {
  const text = 'https://boutique.example/suivi';
  expect(stretchesOf(text, [shown('boutique.example'), shown(text)])).toEqual([{ text, sighting: 1 }]);
});

test('what nobody wrote is not marked', () => {
  expect(stretchesOf('boutique.example', [{ ...shown('boutique.example'), derived: true }])).toEqual([
    { text: 'boutique.example' },
  ]);
});

test('a very short value is marked at its own place only', () => {
  const text = '3640 et 3640';
  expect(stretchesOf(text, [shown('3640', { start: 0, end: 4 })]).map(({ sighting }) => sighting)).toEqual([
    0,
    undefined,
  ]);
});

test('whatever the places say, the stretches joined are the account', () => {
  const place = fc.record({ start: fc.integer({ min: -5, max: 80 }), end: fc.integer({ min: -5, max: 80 }) });
  const sighting = fc.tuple(fc.string({ maxLength: 12 }), fc.option(place, { nil: undefined }));
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.array(sighting, { maxLength: 8 }), (text, sightings) => {
      const stretches = stretchesOf(
        text,
        sightings.map(([raw, at]) => shown(raw, at)),
      );
      expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    }),
  );
});
