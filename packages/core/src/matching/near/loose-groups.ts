import { at, type Lists, lengthOf, turnedOver } from '../region/lists.ts';
import { features, speaksForItself } from '../weight/observation.ts';
import type { SupportWeights } from '../weight/support-weights.ts';
import { weigherOf } from '../weight/weigh.ts';
import type { Levels } from './compare.ts';

/** Smaller groups say too little about what their members have in common. */
const fewest = 4;
/** Members looked at: those that come first. */
const sampled = 64;
/** The part of members that must have shown what else they have: as at the test of hubs. */
const leastExposed = 0.3;

export type LooseQuestion = {
  /** Of each statement the first one of its group by identifying values. */
  readonly groupOf: Int32Array;
  /** What two statements have in common. */
  readonly levels: (one: number, other: number) => Levels;
  readonly weights: SupportWeights;
};

/**
 * Takes apart the groups that identifying values only chain: their members have less in common, pair by pair, than is
 * asked of any two among few, though other members do meet by what speaks for itself (wording, names, days). So they
 * are several that share a landlord: a host, a mailing service. Where members show nothing else at all (one phone and
 * short accounts), there is nothing to hold against the values, and the group stays.
 */
export function withoutLooseGroups(question: LooseQuestion): Int32Array {
  const { groupOf } = question;
  const members = turnedOver(
    { starts: Int32Array.from({ length: groupOf.length + 1 }, (_, statement) => statement), items: groupOf },
    groupOf.length,
  );
  const isLoose = looseIn(question);
  return groupOf.map((group, statement) =>
    lengthOf(members, group) >= fewest && isLoose(members, group) ? statement : group,
  );
}

function looseIn({ levels: levelsOf, weights }: LooseQuestion): (members: Lists, group: number) => boolean {
  const known = new Map<number, boolean>();
  const weigher = weigherOf(weights);
  const apart = (levels: Levels): number => Math.max(weights.strangers, weigher(levels));
  const look = (members: readonly number[]): boolean => {
    let sum = 0;
    const exposed = new Set<number>();
    for (const [place, one] of members.entries()) {
      for (const other of members.slice(place + 1)) {
        const levels = levelsOf(one, other);
        sum += apart(levels);
        if (weigher(ofItself(levels)) >= weights.enough.amongFew) exposed.add(one).add(other);
      }
    }
    const pairs = (members.length * (members.length - 1)) / 2;
    return sum < weights.enough.amongFew * pairs && exposed.size >= leastExposed * members.length;
  };
  return (members, group) => {
    const told = known.get(group);
    if (told !== undefined) return told;
    const first = at(members.starts, group);
    const count = Math.min(sampled, lengthOf(members, group));
    const found = look([...members.items.subarray(first, first + count)]);
    known.set(group, found);
    return found;
  };
}

const bound = features.flatMap((feature, place) => (speaksForItself(feature) ? [] : [place]));

/** Without what identifying values bring with them; in place. */
function ofItself(levels: Levels): Levels {
  for (const place of bound) levels[place] = 0;
  return levels;
}
