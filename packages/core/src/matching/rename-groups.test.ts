import { describe, expect, test } from 'vitest';
import { type Fragment, renameGroups } from './index.ts';

const series = (id: string, size: number, foundedAt = 0) => ({ id, size, foundedAt });

describe('when series are computed anew', () => {
  test('a group that stays as it was keeps its name', () => {
    const { keptBy, movedTo } = renameGroups([{ cluster: 'c1', series: series('s1', 3), members: 3 }]);
    expect([...keptBy]).toEqual([['c1', 's1']]);
    expect([...movedTo]).toEqual([]);
  });

  test('the largest fragment of a split series keeps its name, the others have none yet', () => {
    const { keptBy } = renameGroups([
      { cluster: 'c1', series: series('s1', 5), members: 2 },
      { cluster: 'c2', series: series('s1', 5), members: 3 },
    ]);
    expect([...keptBy]).toEqual([['c2', 's1']]);
  });

  test('where series meet, the largest keeps its name and the others lead to it', () => {
    const { keptBy, movedTo } = renameGroups([
      { cluster: 'c1', series: series('s1', 2, 1), members: 2 },
      { cluster: 'c1', series: series('s2', 4, 9), members: 4 },
    ]);
    expect([...keptBy]).toEqual([['c1', 's2']]);
    expect([...movedTo]).toEqual([['s1', 'c1']]);
  });

  test('a series whose largest fragment went elsewhere does not name what is left', () => {
    const fragments: Fragment[] = [
      { cluster: 'c1', series: series('s1', 9), members: 6 },
      { cluster: 'c2', series: series('s1', 9), members: 3 },
      { cluster: 'c2', series: series('s2', 1), members: 1 },
    ];
    const { keptBy, movedTo } = renameGroups(fragments);
    expect(new Map(keptBy)).toEqual(
      new Map([
        ['c1', 's1'],
        ['c2', 's2'],
      ]),
    );
    expect([...movedTo]).toEqual([]);
    expect(renameGroups(fragments.toReversed())).toEqual({
      keptBy: new Map([...keptBy].toReversed()),
      movedTo,
    });
  });
});
