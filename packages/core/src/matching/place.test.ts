import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Neighbour, place } from './index.ts';

function neighbour(key: string, holder: string, id: string, size = 1, foundedAt = 0): Neighbour {
  return { key, holder, series: { id, size, foundedAt } };
}

describe('a statement', () => {
  test('without neighbours founds a series', () => {
    expect(place('new', [])).toEqual({ kind: 'found', apart: [] });
  });

  test('is no neighbour of itself', () => {
    expect(place('new', [neighbour('iban A', 'new', 's1')])).toEqual({ kind: 'found', apart: [] });
  });

  test('joins the series of those who share a value, and names value and statement', () => {
    expect(place('new', [neighbour('iban A', 'old', 's1')])).toEqual({
      kind: 'join',
      series: 's1',
      absorbed: [],
      apart: [],
      evidence: [{ rule: 'same-value', ruleVersion: 3, key: 'iban A', with: 'old' }],
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

describe('one statement that names values of two series', () => {
  const [iban, email, phone, mailbox] = [
    neighbour('iban A', 'x', 's1', 5),
    neighbour('email C', 'z', 's2', 9),
    neighbour('phone B', 'y', 's2', 9),
    neighbour('email D', 'z', 's2', 9),
  ] as const;

  test('that both stand by themselves joins the one that it says clearly more of, and they stay two', () => {
    const plan = place('new', [iban, email, phone, mailbox]);
    expect(plan).toMatchObject({ series: 's2', absorbed: [], apart: ['s1'] });
    expect(plan.kind === 'join' && plan.evidence.map(({ key }) => key)).toEqual([
      'email C',
      'email D',
      'phone B',
    ]);
  });

  test('and says nearly as much of the other one joins neither', () => {
    expect(place('new', [iban, email])).toEqual({ kind: 'found', apart: ['s1', 's2'] });
  });

  test('of which one is young makes them one', () => {
    const plan = place('new', [neighbour('iban A', 'x', 's1', 2), neighbour('phone B', 'y', 's2', 900)]);
    expect(plan).toMatchObject({ series: 's2', absorbed: ['s1'], apart: [] });
  });

  test('of which a decision holds one apart from others leaves the two so', () => {
    const series = { id: 's2', size: 2, foundedAt: 0, guarded: true };
    const guarded = [
      { key: 'phone B', holder: 'y', series },
      { key: 'email C', holder: 'y', series },
      { key: 'email D', holder: 'y', series },
    ];
    const plan = place('new', [neighbour('iban A', 'x', 's1', 3), ...guarded]);
    expect(plan).toMatchObject({ series: 's2', absorbed: [], apart: ['s1'] });
  });

  test('joins by a rare value before a common one', () => {
    const common = { ...neighbour('iban A', 'x', 's1', 900), degree: 1_000 };
    const rare = { ...neighbour('iban B', 'y', 's2', 40), degree: 2 };
    expect(place('new', [common, rare])).toMatchObject({ series: 's2', apart: ['s1'] });
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
