import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testTerminal } from '../testing/terminal.ts';
import { evaluateFile } from './evaluate-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fanal-evaluate-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function evaluate(truth: readonly unknown[], predictions: readonly unknown[]) {
  const files = { truth: join(folder, 'truth.jsonl'), predictions: join(folder, 'predictions.jsonl') };
  await writeFile(files.truth, truth.map((line) => JSON.stringify(line)).join('\n'));
  await writeFile(files.predictions, predictions.map((line) => JSON.stringify(line)).join('\n'));
  return evaluateFile(testTerminal().terminal, files.truth, files.predictions);
}

const truth = [
  { id: 'a', truth_cluster: 's1', source: 'letters', text: 'Un récit.' },
  { id: 'b', truth_cluster: 's1', source: 'letters', ambiguous_groups: ['g'] },
  { id: 'c', truth_cluster: 's2', source: 'letters', ambiguous_groups: ['g'] },
  { id: 4, truth_cluster: 's3', source: 'calls' },
];

test('groups are scored against the truth, per source and as a whole', async () => {
  const { result } = await evaluate(truth, [
    { id: 'b', cluster: 'x', reasons: [] },
    { id: 'c', cluster: 'x' },
    { id: '4', cluster: 'y' },
    { id: 'stranger', cluster: 'x' },
  ]);
  expect(result).toMatchObject({
    command: 'match:evaluate',
    records: 4,
    unplaced: 1,
    ambiguousPairs: 1,
    crossSourcePairs: 0,
    unknownPredictions: 1,
    micro: { pairwise: { precision: 1, recall: 0 } },
    sources: [
      { source: 'calls', records: 1 },
      { source: 'letters', records: 3, pairs: 1 },
    ],
  });
});

test('scores are shown as tables, numbers to the right', async () => {
  const { lines } = await evaluate(truth, [
    { id: 'a', cluster: 'x' },
    { id: 'b', cluster: 'x' },
  ]);
  expect(lines.slice(0, 5)).toEqual([
    'source   records  pairs      P      R     F1   B³ P   B³ R  B³ F1',
    'calls          1      0  1.000  1.000  1.000  1.000  1.000  1.000',
    'letters        3      1  1.000  1.000  1.000  1.000  1.000  1.000',
    'MACRO                    1.000  1.000  1.000  1.000  1.000  1.000',
    'MICRO          4         1.000  1.000  1.000  1.000  1.000  1.000',
  ]);
});

test.each([
  [[{ id: 'a' }], [], 'Line 1 of'],
  [[{ id: 'a', truth_cluster: 's' }], [{ cluster: 'x' }], '{"id","cluster"}'],
  [[...truth, { id: 'a', truth_cluster: 's' }], [], 'second time'],
])('a file that is none of truth or predictions is refused by its line (%#)', async (told, put, message) => {
  await expect(evaluate(told, put)).rejects.toThrow(message);
});
