import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scores } from '@fanal/core/matching/evaluate';
import { type RunCost, runNode } from '../child-process.ts';
import { families } from '../generate/families/index.ts';
import type { Family } from '../generate/family.ts';
import { writeComplaints } from '../generate/write.ts';
import type { Conditions, Finding, Measure } from '../measure.ts';
import { type Growth, growthPlot } from './growth-plot.ts';
import { writeKeys } from './keys-file.ts';
import { scoresOf } from './scores-of.ts';

export const matching: Measure = {
  name: 'matching',
  title: 'Matching complaints by the million',
  method: `Complaints of the generator (\`npm run bench:generate\`) of a family written after the engine was done; the quality
on the held-out family, which was looked into while it was built, beside it.
\`fanal link\` reads the JSONL and writes every group with its reasons, as a process from its start to its end. Then the
keys that it read are given to four engines alone, each a process that reads them from one file and writes the groups to
another: Fanal's own; exact match; exact match without keys that more than 60 complaints name; and DuckDB, exact match
in SQL with connected components. An oracle says what can be reached by keys at all: exact match among the complaints of
one offender alone. Agreement with the truth over pairs and over complaints (B³), in percent. Memory is the
most that the process held. Ten million with \`BENCH_LARGE=1\`.

![Time by number of complaints](pictures/matching-growth.svg)`,
  run,
};

const fanal = new URL('../../bin/fanal.mjs', import.meta.url).pathname;
const plotPath = new URL('../../docs/pictures/matching-growth.svg', import.meta.url);
const seed = 20_261_124;

const engines = [
  { name: 'Fanal, grouping alone', colour: '#0b6bcb', script: 'ours.ts', more: [] },
  { name: 'exact match', colour: '#b45309', script: 'exact.ts', more: [] },
  { name: 'stopwords over 60', colour: '#15803d', script: 'exact.ts', more: ['60'] },
  { name: 'DuckDB', colour: '#7c3aed', script: 'duckdb.ts', more: [] },
] as const;
const endToEnd = { name: 'fanal link', colour: '#0b2f6b' } as const;

/** What one engine made of a file. */
type Ran = RunCost & { readonly name: string; readonly scores: Scores };
type Linked = { readonly linked: Ran; readonly oracle: Ran };
type Sized = Linked & { readonly count: number; readonly grouped: readonly Ran[] };

async function run({ quick, folder, say }: Conditions): Promise<readonly Finding[]> {
  const isLarge = process.env['BENCH_LARGE'] === '1';
  const counts = quick ? [2_000, 10_000] : [10_000, 100_000, 1_000_000, ...(isLarge ? [10_000_000] : [])];
  const sized: Sized[] = [];
  for (const count of counts) sized.push(await runSize(count, folder, say));
  const known: Finding[] = [];
  for (const count of counts.filter((one) => quick || (one >= 100_000 && one <= 1_000_000))) {
    const { linked, oracle } = await linkFamily(families['held-out'], count, folder, say);
    known.push(...qualityOf(`${spaced(count)}, held-out: `, { linked, oracle }, !quick));
  }
  if (!quick) await writeFile(plotPath, growthPlot('Time by number of complaints', growthsOf(sized)));
  return [...sized.flatMap(findingsOf), ...known, ...growthFindings(sized)];
}

async function runSize(count: number, folder: string, say: Conditions['say']): Promise<Sized> {
  const { linked, oracle, keys, truth, out } = await linkFamily(families.unseen, count, folder, say);
  const ranked: Ran[] = [];
  for (const { name, script, more } of engines) {
    say(`${count} complaints: ${name}`);
    ranked.push(await ran(name, truth, out, () => runScript(script, [keys, out, ...more])));
  }
  return { count, linked, oracle, grouped: ranked };
}

/** Complaints of a family as `fanal link` groups them, and as well as their keys can say at all. */
async function linkFamily(family: Family, count: number, folder: string, say: Conditions['say']) {
  const path = join(folder, `${family.name}-${count}`);
  const [truth, out, keys] = [`${path}.truth.jsonl`, `${path}.out`, `${path}.keys`];
  say(`${count} complaints, ${family.name}: generating`);
  await writeComplaints(path, { family, count, seed });
  const { size } = await stat(`${path}.jsonl`);
  say(`${count} complaints, ${family.name} (${Math.round(size / 1e6)} MB): fanal link`);
  const linked = await ran(endToEnd.name, truth, out, () =>
    runNode([fanal, 'link', `${path}.jsonl`, '--out', out, '--rejects', `${path}.rejects`]),
  );
  await writeKeys(`${path}.jsonl`, keys);
  const oracle = await ran('oracle', truth, out, () => runScript('oracle.ts', [keys, out, truth]));
  return { linked, oracle, keys, truth, out };
}

function runScript(script: string, parameters: readonly string[]): Promise<RunCost> {
  return runNode(['--import', 'tsx', new URL(script, import.meta.url).pathname, ...parameters]);
}

async function ran(name: string, truth: string, out: string, work: () => Promise<RunCost>): Promise<Ran> {
  const cost = await work();
  return { name, ...cost, scores: await scoresOf(truth, out) };
}

function findingsOf({ count, linked, oracle, grouped: [ours, ...baselines] }: Sized): Finding[] {
  if (ours === undefined) return [];
  const of = `${spaced(count)}: `;
  const seconds = count === 1_000_000 ? 10 : count === 10_000_000 ? 120 : undefined;
  return [
    {
      what: `${of}read, grouped, written`,
      value: linked.seconds,
      unit: 's',
      ...(seconds === undefined ? {} : { aim: { of: 'value', atMost: seconds } }),
    },
    {
      what: `${of}memory for it`,
      value: linked.megabytes,
      unit: 'MB',
      ...(count === 1_000_000 ? { aim: { of: 'value', atMost: 1000 } } : {}),
    },
    ...baselines.flatMap((baseline) => comparisons(of, ours, baseline)),
    ...qualityOf(of, { linked, oracle }, count >= 100_000),
  ];
}

function spaced(count: number): string {
  return count.toLocaleString('en').replaceAll(',', ' ');
}

function qualityOf(of: string, { linked, oracle }: Linked, isAimed: boolean): Finding[] {
  const [our, best] = [linked.scores.micro, oracle.scores.micro];
  const aimed = (what: string, part: number, reachable: number, atLeast: number): Finding => ({
    what: `${of}${what}`,
    value: part * 100,
    unit: '%',
    baseline: { what: 'oracle', value: reachable * 100 },
    ...(isAimed ? { aim: { of: 'value', atLeast } } : {}),
  });
  return [
    aimed('precision over pairs', our.pairwise.precision, best.pairwise.precision, 99.5),
    aimed('recall over pairs', our.pairwise.recall, best.pairwise.recall, 95),
    aimed('B³ F1', our.bCubed.f1, best.bCubed.f1, 97),
    {
      what: `${of}largest group`,
      value: linked.scores.groups.largest,
      unit: 'complaints',
      aim: { of: 'value', atMost: linked.scores.series.largest },
    },
  ];
}

/** Time, memory and quality of our engine beside a baseline's on the same keys. */
function comparisons(of: string, ours: Ran, baseline: Ran): Finding[] {
  const beside = (value: number) => ({ what: baseline.name, value });
  const [our, their] = [ours.scores.micro, baseline.scores.micro];
  return [
    {
      what: `${of}grouping alone`,
      value: ours.seconds,
      unit: 's',
      baseline: beside(baseline.seconds),
    },
    {
      what: `${of}memory for grouping`,
      value: ours.megabytes,
      unit: 'MB',
      baseline: beside(baseline.megabytes),
    },
    {
      what: `${of}precision over pairs`,
      value: our.pairwise.precision * 100,
      unit: '%',
      baseline: beside(their.pairwise.precision * 100),
    },
    {
      what: `${of}recall over pairs`,
      value: our.pairwise.recall * 100,
      unit: '%',
      baseline: beside(their.pairwise.recall * 100),
    },
    { what: `${of}B³ F1`, value: our.bCubed.f1 * 100, unit: '%', baseline: beside(their.bCubed.f1 * 100) },
  ];
}

/** How much more than n log n each size took than the one before it. */
function growthFindings(sized: readonly Sized[]): Finding[] {
  return sized.slice(1).flatMap(({ count, linked }, place) => {
    const before = sized[place];
    if (before === undefined) return [];
    const expected = (count * Math.log(count)) / (before.count * Math.log(before.count));
    const what = `growth from ${before.count} to ${count}, over n log n`;
    const value = linked.seconds / before.linked.seconds / expected;
    return [{ what, value, unit: '×', aim: { of: 'value', atMost: 1 } }];
  });
}

function growthsOf(sized: readonly Sized[]): Growth[] {
  const points = (name: string) =>
    sized.flatMap(({ count, linked, grouped: ranked }) =>
      [linked, ...ranked].filter((one) => one.name === name).map(({ seconds }) => ({ count, seconds })),
    );
  return [endToEnd, ...engines].map(({ name, colour }) => ({ name, colour, points: points(name) }));
}
