import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cursorAtId, cursorAtNumber, cursorAtTime, idPlaceOf, numberPlaceOf, timePlaceOf } from './cursor.ts';

const id = '0b6f7b9e-7f0e-4c39-9d3c-3a52a4a7a001';

test('a cursor leads back to the place it was made at', () => {
  const at = new Date('2026-03-02T10:00:00.123Z');
  expect(timePlaceOf(cursorAtTime({ at, id }))).toEqual({ ok: true, value: { at, id } });
  expect(numberPlaceOf(cursorAtNumber({ number: 12, id }))).toEqual({ ok: true, value: { number: 12, id } });
  expect(idPlaceOf(cursorAtId(7))).toEqual({ ok: true, value: 7 });
});

test('a cursor of another list is refused', () => {
  expect(timePlaceOf(cursorAtNumber({ number: 12, id })).ok).toBe(false);
  expect(numberPlaceOf(cursorAtTime({ at: new Date(0), id })).ok).toBe(false);
});

test('a forged cursor is refused, never a fault', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String()), (forged) => {
      expect(timePlaceOf(forged).ok).toBe(false);
      expect(numberPlaceOf(forged).ok).toBe(false);
    }),
  );
});

test('a number that the database cannot hold is refused', () => {
  expect(numberPlaceOf(cursorAtNumber({ number: 2 ** 40, id })).ok).toBe(false);
});
