import { rootIn } from './foes.ts';
import { at, countOf, type Lists, lengthOf, turnedOver } from './lists.ts';
import type { Growth, Round } from './round.ts';
import { noDay } from './tie-graph.ts';

/** Of each group of a round: the days of those who name it and no other, in ascending order. */
export type Periods = Lists;

export function periodsIn({ graph, roots }: Round, { parents, closedAt }: Growth): Periods {
  const groupOf = new Int32Array(graph.nodes).fill(-1);
  for (const [group, root] of roots.entries()) groupOf[root] = group;
  const witnesses = countOf(graph.witnesses);
  const starts = new Int32Array(witnesses + 1);
  const items = new Int32Array(witnesses);
  let filled = 0;
  for (let witness = 0; witness < witnesses; witness += 1) {
    const closed = at(closedAt, witness);
    const group = closed < 0 ? -1 : at(groupOf, rootIn(parents, closed));
    if (group >= 0 && at(graph.days, witness) !== noDay) {
      items[filled] = group;
      filled += 1;
    }
    starts[witness + 1] = filled;
  }
  const members = turnedOver({ starts, items: items.subarray(0, filled) }, roots.length);
  const days = members.items.map((witness) => at(graph.days, witness));
  for (let group = 0; group < roots.length; group += 1) {
    days.subarray(at(members.starts, group), at(members.starts, group + 1)).sort();
  }
  return { starts: members.starts, items: days };
}

/** Fewer dated stories tell no period. */
const fewest = 4;
/** A period leaves out the first and the last twentieth: dates are mistyped, and old values are met late. */
const margin = 0.05;
/** How much of the shorter period may lie in the other, and how many days between the two. */
const mostShared = 0.05;
const longestPause = 180;

/** One was active up to about when the other began. */
export function isSuccession(periods: Periods, one: number, other: number): boolean {
  if (lengthOf(periods, one) < fewest || lengthOf(periods, other) < fewest) return false;
  const [mine, theirs] = [periodOf(periods, one), periodOf(periods, other)];
  const shared = Math.min(mine.to, theirs.to) - Math.max(mine.from, theirs.from);
  const shorter = Math.min(mine.to - mine.from, theirs.to - theirs.from);
  return shared <= mostShared * shorter && -shared <= longestPause;
}

function periodOf({ starts, items }: Periods, group: number): { from: number; to: number } {
  const [begin, end] = [at(starts, group), at(starts, group + 1)];
  const left = Math.floor((end - begin) * margin);
  return { from: at(items, begin + left), to: at(items, end - 1 - left) };
}
