import { foesFrom, rootIn } from '../region/foes.ts';
import { at } from '../region/lists.ts';
import { createHeap } from './heap.ts';

/** Pairs of statements that have something in common, and what it says, in sixteenths of a bit: whole, so that sums do not depend on their order. */
export type Ties = {
  readonly one: Int32Array;
  readonly other: Int32Array;
  readonly sixteenths: Int32Array;
};

const sixteenth = 1 / 16;

export type EvidenceRule = {
  /** In bits: see `SupportWeights`. */
  readonly strangers: number;
  readonly enough: number;
  /** A group of so many statements tied by identifying values stands by itself: wording and names never merge two of them. */
  readonly established: number;
};

export type EvidenceGraph = {
  readonly ties: Ties;
  /**
   * The group each statement stands in by its identifying values, named by its smallest statement. Statements are
   * numbered in an order that does not depend on arrival, which makes the outcome a function of the data alone.
   */
  readonly groupOf: Int32Array;
  /** Statements that a person has said are not of one series. */
  readonly apart?: readonly (readonly [number, number])[];
};

export type Likeness = {
  readonly one: number;
  readonly other: number;
  /** In bits, as at `EvidenceRule`. */
  readonly strength: number;
};

export type GatheredByEvidence = {
  /** The smallest statement of each statement's group. */
  readonly groupOf: Int32Array;
  /** What came together, in the order it did. Groups by their smallest statement. */
  readonly joined: readonly Likeness[];
};

type Tie = { sum: number; count: number };

/**
 * Joins groups of statements, the strongest evidence first, while what ties two groups is worth `enough` on average.
 * A group must be tied to all members of a small one and to about twice the root of a large one: one statement that
 * looks like one member of a series is not of the series.
 */
export function gatherByEvidence(graph: EvidenceGraph, rule: EvidenceRule): GatheredByEvidence {
  const parents = Int32Array.from(graph.groupOf);
  const sizes = new Int32Array(parents.length);
  for (const group of parents) sizes[group] = at(sizes, group) + 1;
  const cores = sizes.slice();
  const foes = foesFrom(rootsOf(graph.apart ?? [], parents), parents);
  const ties = tiesBetween(graph, parents);
  const strength = (one: number, other: number): number => {
    const tie = ties.get(one)?.get(other);
    if (tie === undefined) return Number.NEGATIVE_INFINITY;
    const asked = Math.max(tie.count, reach(at(sizes, one)) * reach(at(sizes, other)));
    return (tie.sum * sixteenth + rule.strangers * (asked - tie.count)) / asked;
  };

  const offers = createHeap<Likeness>(precedes);
  const offer = (one: number, other: number) => {
    const now = strength(one, other);
    if (now >= rule.enough) {
      offers.push({ one: Math.min(one, other), other: Math.max(one, other), strength: now });
    }
  };
  for (const [one, theirs] of ties) for (const other of theirs.keys()) if (one < other) offer(one, other);

  const joined: Likeness[] = [];
  for (let best = offers.pop(); best !== undefined; best = offers.pop()) {
    const { one, other } = best;
    if (at(parents, one) !== one || at(parents, other) !== other) continue;
    const now = strength(one, other);
    // A group has grown since: if the offer is worth less, it waits its turn again.
    if (now < best.strength) offer(one, other);
    if (now !== best.strength || foes.apart(one, other)) continue;
    if (Math.min(at(cores, one), at(cores, other)) >= rule.established) continue;
    joined.push(best);
    parents[other] = one;
    sizes[one] = at(sizes, one) + at(sizes, other);
    cores[one] = Math.max(at(cores, one), at(cores, other));
    foes.merge(one, other);
    for (const neighbour of mergeTies(ties, one, other)) offer(one, neighbour);
  }
  for (let node = 0; node < parents.length; node += 1) parents[node] = rootIn(parents, node);
  return { groupOf: parents, joined };
}

/** Of how many members of a group another must be tied to: all of four, then as its root. */
function reach(size: number): number {
  return size <= 4 ? size : 2 * Math.sqrt(size);
}

/** Strongest first; among equals by their smallest statements. */
function precedes(one: Likeness, other: Likeness): number {
  return other.strength - one.strength || one.one - other.one || one.other - other.other;
}

function rootsOf(
  pairs: readonly (readonly [number, number])[],
  parents: Int32Array,
): (readonly [number, number])[] {
  return pairs.map(([one, other]) => [rootIn(parents, one), rootIn(parents, other)] as const);
}

type TiesByGroup = Map<number, Map<number, Tie>>;

function tiesBetween({ ties }: EvidenceGraph, groupOf: Int32Array): TiesByGroup {
  const between: TiesByGroup = new Map();
  const add = (group: number, other: number, sixteenths: number) => {
    const theirs = between.get(group) ?? new Map<number, Tie>();
    between.set(group, theirs);
    const tie = theirs.get(other);
    if (tie === undefined) theirs.set(other, { sum: sixteenths, count: 1 });
    else {
      tie.sum += sixteenths;
      tie.count += 1;
    }
  };
  for (const [place, one] of ties.one.entries()) {
    const [group, other] = [at(groupOf, one), at(groupOf, at(ties.other, place))];
    if (group === other) continue;
    add(group, other, at(ties.sixteenths, place));
    add(other, group, at(ties.sixteenths, place));
  }
  return between;
}

/** Gives the ties of `gone` to `kept`, the shorter list into the longer; answers the neighbours `gone` had. */
function mergeTies(ties: TiesByGroup, kept: number, gone: number): number[] {
  const ours = ties.get(kept) ?? new Map<number, Tie>();
  const theirs = ties.get(gone) ?? new Map<number, Tie>();
  ours.delete(gone);
  theirs.delete(kept);
  ties.delete(gone);
  const neighbours = [...theirs.keys()];
  for (const [neighbour, tie] of theirs) {
    const back = ties.get(neighbour);
    const known = ours.get(neighbour);
    const sum = { sum: tie.sum + (known?.sum ?? 0), count: tie.count + (known?.count ?? 0) };
    ours.set(neighbour, sum);
    back?.delete(gone);
    back?.set(kept, { ...sum });
  }
  ties.set(kept, ours);
  return neighbours;
}
