import { type Foes, foesFrom, rootIn } from './foes.ts';
import { at } from './lists.ts';
import { isSuccession, type Periods, periodsIn } from './periods.ts';
import { allOpen, type Growth, nextRound, type Round, startGrowth } from './round.ts';
import { requiredWitnesses, type Support, type SupportRule, suffices, supportRules } from './support-rule.ts';
import type { TieGraph } from './tie-graph.ts';
import { forEachTie, type Tie } from './ties.ts';

export type Gathered = {
  /** The smallest node of each node's group. */
  readonly groupOf: Int32Array;
  /** Pairs of groups that witnesses name together, too few for what both have shown to be. */
  readonly cuts: readonly Cut[];
};

/** Two groups that touch and stay apart. Groups go by their smallest node. */
export type Cut = {
  readonly one: number;
  readonly other: number;
  /** Voices of the smaller one. */
  readonly size: number;
  readonly witnesses: number;
  readonly spare: number;
  readonly succession: boolean;
  readonly required: number;
  /** A person keeps them apart. */
  readonly decided: boolean;
  /** A witness of it, and the nodes of the two by which it is one. */
  readonly witness: number;
  readonly oneNode: number;
  readonly otherNode: number;
};

/**
 * Groups the nodes by rounds: each group offers itself to the neighbour it shares most witnesses with, among those
 * that a rule lets it join; offers are taken strongest first, and weighed again against what the two have become.
 * When no offer is left the next rule has its turn. Strong ties come before weak ones, so that a side has grown to
 * what it is when a chance tie is weighed. Cutting articulation points of the graph does not do: a large campaign
 * meets several others by accident, the accidents close circles, and no single value or statement is a bridge.
 * A round costs what its open witnesses cost; there are about log(n) of them.
 */
export function gather(graph: TieGraph, rules: readonly SupportRule[] = supportRules): Gathered {
  const growth = startGrowth(graph);
  const foes = foesFrom(graph.apart ?? [], growth.parents);
  let round = nextRound(graph, allOpen(graph), growth);
  for (const rule of rules) {
    while (take(round, offersIn(round, growth, foes, rule), growth, foes, rule)) {
      round = nextRound(graph, round.open, growth);
    }
  }
  const groupOf = growth.parents.map((_, node) => rootIn(growth.parents, node));
  const last = rules.at(-1);
  return { groupOf, cuts: last === undefined ? [] : cutsIn(round, growth, foes, last) };
}

const nobody = -1;

/** Of each group: whom it would join, or `nobody`, and on what. */
type Offers = {
  readonly to: Int32Array;
  readonly witnesses: Int32Array;
  readonly spare: Int32Array;
  readonly succession: Uint8Array;
};

function offersIn(round: Round, growth: Growth, foes: Foes, rule: SupportRule): Offers {
  const { roots, sizes } = round;
  const to = new Int32Array(roots.length).fill(nobody);
  const witnesses = new Int32Array(roots.length);
  const spare = new Int32Array(roots.length);
  const succession = new Uint8Array(roots.length);
  const periods = rule.succession.length === 0 ? undefined : periodsIn(round, growth);
  forEachTie(round, (tie) => {
    const { group, other } = tie;
    const best = at(to, group);
    const isBetter =
      best === nobody ||
      tie.witnesses > at(witnesses, group) ||
      (tie.witnesses === at(witnesses, group) && saysMore(sizes, other, best));
    if (!isBetter || foes.apart(at(roots, group), at(roots, other))) return;
    const support = supportOf(round, tie, periods);
    if (!suffices(support, rule)) return;
    to[group] = other;
    witnesses[group] = tie.witnesses;
    spare[group] = tie.spare;
    succession[group] = support.succession ? 1 : 0;
  });
  return { to, witnesses, spare, succession };
}

function supportOf(round: Round, tie: Tie, periods: Periods | undefined): Support {
  return {
    size: Math.min(at(round.sizes, tie.group), at(round.sizes, tie.other)),
    capable: Math.min(at(round.capable, tie.group), at(round.capable, tie.other)),
    witnesses: tie.witnesses,
    spare: tie.spare,
    succession: periods !== undefined && isSuccession(periods, tie.group, tie.other),
  };
}

/** Of two ties as strong the one with the smaller group says more: it is less often met by chance. */
function saysMore(sizes: Int32Array, one: number, other: number): boolean {
  return at(sizes, one) < at(sizes, other) || (at(sizes, one) === at(sizes, other) && one < other);
}

/** Takes the offers that still hold, strongest first. False when there are none. */
function take(round: Round, offers: Offers, growth: Growth, foes: Foes, rule: SupportRule): boolean {
  const { roots } = round;
  const own = Int32Array.from(roots.keys());
  const sizes = Int32Array.from(round.sizes);
  const capable = Int32Array.from(round.capable);
  let taken = false;
  for (const group of strongestFirst(offers)) {
    const [one, other] = [rootIn(own, group), rootIn(own, at(offers.to, group))];
    if (one === other) continue;
    const witnesses = at(offers.witnesses, group);
    const support = {
      size: Math.min(at(sizes, one), at(sizes, other)),
      capable: Math.min(at(capable, one), at(capable, other)),
      witnesses,
      spare: at(offers.spare, group),
      succession: offers.succession[group] === 1,
    };
    if (!suffices(support, rule)) continue;
    const [kept, gone] = one < other ? [one, other] : [other, one];
    const [keptRoot, goneRoot] = [at(roots, kept), at(roots, gone)];
    if (foes.apart(keptRoot, goneRoot)) continue;
    own[gone] = kept;
    sizes[kept] = at(sizes, kept) + at(sizes, gone) - witnesses;
    capable[kept] = at(capable, kept) + at(capable, gone) - witnesses;
    growth.parents[goneRoot] = keptRoot;
    for (const count of [growth.inside, growth.insideCapable]) {
      count[keptRoot] = at(count, keptRoot) + at(count, goneRoot);
    }
    foes.merge(keptRoot, goneRoot);
    taken = true;
  }
  return taken;
}

const strongest = 1023;

/** The groups that made an offer, by its witnesses (above 1023 all alike), then by number. A counting sort. */
function strongestFirst({ to, witnesses }: Offers): Int32Array {
  const starts = new Int32Array(strongest + 2);
  const rankOf = (group: number) => strongest - Math.min(strongest, at(witnesses, group));
  for (let group = 0; group < to.length; group += 1) {
    if (at(to, group) === nobody) continue;
    const next = rankOf(group) + 1;
    starts[next] = at(starts, next) + 1;
  }
  for (let rank = 0; rank <= strongest; rank += 1) {
    starts[rank + 1] = at(starts, rank + 1) + at(starts, rank);
  }
  const sorted = new Int32Array(at(starts, strongest + 1));
  for (let group = 0; group < to.length; group += 1) {
    if (at(to, group) === nobody) continue;
    const rank = rankOf(group);
    sorted[at(starts, rank)] = group;
    starts[rank] = at(starts, rank) + 1;
  }
  return sorted;
}

function cutsIn(round: Round, growth: Growth, foes: Foes, rule: SupportRule): Cut[] {
  const { roots } = round;
  const periods = periodsIn(round, growth);
  const cuts: Cut[] = [];
  forEachTie(round, (tie) => {
    if (tie.group > tie.other) return;
    const [one, other] = [at(roots, tie.group), at(roots, tie.other)];
    const { size, capable, witnesses, spare, succession } = supportOf(round, tie, periods);
    cuts.push({
      one,
      other,
      size,
      witnesses,
      spare,
      succession,
      required: requiredWitnesses({ size, capable }, rule),
      decided: foes.apart(one, other),
      witness: tie.witness,
      oneNode: tie.via,
      otherNode: tie.otherVia,
    });
  });
  return cuts;
}
