import type { Scores } from '@fanal/core/matching/evaluate';
import { startEvaluation } from '@fanal/core/matching/evaluate';
import { ranksOf, settleSupport } from '@fanal/core/matching/near';
import { fitWeights, type SupportWeights } from '@fanal/core/matching/weight';
import { examplesOf, poolOf, type TrueSupport } from './examples.ts';

/**
 * How well weights do on records they were not fitted on: true series are dealt into `folds` hands, by their names;
 * each hand is grouped alone, by weights fitted on the others, and all are scored together.
 */
export function measureFolds(records: readonly TrueSupport[], folds: number, prior: SupportWeights): Scores {
  const evaluation = startEvaluation();
  for (let fold = 0; fold < folds; fold += 1) {
    const isHeld = ({ truth }: TrueSupport) => foldOf(truth.cluster, folds) === fold;
    const held = records.filter(isHeld);
    const others = records.filter((record) => !isHeld(record));
    const { weights } = fitWeights(examplesOf(others), { prior });
    const alone = Int32Array.from({ length: held.length }, (_, place) => place);
    const ranks = ranksOf(held.map(({ id }) => id));
    const { groupOf } = settleSupport({ pool: poolOf(held), groupOf: alone, ranks, weights });
    for (const [place, { id, truth }] of held.entries()) {
      evaluation.expect({ id, ...truth });
      evaluation.predict(id, `${fold}-${groupOf[place]}`);
    }
  }
  return evaluation.scores();
}

/** FNV-1a (Fowler, Noll and Vo): any spread will do, as long as it is the same everywhere. */
function foldOf(name: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < name.length; place += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0) % folds;
}
