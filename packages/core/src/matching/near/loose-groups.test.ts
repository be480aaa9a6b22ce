import { describe, expect, test } from 'vitest';
import { defaultSupportWeights } from '../weight/default-support-weights.ts';
import { features } from '../weight/observation.ts';
import { withoutLooseGroups } from './loose-groups.ts';

/** What two statements have in common, by the level of each feature. */
type Common = Partial<Record<(typeof features)[number], number>>;

const script: Common = { passages: 6, words: 6, time: 9 };

function looseAmong(
  count: number,
  groupOf: readonly number[],
  common: (one: number, other: number) => Common,
) {
  const levels = new Int8Array(features.length);
  return [
    ...withoutLooseGroups({
      groupOf: Int32Array.from({ length: count }, (_, statement) => groupOf[statement] ?? statement),
      levels: (one, other) => {
        const told = common(one, other);
        for (const [place, feature] of features.entries()) levels[place] = told[feature] ?? 0;
        return levels;
      },
      weights: defaultSupportWeights,
    }),
  ];
}

const all = (count: number) => Array.from({ length: count }, () => 0);
const each = (count: number) => Array.from({ length: count }, (_, statement) => statement);

/** Five scripts of three, which one host's domain chains. */
const landlord = (one: number, other: number): Common =>
  Math.floor(one / 3) === Math.floor(other / 3) ? { ...script, domain: 2 } : { domain: 2 };

describe('a group by identifying values', () => {
  test('is taken apart when its members fall into several by everything else', () => {
    expect(looseAmong(15, all(15), landlord)).toEqual(each(15));
  });

  test('stays when its members show nothing else: one phone and short accounts are a campaign', () => {
    expect(looseAmong(15, all(15), () => ({ phone: 2 }))).toEqual(all(15));
    const rotated = (one: number, other: number): Common => (other - one < 3 ? { phone: 4 } : {});
    expect(looseAmong(15, all(15), rotated)).toEqual(all(15));
  });

  test('stays when what its members share is enough, pair by pair', () => {
    expect(looseAmong(15, all(15), () => ({ ...script, domain: 2 }))).toEqual(all(15));
  });

  test('stays when it is a pair or three', () => {
    const oneApart = (_: number, other: number): Common =>
      other === 1 ? { passages: 3, words: 2, time: 9 } : {};
    expect(looseAmong(3, all(3), oneApart)).toEqual(all(3));
    expect(looseAmong(4, all(4), oneApart)).toEqual(each(4));
  });

  test('is judged for itself alone', () => {
    const groupOf = [...all(15), ...Array.from({ length: 4 }, () => 15)];
    const found = looseAmong(19, groupOf, (one, other) => (other > 14 ? {} : landlord(one, other)));
    expect(found).toEqual([...each(15), 15, 15, 15, 15]);
  });

  test('that is large is judged by a part of it', () => {
    let looked = 0;
    looseAmong(2_000, all(2_000), () => {
      looked += 1;
      return {};
    });
    expect(looked).toBeLessThan(2_100);
  });
});
