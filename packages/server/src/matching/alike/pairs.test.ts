import { describe, expect, test } from 'vitest';
import { alikePairs, type Bearer, mostBearers, notYetCommon } from './pairs.ts';

function bearer(place: number, seriesId: string): Bearer {
  const handle = `telegram:juliemartin${String(place).padStart(3, '0')}`;
  return { skeleton: 'telegram:juliemartin', indicatorId: place, handle, holder: `s${place}`, seriesId };
}

const seriesIn = (bearers: readonly Bearer[]) =>
  alikePairs(bearers).map(({ one, other }) => `${one.seriesId}${other.seriesId}`);

describe('series that name accounts of one skeleton are asked about', () => {
  test('two by two, each pair once, by the accounts that come first', () => {
    const [a, b, again] = [bearer(1, 'a'), bearer(2, 'b'), bearer(3, 'a')];
    expect(alikePairs([again, b, a])).toEqual([{ one: a, other: b }]);
    expect(seriesIn([a, b, bearer(4, 'c'), bearer(5, 'd')])).toHaveLength(6);
  });

  test('unless five name them, or too many bear the name', () => {
    expect(seriesIn(['a', 'b', 'c', 'd', 'e'].map((id, place) => bearer(place, id)))).toEqual([]);
    const crowd = Array.from({ length: mostBearers + 1 }, (_, place) =>
      bearer(place, place === 0 ? 'a' : 'b'),
    );
    expect(seriesIn(crowd.slice(1))).toEqual([]);
    expect(seriesIn(crowd)).toEqual([]);
    expect(seriesIn(crowd.slice(0, mostBearers))).toEqual(['ab']);
  });
});

test('more accounts are read of names that some do not show to be common', () => {
  const few = [bearer(1, 'a'), bearer(2, 'b'), bearer(3, 'b')];
  expect(notYetCommon(few, 3)).toEqual(['telegram:juliemartin']);
  expect(notYetCommon(few, 4)).toEqual([]);
  expect(
    notYetCommon(
      ['a', 'b', 'c', 'd', 'e'].map((id, place) => bearer(place, id)),
      5,
    ),
  ).toEqual([]);
});
