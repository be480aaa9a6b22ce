import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupStatements, type Keyed, type Neighbour, type Newcomer, placeInTurn } from './index.ts';

const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 3 });
const statements = fc
  .array(keys, { maxLength: 14 })
  .map((all) => all.map((own, place) => ({ statementId: `s${String(place).padStart(2, '0')}`, keys: own })));

function clustersOf(stream: readonly Keyed[]): Record<string, string> {
  return Object.fromEntries([...groupStatements(stream)].map((group) => [group.statementId, group.cluster]));
}

/** Connected components by following keys, one statement at a time. */
function naive(all: readonly Keyed[]): Record<string, string> {
  const clusters: Record<string, string> = {};
  for (const start of all) {
    const reached = new Set([start.statementId]);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      const held = new Set(
        all.filter(({ statementId }) => reached.has(statementId)).flatMap((one) => one.keys),
      );
      for (const one of all) if (one.keys.some((key) => held.has(key))) reached.add(one.statementId);
    }
    clusters[start.statementId] = [...reached].sort()[0] ?? '';
  }
  return clusters;
}

describe('the groups of statements', () => {
  test('are the connected components of shared keys, named by their smallest id', () => {
    fc.assert(
      fc.property(statements, (all) => {
        expect(clustersOf(all)).toEqual(naive(all));
      }),
    );
  });

  test('are the same in any order, and when statements come again', () => {
    const twice = statements.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all])),
    );
    fc.assert(
      fc.property(twice, ([all, some]) => {
        expect(clustersOf([...some, ...all])).toEqual(clustersOf(all));
      }),
    );
  });

  test('give for each statement every key it shares, with another holder of it', () => {
    fc.assert(
      fc.property(statements, (all) => {
        const keysOf = new Map(all.map((one) => [one.statementId, one.keys]));
        for (const { statementId, evidence } of groupStatements(all)) {
          const shared = (keysOf.get(statementId) ?? []).filter((key) =>
            all.some((one) => one.statementId !== statementId && one.keys.includes(key)),
          );
          expect(evidence.map(({ key }) => key)).toEqual(shared);
          for (const { key, with: other } of evidence) {
            expect(other).not.toBe(statementId);
            expect(keysOf.get(other)).toContain(key);
          }
        }
      }),
    );
  });

  test('hold when a chain is 50,000 statements long', () => {
    const chain = Array.from({ length: 50_000 }, (_, place) => ({
      statementId: `s${place}`,
      keys: [`k${place}`, `k${place + 1}`],
    }));
    expect(new Set(Object.values(clustersOf(chain))).size).toBe(1);
  });
});

describe('statements placed in turn', () => {
  const asNewcomers = (all: readonly Keyed[]): Newcomer[] =>
    all.map((one, place) => ({ ...one, ownSeries: { id: `series-${one.statementId}`, foundedAt: place } }));

  const always = () => true;

  test('settle at the groups computed at once, whatever was placed before, where one witness is enough', () => {
    const split = fc.tuple(statements, fc.nat(14));
    fc.assert(
      fc.property(split, ([all, at]) => {
        const first = placeInTurn(asNewcomers(all.slice(0, at)), [], always);
        const sizes = new Map(first.changes.map(({ id, size }) => [id, size]));
        const known = new Map<string, Neighbour>();
        first.placed.forEach(({ statementId, seriesId }, place) => {
          for (const key of all[place]?.keys ?? []) {
            const series = { id: seriesId, size: sizes.get(seriesId) ?? 0, foundedAt: 0 };
            if (!known.has(key)) known.set(key, { key, holder: statementId, series });
          }
        });
        const second = placeInTurn(asNewcomers(all.slice(at)), [...known.values()], always);
        const heirs = new Map(
          second.changes.flatMap(({ id, absorbed }) => absorbed.map((gone) => [gone.id, id])),
        );
        const seriesOf = [...first.placed, ...second.placed].map(
          ({ statementId, seriesId }) => [statementId, heirs.get(seriesId) ?? seriesId] as const,
        );
        const clusters = clustersOf(all);
        for (const [one, series] of seriesOf) {
          for (const [other, otherSeries] of seriesOf) {
            expect(series === otherSeries).toBe(clusters[one] === clusters[other]);
          }
        }
      }),
    );
  });

  test('keep count: a series is as large as what it was, what it absorbed and who came', () => {
    fc.assert(
      fc.property(statements, (all) => {
        const { placed, changes } = placeInTurn(asNewcomers(all), []);
        for (const { id, size } of changes) {
          expect(placed.filter(({ seriesId }) => seriesId === id)).toHaveLength(size);
        }
        for (const { seriesId, size } of placed) {
          expect(changes.find(({ id }) => id === seriesId)?.size).toBe(size);
        }
      }),
    );
  });

  test('wake those who stood alone, once', () => {
    const told = placeInTurn(
      asNewcomers([
        { statementId: 's1', keys: ['a'] },
        { statementId: 's2', keys: ['b'] },
        { statementId: 's3', keys: ['a', 'b'] },
        { statementId: 's4', keys: ['a'] },
      ]),
      [],
    ).placed.map(({ newlyGrouped }) => newlyGrouped);
    expect(told).toEqual([[], [], ['s1', 's2'], []]);
  });
});
