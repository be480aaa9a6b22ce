import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EvidenceRule, gatherByEvidence } from './gather-by-evidence.ts';

const rule: EvidenceRule = { strangers: -4, enough: 0, established: 4 };

type Pair = readonly [one: number, other: number, bits: number];

function gather(
  count: number,
  pairs: readonly Pair[],
  options: { groups?: number[][]; apart?: [number, number][] } = {},
) {
  const groupOf = Int32Array.from({ length: count }, (_, node) => node);
  for (const group of options.groups ?? []) for (const node of group) groupOf[node] = Math.min(...group);
  const ties = {
    one: Int32Array.from(pairs, ([one]) => one),
    other: Int32Array.from(pairs, ([, other]) => other),
    sixteenths: Int32Array.from(pairs, ([, , bits]) => bits * 16),
  };
  const graph = { ties, groupOf, ...(options.apart === undefined ? {} : { apart: options.apart }) };
  return [...gatherByEvidence(graph, rule).groupOf];
}

const everyPair = (nodes: readonly number[], bits: number): Pair[] =>
  nodes.flatMap((one, place) => nodes.slice(place + 1).map((other): Pair => [one, other, bits]));

describe('groups by evidence', () => {
  test('two statements come together when what ties them is enough', () => {
    expect(
      gather(3, [
        [0, 1, 2],
        [1, 2, -1],
      ]),
    ).toEqual([0, 0, 2]);
  });

  test('a statement that looks like one member of a group is not of the group', () => {
    const pairs: Pair[] = [...everyPair([0, 1, 2, 3], 5), [3, 4, 5]];
    expect(gather(5, pairs)).toEqual([0, 0, 0, 0, 4]);
  });

  test('of a large group it must look like about twice the root of its number', () => {
    const large = Array.from({ length: 25 }, (_, node) => node);
    const tied = (members: number): Pair[] => large.slice(0, members).map((node) => [node, 25, 4]);
    expect(gather(26, tied(10), { groups: [large] })[25]).toBe(0);
    expect(gather(26, tied(3), { groups: [large] })[25]).toBe(25);
  });

  test('two established groups are not merged, whatever they have in common', () => {
    const [left, right] = [
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ];
    const between = left.flatMap((one) => right.map((other): Pair => [one, other, 8]));
    expect(gather(8, between, { groups: [left, right] })).toEqual([0, 0, 0, 0, 4, 4, 4, 4]);
    // A side of three has not shown that it stands by itself.
    expect(new Set(gather(8, between, { groups: [left, [4, 5, 6]] }))).toEqual(new Set([0]));
  });

  test('a loose statement never carries two established groups together', () => {
    const [left, right] = [
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ];
    const bridge = [...left, ...right].map((node): Pair => [node, 8, 8]);
    const groupOf = gather(9, bridge, { groups: [left, right] });
    expect(groupOf[0]).not.toBe(groupOf[4]);
  });

  test('statements that a person keeps apart stay apart, by other statements too', () => {
    const groupOf = gather(3, everyPair([0, 1, 2], 6), { apart: [[0, 2]] });
    expect(groupOf[0]).not.toBe(groupOf[2]);
    const large = gather(6, everyPair([0, 1, 2, 3, 4, 5], 6), {
      groups: [
        [0, 1],
        [4, 5],
      ],
      apart: [[1, 5]],
    });
    expect(large[0]).not.toBe(large[4]);
  });

  test('the order in which pairs are found is of no effect', () => {
    const pair = fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: -6, max: 8 }));
    const pairs = fc
      .uniqueArray(pair, {
        selector: ([one, other]) => `${Math.min(one, other)} ${Math.max(one, other)}`,
        maxLength: 60,
      })
      .map((found) => found.filter(([one, other]) => one !== other));
    fc.assert(
      fc.property(
        pairs.chain((found) =>
          fc.tuple(fc.constant(found), fc.shuffledSubarray(found, { minLength: found.length })),
        ),
        ([found, shuffled]) => {
          const turned = shuffled.map(([one, other, bits]): Pair => [other, one, bits]);
          expect(gather(12, turned)).toEqual(gather(12, found));
        },
      ),
    );
  });

  test('each step joins the two groups tied most strongly, as a slow search does', () => {
    const pairs = fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.integer({ min: -6, max: 8 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(pairs, (found) => {
        const once = new Map(
          found.filter(([one, other]) => one < other).map((one) => [`${one[0]} ${one[1]}`, one]),
        );
        const all = [...once.values()];
        expect(gather(9, all)).toEqual(gatherSlowly(9, all));
      }),
    );
  });
});

/** The rule as it is written, over all pairs of groups at each step. */
function gatherSlowly(count: number, pairs: readonly Pair[]): number[] {
  const reach = (size: number) => (size <= 4 ? size : 2 * Math.sqrt(size));
  const groupOf = Array.from({ length: count }, (_, node) => node);
  for (;;) {
    let best: readonly [strength: number, one: number, other: number] = [Number.NEGATIVE_INFINITY, 0, 0];
    for (let one = 0; one < count; one += 1) {
      for (let other = one + 1; other < count; other += 1) {
        const ours = groupOf.filter((group) => group === one).length;
        const theirs = groupOf.filter((group) => group === other).length;
        const ties = pairs.filter(([left, right]) => {
          const groups = [groupOf[left], groupOf[right]];
          return groups.includes(one) && groups.includes(other);
        });
        if (ties.length === 0) continue;
        const asked = Math.max(ties.length, reach(ours) * reach(theirs));
        const sum = ties.reduce((bits, [, , more]) => bits + more, 0);
        const strength = (sum + rule.strangers * (asked - ties.length)) / asked;
        if (strength > best[0]) best = [strength, one, other];
      }
    }
    const [strength, one, other] = best;
    if (strength < rule.enough) return groupOf;
    for (const [node, group] of groupOf.entries()) if (group === other) groupOf[node] = one;
  }
}
