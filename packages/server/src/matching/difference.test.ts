import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf, type Group } from './difference.ts';
import type { SeriesRow } from './series-store.ts';

/** Groups by the members that come from each series: `{ s1: 3, s2: 1 }`. */
function groupOf(cluster: string, parts: Readonly<Record<string, number>>): Group {
  const members = Object.entries(parts).flatMap(([seriesId, count]) =>
    Array.from({ length: count }, (_, place) => ({
      statementId: `${cluster}-${seriesId}-${place}`,
      seriesId,
      evidence: [],
    })),
  );
  return { cluster, members };
}

function seriesIn(groups: readonly Group[]): ReadonlyMap<string, SeriesRow> {
  const sizes = new Map<string, number>();
  for (const { seriesId } of groups.flatMap(({ members }) => members)) {
    sizes.set(seriesId, (sizes.get(seriesId) ?? 0) + 1);
  }
  return new Map([...sizes].map(([id, size]) => [id, { id, code: id, size, foundedAt: 0 }]));
}

const difference = (...groups: readonly Group[]) => differenceOf(groups, seriesIn(groups));

describe('the difference between the series and the groups', () => {
  test('is nothing when each group is a series', () => {
    expect(difference(groupOf('a', { s1: 3 }), groupOf('b', { s2: 1 }))).toEqual({
      founded: [],
      resized: [],
      gone: [],
      moves: [],
      events: [],
    });
  });

  test('of two series that are one moves the smaller into the larger, whose history says so', () => {
    const { gone, moves, resized, events } = difference(groupOf('a', { s1: 2, s2: 3 }));
    expect(gone).toEqual([{ id: 's1', heir: 's2' }]);
    expect(moves.map(({ seriesId }) => seriesId)).toEqual(['s2', 's2']);
    expect(resized).toEqual([{ id: 's2', size: 5 }]);
    expect(events).toEqual([{ seriesId: 's2', kind: 'absorbed', otherSeriesId: 's1', statements: 2 }]);
  });

  test('of a series that falls apart keeps its id with the largest part, and both histories tell', () => {
    const { founded, gone, events } = difference(groupOf('a', { s1: 4 }), groupOf('b', { s1: 2 }));
    const [fresh] = founded;
    expect(founded).toMatchObject([{ size: 2 }]);
    expect(gone).toEqual([]);
    expect(events).toEqual([
      { seriesId: fresh?.id, kind: 'founded', otherSeriesId: 's1', statements: 2 },
      { seriesId: 's1', kind: 'split', otherSeriesId: fresh?.id, statements: 2 },
    ]);
  });

  test('tells of those who stand alone now by their number, for there is no series to name', () => {
    const { events } = difference(groupOf('a', { s1: 4 }), groupOf('b', { s1: 1 }), groupOf('c', { s1: 1 }));
    expect(events).toEqual([{ seriesId: 's1', kind: 'split', statements: 2 }]);
  });

  test('of a statement alone that joins a series is one who joined', () => {
    const { gone, events } = difference(groupOf('a', { s1: 3, s2: 1 }));
    expect(gone).toEqual([{ id: 's2', heir: 's1' }]);
    expect(events).toEqual([{ seriesId: 's1', kind: 'joined', statements: 1 }]);
  });

  test('once written leaves nobody out: every group is one series of its size, every id leads to a member', () => {
    const name = fc.constantFrom('s1', 's2', 's3', 's4');
    const parts = fc.dictionary(name, fc.integer({ min: 1, max: 4 }), { minKeys: 1, maxKeys: 3 });
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 5 }), (all) => {
        const groups = all.map((each, place) => groupOf(`g${place}`, each));
        const series = seriesIn(groups);
        const { founded, resized, gone, moves } = differenceOf(groups, series);
        const moved = new Map(moves.map(({ statementId, seriesId }) => [statementId, seriesId]));
        const sizes = new Map([
          ...[...series.values()].map(({ id, size }) => [id, size] as const),
          ...[...founded, ...resized].map(({ id, size }) => [id, size] as const),
          ...gone.map(({ id }) => [id, 0] as const),
        ]);
        const names = groups.map(({ members }) => [
          ...new Set(members.map(({ statementId, seriesId }) => moved.get(statementId) ?? seriesId)),
        ]);
        expect(names.map(({ length }) => length)).toEqual(groups.map(() => 1));
        expect(new Set(names.flat()).size).toBe(groups.length);
        expect(names.flat().map((id) => sizes.get(id))).toEqual(groups.map(({ members }) => members.length));
        for (const { heir } of gone) expect(names.flat()).toContain(heir);
      }),
    );
  });
});
