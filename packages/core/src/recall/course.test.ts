import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseOf, lossesLeft, type RecallStep, recallMarks, recoveredOf, reminderDay } from './course.ts';
import type { PaidMoney, Recall } from './recall.ts';
import { recallsFor } from './recalls-for.ts';

const today = '2026-11-24';
const payment: PaidMoney = { method: 'transfer', amount: '1250.00', currency: 'EUR', on: '2026-11-20' };
const [recall] = recallsFor(payment, { today, ordered: 'me' }).ways as readonly [Recall];
const step = (mark: RecallStep['mark'], on: string, more: Partial<RecallStep> = {}): RecallStep => ({
  payment: 0,
  way: 'transfer-recall',
  mark,
  on,
  ...more,
});

test('a letter sent is answered within fifteen business days, and a mediator may be asked for a year', () => {
  expect(courseOf(recall, [step('sent', '2026-11-24')])).toEqual({
    sentOn: '2026-11-24',
    answerDueOn: '2026-12-15',
    mediatorUntil: '2027-11-24',
  });
});

test('what is marked last counts', () => {
  const steps = [
    step('sent', '2026-11-24'),
    step('refused', '2026-12-01'),
    step('partial', '2026-12-03', { amount: '250.00' }),
  ];
  expect(courseOf(recall, steps).answer?.mark).toBe('partial');
  expect(recoveredOf(payment, steps).amount).toBe('250.00');
  expect(courseOf(recall, [...steps, step('sent', '2026-12-10')]).answer).toBeUndefined();
});

test('what came back lessens the loss, beside what had come back before the complaint', () => {
  const told = [{ amount: '50.00', currency: 'EUR' }];
  const dollars: PaidMoney = { method: 'crypto', amount: '300.00', currency: 'USD' };
  expect(lossesLeft([payment, dollars], told, [step('partial', today, { amount: '200.00' })])).toEqual([
    { amount: '1000.00', currency: 'EUR' },
    { amount: '300.00', currency: 'USD' },
  ]);
});

test('no order of marks gives back more than was paid, nor less than nothing', () => {
  const marks = fc.record({
    payment: fc.constant(0),
    way: fc.constantFrom('transfer-recall' as const, 'unauthorised' as const),
    mark: fc.constantFrom(...recallMarks),
    on: fc.constant(today),
    amount: fc.constantFrom('0.01', '1250.00', '9999.99'),
  });
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 8 }), (steps) => {
      const back = Number(recoveredOf(payment, steps).amount);
      expect(back).toBeGreaterThanOrEqual(0);
      expect(back).toBeLessThanOrEqual(1250);
    }),
  );
});

test('one is reminded a fortnight before the last day, or a week after an answer was due; never once answered', () => {
  expect(reminderDay(recall, {}, today)).toBe('2027-12-06');
  expect(reminderDay(recall, courseOf(recall, [step('sent', today)]), today)).toBe('2026-12-22');
  expect(reminderDay(recall, courseOf(recall, [step('accepted', today)]), today)).toBeUndefined();
  const late = recallsFor({ ...payment, on: '2024-01-01' }, { today, ordered: 'me' }).ways[0] as Recall;
  expect(reminderDay(late, {}, today)).toBeUndefined();
});
