import { describe, expect, test } from 'vitest';
import { fictionRanges, isKeptForFiction } from './fiction-range.ts';
import { parsePhone } from './phone.ts';

describe('a number kept for fiction is read as any other, and no longer or shorter one is', () => {
  test.each(fictionRanges)('$prefix', ({ prefix, figures }) => {
    for (const figure of ['0', '5', '9']) {
      const number = prefix + figure.repeat(figures);
      expect(parsePhone(number)).toEqual({ ok: true, value: number });
      expect(isKeptForFiction(`${number}0`)).toBe(false);
      expect(isKeptForFiction(number.slice(0, -1))).toBe(false);
    }
  });

  test.each([
    ['+12025550143', 'North America'],
    ['+61491570156', 'Australia'],
    ['+46313900605', 'Sweden'],
    ['+493023125123', 'Germany'],
    ['+4915228817386', 'Germany'],
    ['+442079460958', 'United Kingdom'],
  ])('%s (%s) needs no row: the plan of its country holds it', (number) => {
    expect(isKeptForFiction(number)).toBe(false);
    expect(parsePhone(number)).toEqual({ ok: true, value: number });
  });

  test('the numbers beside a range are judged by the plan', () => {
    expect(parsePhone('+441632961000').ok).toBe(false);
    expect(parsePhone('+353209200000').ok).toBe(false);
  });
});
