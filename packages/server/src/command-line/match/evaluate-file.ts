import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Evaluation, startEvaluation } from '@fanal/core/matching/evaluate';
import { z } from 'zod';
import { BadInput, exitCodes, type Outcome } from '../outcome.ts';
import { linesOf } from '../records/lines.ts';
import { startProgress, type Terminal } from '../terminal.ts';
import { linesOfScores } from './show-scores.ts';

const longestLine = 1_048_576;

const Name = z.union([z.string(), z.number()]).transform(String);
const Truth = z.object({
  id: Name,
  truth_cluster: Name,
  source: z.string().nullish(),
  ambiguous_groups: z.array(z.string()).nullish(),
});
const Prediction = z.object({ id: Name, cluster: Name.nullish() });

/** Compares the groups of one file with the truth of another, both with one JSON object a line. */
export async function evaluateFile(terminal: Terminal, truth: string, predictions: string): Promise<Outcome> {
  const progress = startProgress(terminal);
  const evaluation = startEvaluation();
  let read = 0;
  for await (const { number, json } of objectsIn(truth)) {
    expectRecord(evaluation, truth, number, json);
    read += 1;
    progress.report(`${read} records of the truth read`);
  }
  let unknown = 0;
  for await (const { number, json } of objectsIn(predictions)) {
    const parsed = Prediction.safeParse(json);
    if (!parsed.success) throw new BadInput(`Line ${number} of ${predictions} is no {"id","cluster"}`);
    const { id, cluster } = parsed.data;
    if (typeof cluster === 'string' && !evaluation.predict(id, cluster)) unknown += 1;
  }
  progress.end();
  const scores = evaluation.scores();
  return {
    code: exitCodes.done,
    result: { command: 'match:evaluate', ...scores, unknownPredictions: unknown },
    lines: [
      ...linesOfScores(scores),
      ...(unknown === 0 ? [] : [`${unknown} predictions name a record that the truth does not have`]),
    ],
  };
}

function expectRecord(evaluation: Evaluation, file: string, number: number, json: unknown): void {
  const parsed = Truth.safeParse(json);
  if (!parsed.success) throw new BadInput(`Line ${number} of ${file} is no {"id","truth_cluster"}`);
  const { id, truth_cluster: cluster, source, ambiguous_groups: ambiguousGroups } = parsed.data;
  const taken = evaluation.expect({
    id,
    cluster,
    source: source ?? 'all',
    ambiguousGroups: ambiguousGroups ?? [],
  });
  if (taken === 'id-seen') throw new BadInput(`Line ${number} of ${file} names a record for the second time`);
  if (taken === 'too-ambiguous') {
    throw new BadInput(`Line ${number} of ${file} has more than 16 ambiguous groups`);
  }
}

async function* objectsIn(path: string): AsyncGenerator<{ number: number; json: unknown }> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile()) throw new BadInput(`There is no file ${path}`);
  for await (const line of linesOf(createReadStream(path), longestLine)) {
    if (!('text' in line)) throw new BadInput(`Line ${line.number} of ${path} is longer than 1 MiB`);
    if (line.text.trim() === '') continue;
    let json: unknown;
    try {
      json = JSON.parse(line.text);
    } catch {
      throw new BadInput(`Line ${line.number} of ${path} is not JSON`);
    }
    yield { number: line.number, json };
  }
}
