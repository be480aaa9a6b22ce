import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPath, type Tie } from './find-path.ts';

function tie(by: string, bits: number, ...holders: readonly string[]): Tie {
  return { by, bits, holders };
}

test('the path leads from statement to statement by what both name', () => {
  const ties = [
    tie('iban A', 16, 's1', 's2'),
    tie('phone B', 14, 's2', 's3'),
    tie('email C', 15, 's4', 's5'),
  ];
  expect(findPath('s1', 's3', ties)).toEqual([
    { from: 's1', to: 's2', by: 'iban A' },
    { from: 's2', to: 's3', by: 'phone B' },
  ]);
  expect(findPath('s1', 's4', ties)).toBeUndefined();
  expect(findPath('s1', 's1', ties)).toEqual([]);
});

test('of two paths the shorter is told, of two as short the one that says more', () => {
  const long = [tie('iban A', 16, 's1', 's2'), tie('iban B', 16, 's2', 's3'), tie('iban C', 16, 's3', 's4')];
  const short = [tie('phone D', 2, 's1', 's5'), tie('phone E', 2, 's5', 's4')];
  const asShort = [tie('email F', 9, 's1', 's6'), tie('phone G', 1, 's6', 's4')];
  const by = (ties: readonly Tie[]) => findPath('s1', 's4', ties)?.map((step) => step.by);
  expect(by([...long, ...short])).toEqual(['phone D', 'phone E']);
  expect(by([...long, ...short, ...asShort])).toEqual(['email F', 'phone G']);
});

test('a path is found exactly when there is one, each step by a tie that both hold', () => {
  const statement = fc.constantFrom('s1', 's2', 's3', 's4', 's5', 's6');
  const someTies = fc.array(
    fc.record({ bits: fc.nat(20), holders: fc.uniqueArray(statement, { minLength: 2, maxLength: 3 }) }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(someTies, (all) => {
      const ties = all.map((each, place) => ({ ...each, by: `value ${place}` }));
      const together = new Set(['s1']);
      for (let before = 0; before < together.size; ) {
        before = together.size;
        for (const { holders } of ties) {
          if (holders.some((holder) => together.has(holder)))
            for (const holder of holders) together.add(holder);
        }
      }
      const path = findPath('s1', 's6', ties);
      expect(path !== undefined).toBe(together.has('s6'));
      for (const { from, to, by } of path ?? []) {
        expect(ties.find((each) => each.by === by)?.holders).toEqual(expect.arrayContaining([from, to]));
      }
    }),
  );
});
