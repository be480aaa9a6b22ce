import { expect, test } from 'vitest';
import { readMark } from './read-mark.ts';

const today = '2026-11-24';
const letter = { payment: 0, way: 'transfer-recall' } as const;

test('a mark without a day is of today', () => {
  expect(readMark({ ...letter, mark: 'sent', on: '--' }, today)).toEqual({
    ok: true,
    value: { ...letter, mark: 'sent', on: today },
  });
});

test('an amount is read as people write it, and kept for a partial answer only', () => {
  expect(readMark({ ...letter, mark: 'partial', amount: '1 250,50 €', on: '2026-11-3' }, today)).toEqual({
    ok: true,
    value: { ...letter, mark: 'partial', on: '2026-11-03', amount: '1250.50' },
  });
  expect(readMark({ ...letter, mark: 'accepted', amount: 'x' }, today)).toMatchObject({ ok: true });
});

test('what is wrong is said by field', () => {
  expect(readMark({ ...letter, mark: 'partial', amount: 'beaucoup', on: '2027-01-01' }, today)).toEqual({
    ok: false,
    refusal: { on: 'in-the-future', amount: 'not-an-amount' },
  });
  expect(readMark({ ...letter, mark: 'sent', on: '2026-11' }, today)).toMatchObject({ ok: false });
  expect(readMark({ ...letter, mark: 'refused', reason: 'x'.repeat(2_001) }, today)).toMatchObject({
    ok: false,
  });
});
