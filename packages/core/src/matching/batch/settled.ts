import { type IndicatorType, indicatorTypes } from '../../indicator/indicator.ts';
import type { Contradiction } from '../decision/apply.ts';
import { alone } from '../decision/in-force.ts';
import type { Hubs } from '../hub/find-hubs.ts';
import type { HubFinding } from '../hub/judge-hub.ts';
import type { StoryGroups } from '../region/group-stories.ts';
import { at, type Lists, lengthOf } from '../region/lists.ts';
import type { Collection } from './collection.ts';
import type { NumberedStories } from './number-stories.ts';

/** What a batch settles at. Statements go by their number: 0, 1, 2… in the order they first came. */
export type Settled = {
  readonly statements: number;
  idOf(statement: number): string;
  /** The statement that its group goes by: the one whose id is the smallest, byte by byte. Its own when alone. */
  clusterOf(statement: number): number;
  /** What each key of the statement did, in the order of their fingerprints. Those that nobody else names are left out. */
  tiesOf(statement: number): readonly StatementTie[];
  readonly hubs: readonly FoundHub[];
  readonly proposals: readonly Proposal[];
  readonly contradictions: readonly Contradiction[];
};

export type StatementTie = {
  /** The key, by its number (`Batch.keyNumber`). */
  readonly key: number;
  readonly type: IndicatorType;
  /**
   * - `ties`: it brings the statement together with `with`.
   * - `hub`: so many name it who share nothing else, or a person said so.
   * - `cut`: the others that name it stand in another group.
   */
  readonly use: 'ties' | 'hub' | 'cut';
  /** Another statement that names it: of the same group if it ties. */
  readonly with: number;
  /** How many statements name it. */
  readonly holders: number;
};

export type FoundHub = {
  readonly key: number;
  readonly type: IndicatorType;
  readonly holders: number;
  readonly finding: HubFinding;
};

/** Two groups that touch and were not merged, for a person to decide. */
export type Proposal = {
  /** A statement of each. */
  readonly one: number;
  readonly other: number;
  /** Names values of both. */
  readonly witness: number;
  /** The values by which it does. */
  readonly oneKey: number;
  readonly otherKey: number;
  readonly witnesses: number;
  readonly required: number;
  /** Voices of the smaller side. */
  readonly size: number;
};

export type SettledParts = {
  readonly collection: Collection;
  readonly numbered: NumberedStories;
  readonly holders: Lists;
  readonly hubs: Hubs;
  readonly groups: StoryGroups;
};

export function settledFrom(parts: SettledParts): Settled {
  const { collection, numbered, holders, hubs, groups } = parts;
  const { statementOf, placeOf, keyOf, stories } = numbered;
  const clusters = namedClusters(parts);
  const typeOf = (value: number): IndicatorType => indicatorTypes[stories.types[value] ?? 0] ?? 'phone';
  return {
    statements: placeOf.length,
    idOf: collection.ids.at,
    clusterOf: (statement) => at(clusters, statement),
    tiesOf: (statement) => tiesOf(parts, at(placeOf, statement), typeOf),
    hubs: [...hubs].map(([value, finding]) => ({
      key: at(keyOf, value),
      type: typeOf(value),
      holders: lengthOf(holders, value),
      finding,
    })),
    proposals: proposalsIn(parts, statementOf),
    contradictions: groups.contradictions,
  };
}

function namedClusters({ collection, numbered, groups }: SettledParts): Int32Array {
  const { statementOf } = numbered;
  const smallest = new Map<number, number>();
  for (let place = 0; place < statementOf.length; place += 1) {
    const group = at(groups.groupOf, place);
    if (group === alone) continue;
    const statement = at(statementOf, place);
    const known = smallest.get(group);
    if (known === undefined || collection.ids.compare(statement, known) < 0) smallest.set(group, statement);
  }
  const clusters = new Int32Array(statementOf.length);
  for (let place = 0; place < statementOf.length; place += 1) {
    const statement = at(statementOf, place);
    clusters[statement] = smallest.get(at(groups.groupOf, place)) ?? statement;
  }
  return clusters;
}

function tiesOf(
  { numbered, holders, hubs, groups }: SettledParts,
  place: number,
  typeOf: (value: number) => IndicatorType,
): StatementTie[] {
  const { stories, statementOf, keyOf } = numbered;
  const ties: StatementTie[] = [];
  const group = at(groups.groupOf, place);
  for (let next = at(stories.named.starts, place); next < at(stories.named.starts, place + 1); next += 1) {
    const value = at(stories.named.items, next);
    const isHub = hubs.has(value);
    const together =
      isHub || group === alone
        ? undefined
        : otherHolder(holders, value, place, (one) => at(groups.groupOf, one) === group);
    const other = together ?? otherHolder(holders, value, place, () => true);
    if (other === undefined) continue;
    ties.push({
      key: at(keyOf, value),
      type: typeOf(value),
      use: isHub ? 'hub' : together === undefined ? 'cut' : 'ties',
      with: at(statementOf, other),
      holders: lengthOf(holders, value),
    });
  }
  return ties;
}

/** Looked at before giving up: enough, since most who name a value are of one group. */
const searched = 256;

function otherHolder(
  holders: Lists,
  value: number,
  place: number,
  wanted: (holder: number) => boolean,
): number | undefined {
  const begin = at(holders.starts, value);
  const end = Math.min(at(holders.starts, value + 1), begin + searched);
  for (let next = begin; next < end; next += 1) {
    const holder = at(holders.items, next);
    if (holder !== place && wanted(holder)) return holder;
  }
  return undefined;
}

function proposalsIn({ numbered, holders, groups }: SettledParts, statementOf: Int32Array): Proposal[] {
  const { keyOf } = numbered;
  const laterOf = new Map(groups.silences.map(({ value, later }) => [later, value]));
  const original = (node: number) => laterOf.get(node) ?? node;
  const proposals: Proposal[] = [];
  for (const cut of groups.cuts) {
    if (cut.decided || cut.oneNode >= groups.valueGroup.length || cut.otherNode >= groups.valueGroup.length)
      continue;
    const [oneValue, otherValue] = [original(cut.oneNode), original(cut.otherNode)];
    const [one, other] = [
      otherHolder(holders, oneValue, cut.witness, (holder) => at(groups.groupOf, holder) === cut.one),
      otherHolder(holders, otherValue, cut.witness, (holder) => at(groups.groupOf, holder) === cut.other),
    ];
    if (one === undefined || other === undefined || cut.witness >= statementOf.length) continue;
    proposals.push({
      one: at(statementOf, one),
      other: at(statementOf, other),
      witness: at(statementOf, cut.witness),
      oneKey: at(keyOf, oneValue),
      otherKey: at(keyOf, otherValue),
      witnesses: cut.witnesses,
      required: cut.required,
      size: cut.size,
    });
  }
  return proposals;
}
