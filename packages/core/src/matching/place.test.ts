import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Neighbour, place } from './index.ts';

function neighbour(key: string, holder: string, id: string, size = 1, foundedAt = 0): Neighbour {
  return { key, holder, series: { id, size, foundedAt } };
}

describe('a statement', () => {
  test('without neighbours founds a series', () => {
    expect(place('new', [])).toEqual({ kind: 'found' });
  });

  test('is no neighbour of itself', () => {
    expect(place('new', [neighbour('iban A', 'new', 's1')])).toEqual({ kind: 'found' });
  });

  test('joins the series of those who share a value, and names value and statement', () => {
    expect(place('new', [neighbour('iban A', 'old', 's1')])).toEqual({
      kind: 'join',
      series: 's1',
      absorbed: [],
      evidence: [{ rule: 'same-value', ruleVersion: 1, key: 'iban A', with: 'old' }],
    });
  });

  test('placed again where it stands changes nothing', () => {
    const again = [neighbour('iban A', 'new', 's1', 3), neighbour('phone B', 'old', 's1', 3)];
    expect(place('new', again)).toMatchObject({ kind: 'join', series: 's1', absorbed: [] });
  });
});

describe('when a statement ties several series, the one that keeps its name is', () => {
  const keptOf = (...series: readonly Neighbour[]) => {
    const plan = place('new', series);
    return plan.kind === 'join' ? plan.series : undefined;
  };

  test('the largest', () => {
    expect(keptOf(neighbour('a', 'x', 's1', 2, 1), neighbour('b', 'y', 's2', 3, 9))).toBe('s2');
  });
  test('among equals the oldest', () => {
    expect(keptOf(neighbour('a', 'x', 's1', 2, 9), neighbour('b', 'y', 's2', 2, 1))).toBe('s2');
  });
  test('among those as old the first by id', () => {
    expect(keptOf(neighbour('a', 'x', 's2', 2, 1), neighbour('b', 'y', 's1', 2, 1))).toBe('s1');
  });
});

test('the order of the neighbourhood is of no effect', () => {
  const some = fc.record({
    key: fc.constantFrom('iban A', 'phone B', 'email C', 'domain D'),
    holder: fc.constantFrom('h1', 'h2', 'h3'),
    series: fc.constantFrom(
      { id: 's1', size: 2, foundedAt: 5 },
      { id: 's2', size: 2, foundedAt: 5 },
      { id: 's3', size: 4, foundedAt: 7 },
    ),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 6 }), (neighbourhood) => {
      expect(place('new', neighbourhood.toReversed())).toEqual(place('new', neighbourhood));
    }),
  );
});
