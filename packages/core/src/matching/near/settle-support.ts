import { createGrowing } from '../batch/growing.ts';
import { at } from '../region/lists.ts';
import { enoughAmong, type SupportWeights } from '../weight/support-weights.ts';
import { weigherOf } from '../weight/weigh.ts';
import { type Comparison, compareIn } from './compare.ts';
import { findPairs, holdersIn } from './find-pairs.ts';
import { gatherByEvidence, type Likeness, type Ties } from './gather-by-evidence.ts';
import { withoutLooseGroups } from './loose-groups.ts';
import type { SupportPool } from './support-pool.ts';

/** A group of so many statements tied by identifying values stands by itself. */
export const established = 4;

export type SupportQuestion = {
  readonly pool: SupportPool;
  /** A name for the group each statement stands in by its identifying values; equal names are one group. */
  readonly groupOf: Int32Array;
  /**
   * The place of each statement in an order of their own (by a hash of their ids), which makes the outcome a function
   * of the data alone. Without it their numbers are that order.
   */
  readonly ranks?: Int32Array;
  readonly weights: SupportWeights;
  /** Statements that a person has said are not of one series. */
  readonly apart?: readonly (readonly [number, number])[];
};

export type SettledSupport = {
  /** The statement of each group that comes first by rank. */
  readonly groupOf: Int32Array;
  /** What came together, in the order it did; groups by the statement of theirs that comes first. */
  readonly joined: readonly Likeness[];
  /**
   * Of each statement the one most like it that it came together with, or -1: none where identifying values have
   * brought it to all of its group.
   */
  readonly likest: Int32Array;
};

const nobody = -1;

/**
 * What identifying values have left apart, placed by all the rest: wording, names, days, near photos, account names
 * that are almost the same. Two established groups are never merged. Groups that the values only chain are taken
 * apart before: see `withoutLooseGroups`.
 */
export function settleSupport({ pool, groupOf, ranks, weights, apart }: SupportQuestion): SettledSupport {
  const order = ranks ?? Int32Array.from(groupOf, (_, statement) => statement);
  const statementAt = new Int32Array(order.length);
  for (const [statement, rank] of order.entries()) statementAt[rank] = statement;
  const compared = comparisonIn(pool);
  const groups = withoutLooseGroups({
    groupOf: firstOfEach(statementAt.map((statement) => at(groupOf, statement))),
    levels: (one, other) => compared.levels(at(statementAt, one), at(statementAt, other)),
    weights,
  });
  const ties = tiesIn({ pool, compared, groups, order, weights });
  const gathered = gatherByEvidence(
    {
      ties,
      groupOf: groups,
      apart: (apart ?? []).map(([one, other]) => [at(order, one), at(order, other)] as const),
    },
    { strangers: weights.strangers, enough: enoughAmong(pool.count(), weights), established },
  );
  const likest = likestIn(ties, gathered.groupOf);
  return {
    likest: order.map((rank) => {
      const other = at(likest, rank);
      return other === nobody ? nobody : at(statementAt, other);
    }),
    groupOf: order.map((rank) => at(statementAt, at(gathered.groupOf, rank))),
    joined: gathered.joined.map(({ one, other, strength }) => ({
      one: at(statementAt, one),
      other: at(statementAt, other),
      strength,
    })),
  };
}

type Drawing = Pick<SupportQuestion, 'pool' | 'weights'> & {
  readonly compared: Comparison;
  readonly groups: Int32Array;
  readonly order: Int32Array;
};

/** Ties by rank. Pairs of one group, and of two established ones, are not worth looking at. */
function tiesIn({ pool, compared, groups, order, weights }: Drawing): Ties {
  const isEstablished = establishedIn(groups);
  const weigher = weigherOf(weights);
  const [one, other, sixteenths] = [createGrowing(), createGrowing(), createGrowing()];
  findPairs(pool, (left, right) => {
    const [rank, second] = [at(order, left), at(order, right)];
    const [group, otherGroup] = [at(groups, rank), at(groups, second)];
    if (group === otherGroup || (isEstablished(group) && isEstablished(otherGroup))) return;
    one.push(rank);
    other.push(second);
    sixteenths.push(Math.round(weigher(compared.levels(left, right)) * 16));
  });
  return { one: one.list(), other: other.list(), sixteenths: sixteenths.list() };
}

/** By rank; among equals the one that comes first. */
function likestIn({ one, other, sixteenths }: Ties, groupOf: Int32Array): Int32Array {
  const likest = new Int32Array(groupOf.length).fill(nobody);
  const most = new Int32Array(groupOf.length);
  const offer = (statement: number, partner: number, bits: number) => {
    const known = at(likest, statement);
    const isMore = known === nobody || bits > at(most, statement);
    if (!isMore && (bits < at(most, statement) || partner > known)) return;
    likest[statement] = partner;
    most[statement] = bits;
  };
  for (let tie = 0; tie < one.length; tie += 1) {
    const [left, right] = [at(one, tie), at(other, tie)];
    if (at(groupOf, left) !== at(groupOf, right)) continue;
    offer(left, right, at(sixteenths, tie));
    offer(right, left, at(sixteenths, tie));
  }
  return likest;
}

/** For each place the first place of the same name. */
function firstOfEach(names: Int32Array): Int32Array {
  const first = new Map<number, number>();
  return names.map((name, place) => {
    const known = first.get(name);
    if (known === undefined) first.set(name, place);
    return known ?? place;
  });
}

/** Comparison by how many of the pool hold what two statements share. */
export function comparisonIn(pool: SupportPool): Comparison {
  const holders = holdersIn(pool);
  return compareIn(pool, (feature) => at(holders, feature));
}

function establishedIn(groupOf: Int32Array): (group: number) => boolean {
  const sizes = new Int32Array(groupOf.length);
  for (const group of groupOf) sizes[group] = at(sizes, group) + 1;
  return (group) => at(sizes, group) >= established;
}
