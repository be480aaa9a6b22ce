import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { sortByFingerprint } from './sort-by-fingerprint.ts';

test.each([10, 20_000])('%i numbers are put in the order of their fingerprints, high half first', (count) => {
  const prints = Array.from({ length: count }, (_, number) => fingerprint(`text ${number % (count - 3)}`));
  const high = Uint32Array.from(prints, (print) => print.high % 7);
  const low = Uint32Array.from(prints, (print) => print.low);
  const sorted = sortByFingerprint(Int32Array.from(prints.keys()), high, low);
  expect([...sorted].sort((one, other) => one - other)).toEqual([...prints.keys()]);
  for (let place = 1; place < count; place += 1) {
    const [before, after] = [sorted[place - 1] ?? 0, sorted[place] ?? 0];
    const value = (number: number) => (high[number] ?? 0) * 2 ** 32 + (low[number] ?? 0);
    expect(value(before)).toBeLessThanOrEqual(value(after));
  }
});

test('a million texts have a million fingerprints', () => {
  const seen = new Set<number>();
  for (let number = 0; number < 1_000_000; number += 1) {
    const { high, low } = fingerprint(`phone +888${String(number).padStart(11, '0')}`);
    seen.add((high % 2 ** 21) * 2 ** 32 + low);
  }
  expect(seen.size).toBe(1_000_000);
}, 20_000);
