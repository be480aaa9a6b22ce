import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type RunCost, runNode } from './child-process.ts';
import type { Conditions, Finding, Measure } from './measure.ts';
import { median } from './quantiles.ts';
import { writeRecords } from './records.ts';

export const link: Measure = {
  name: 'link',
  title: 'Grouping a file',
  method: `\`fanal link\` on a generated file of 100,000 records (JSONL, a short account each, one or two typed
identifiers and others in the text alone), as a process of its own from its start to its end; three runs, in turn with
the baseline, a program that parses every line of the same file and writes it again (\`JSON.parse\`,
\`JSON.stringify\`). Memory is the most that the process held.`,
  run,
};

const command = new URL('../bin/fanal.mjs', import.meta.url).pathname;
const plainPass = new URL('plain-pass.mjs', import.meta.url).pathname;

async function run({ quick, folder, say }: Conditions): Promise<readonly Finding[]> {
  const count = quick ? 5_000 : 100_000;
  const file = join(folder, 'records.jsonl');
  const out = join(folder, 'out.jsonl');
  await writeRecords(file, count, 11);
  const megabytes = Math.round((await stat(file)).size / 1e6);
  const ours: RunCost[] = [];
  const plain: RunCost[] = [];
  for (let round = 1; round <= (quick ? 1 : 3); round += 1) {
    say(`${count} records (${megabytes} MB), run ${round}`);
    ours.push(await runNode([command, 'link', file, '--out', out]));
    plain.push(await runNode([plainPass, file, out]));
  }
  const rateOf = (costs: readonly RunCost[]) => count / median(costs.map(({ seconds }) => seconds));
  const memoryOf = (costs: readonly RunCost[]) => median(costs.map((cost) => cost.megabytes));
  const baseline = 'parse and write again';
  return [
    {
      what: 'Records grouped',
      value: rateOf(ours),
      unit: 'records/s',
      baseline: { what: baseline, value: rateOf(plain) },
    },
    {
      what: 'Memory for them',
      value: memoryOf(ours),
      unit: 'MB',
      baseline: { what: baseline, value: memoryOf(plain) },
    },
  ];
}
