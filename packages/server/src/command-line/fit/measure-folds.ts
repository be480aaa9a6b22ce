import { startBatch } from '@fanal/core/matching/batch';
import type { Scores } from '@fanal/core/matching/evaluate';
import { startEvaluation } from '@fanal/core/matching/evaluate';
import { ranksOf, settleSupport } from '@fanal/core/matching/near';
import { fitWeights, type SupportWeights } from '@fanal/core/matching/weight';
import { examplesOf, poolOf, type TrueSupport } from './examples.ts';

/** A record whose true series is known, with the keys that link it. */
export type TrueRecordWithKeys = TrueSupport & { readonly keys: readonly string[] };

/**
 * How well weights do on records they were not fitted on: true series are dealt into `folds` hands, by their names;
 * each hand is grouped alone as `fanal link` groups a file, by weights fitted on the others, and all are scored
 * together.
 */
export function measureFolds(
  records: readonly TrueRecordWithKeys[],
  folds: number,
  prior: SupportWeights,
): Scores {
  const evaluation = startEvaluation();
  for (let fold = 0; fold < folds; fold += 1) {
    const isHeld = ({ truth }: TrueSupport) => foldOf(truth.cluster, folds) === fold;
    const held = records.filter(isHeld);
    const others = records.filter((record) => !isHeld(record));
    const { weights } = fitWeights(examplesOf(others), { prior });
    const groupOf = grouped(held, weights);
    for (const [place, { id, truth }] of held.entries()) {
      evaluation.expect({ id, ...truth });
      evaluation.predict(id, `${fold}-${groupOf[place]}`);
    }
  }
  return evaluation.scores();
}

/** Of each record the place of another of its group. Ids are each of one record. */
function grouped(records: readonly TrueRecordWithKeys[], weights: SupportWeights): Int32Array {
  const batch = startBatch();
  for (const { id, keys, support } of records) {
    batch.add({ statementId: id, keys, ...(support.day === undefined ? {} : { day: support.day }) });
  }
  const settled = batch.settle();
  return settleSupport({
    pool: poolOf(records),
    groupOf: Int32Array.from(records, (_, place) => settled.clusterOf(place)),
    ranks: ranksOf(records.map(({ id }) => id)),
    weights,
  }).groupOf;
}

/** FNV-1a (Fowler, Noll and Vo): any spread will do, as long as it is the same everywhere. */
function foldOf(name: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < name.length; place += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0) % folds;
}
