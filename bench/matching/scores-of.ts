import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Scores, startEvaluation } from '@fanal/core/matching/evaluate';

/** How well predictions agree with the truth that the generator wrote. */
export async function scoresOf(truth: string, predictions: string): Promise<Scores> {
  const evaluation = startEvaluation();
  for await (const line of createInterface({ input: createReadStream(truth) })) {
    const { id, truth_cluster: cluster } = JSON.parse(line) as { id: string; truth_cluster: string };
    evaluation.expect({ id, cluster, source: 'all', ambiguousGroups: [] });
  }
  for await (const line of createInterface({ input: createReadStream(predictions) })) {
    const { id, cluster } = JSON.parse(line) as { id: string; cluster: string };
    evaluation.predict(id, cluster);
  }
  return evaluation.scores();
}
