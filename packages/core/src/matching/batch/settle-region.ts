import type { Decision } from '../decision/decision.ts';
import type { Key } from '../key.ts';
import type { Weights } from '../weight/weights.ts';
import type { BatchStatement } from './packed.ts';
import type { Settled } from './settled.ts';
import { startBatch } from './start-batch.ts';

/** Statements that values connect, all of them: what names a linking value of one that is here is here too. */
export type Region = {
  readonly statements: readonly BatchStatement[];
  /** Those of their keys that are known to be hubs; the others are taken to link. */
  readonly hubKeys: ReadonlySet<Key>;
  readonly decisions?: readonly Decision[];
  readonly weights?: Weights;
};

/** What a region settles at by itself: for its statements the same as all statements there are would settle at. */
export function settleRegion({ statements, hubKeys, decisions = [], weights }: Region): Settled {
  const batch = startBatch();
  for (const statement of statements) {
    batch.add({ ...statement, keys: statement.keys.filter((key) => !hubKeys.has(key)) });
  }
  return batch.settle({ decisions, knownHubs: true, ...(weights === undefined ? {} : { weights }) });
}
