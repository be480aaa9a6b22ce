import type { Decision } from '../decision/decision.ts';
import { inForce } from '../decision/in-force.ts';
import { findHubs, type Hubs } from '../hub/find-hubs.ts';
import type { Key } from '../key.ts';
import { groupStories } from '../region/group-stories.ts';
import { turnedOver } from '../region/lists.ts';
import type { SupportRule } from '../region/support-rule.ts';
import type { Weights } from '../weight/weights.ts';
import { type Collection, createCollection } from './collection.ts';
import { fingerprint } from './fingerprint.ts';
import { type NumberedStories, numberStories } from './number-stories.ts';
import type { BatchStatement, PackedStatements } from './packed.ts';
import { type Settled, settledFrom } from './settled.ts';

export type Batch = {
  /** A statement met again counts once, with the keys of all times, its earliest day and its first voice. */
  add(statement: BatchStatement): void;
  /** The same for many, packed elsewhere by `packStatements`. Answers the number of each packed key. */
  addPacked(statements: PackedStatements): Int32Array;
  /** The number of a key that was added: keys are numbered 0, 1, 2… as they first come. */
  keyNumber(key: Key): number | undefined;
  /** What all statements settle at, whatever the order they came in. */
  settle(options?: SettleOptions): Settled;
};

export type SettleOptions = {
  readonly decisions?: readonly Decision[];
  readonly weights?: Weights;
  readonly support?: readonly SupportRule[];
  /** Hubs have been taken out of the keys: no value is tested. */
  readonly knownHubs?: boolean;
};

/**
 * Groups statements by the million in memory: about 60 bytes a statement and 40 a key. Time is that of a few passes
 * over what they name.
 */
export function startBatch(): Batch {
  const collection = createCollection();
  return {
    add: collection.add,
    addPacked: collection.addPacked,
    keyNumber: (key) => {
      const { high, low } = fingerprint(key);
      return collection.keys.known(high, low);
    },
    settle({ decisions = [], weights, support, knownHubs = false } = {}) {
      const numbered = numberStories(collection);
      const { stories, population } = numbered;
      const decided = decisionsIn(decisions, collection, numbered);
      const holders = turnedOver(stories.named, stories.values);
      const hubs: Hubs = knownHubs ? new Map() : findHubs(stories, holders, population, decided.values);
      const groups = groupStories(stories, (value) => hubs.has(value), {
        decisions: decided,
        ...(weights === undefined ? {} : { weights }),
        ...(support === undefined ? {} : { support }),
      });
      return settledFrom({ collection, numbered, holders, hubs, groups });
    },
  };
}

function decisionsIn(
  decisions: readonly Decision[],
  { statements, keys }: Collection,
  numbered: NumberedStories,
) {
  return inForce(
    decisions,
    (id) => {
      const { high, low } = fingerprint(id);
      const statement = statements.known(high, low);
      return statement === undefined ? undefined : numbered.placeOf[statement];
    },
    (name) => {
      const { high, low } = fingerprint(name);
      const key = keys.known(high, low);
      const value = key === undefined ? undefined : numbered.valueOfKey[key];
      return value === undefined || value < 0 ? undefined : value;
    },
  );
}
