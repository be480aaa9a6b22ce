import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assess } from './assess.ts';
import { documents } from './documents.ts';
import { exhibits } from './exhibits.ts';
import { extraction } from './extraction.ts';
import { filings } from './filings.ts';
import { link } from './link.ts';
import { lookup } from './lookup.ts';
import { describeMachine } from './machine.ts';
import { matching } from './matching/matching.ts';
import { isMet, type Measure, ratioOf } from './measure.ts';
import { pages } from './pages.ts';
import { placements } from './placements.ts';
import { type Measured, type Run, writeReport } from './report.ts';
import { resume } from './resume.ts';
import { textTable } from './table.ts';

const measures = [
  pages,
  filings,
  placements,
  exhibits,
  resume,
  link,
  matching,
  extraction,
  documents,
  lookup,
  assess,
] as const satisfies readonly Measure[];

const usage = `Usage: npm run bench [-- NAME… OPTIONS]

Measures everything, or what is named: ${measures.map(({ name }) => name).join(', ')}.
Progress goes to standard error, a table to standard output.

  --quick      short rounds, to see that everything can be measured; its numbers are worth nothing
  --json FILE  writes the numbers for machines too
  --write      writes them into docs/performance.md, each measure into its section (not a quick run)
  --help

Exit code 0 when all was measured, whatever the numbers; 1 when something could not be; 2 for wrong usage.`;

const given = readArguments();
if (given === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else if (given.values.help) {
  console.log(usage);
} else {
  process.exitCode = await runMeasures(given);
}

type Given = NonNullable<ReturnType<typeof readArguments>>;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        quick: { type: 'boolean', default: false },
        json: { type: 'string' },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const isKnown = positionals.every((name) => measures.some((measure) => measure.name === name));
    return isKnown && !(values.quick && values.write) ? { values, positionals } : undefined;
  } catch {
    return undefined;
  }
}

async function runMeasures({ values, positionals }: Given): Promise<number> {
  const measured: Measured[] = [];
  const failed: string[] = [];
  for (const measure of measures) {
    if (positionals.length > 0 && !positionals.includes(measure.name)) continue;
    try {
      measured.push({ measure, findings: await runMeasure(measure, values.quick) });
    } catch (error) {
      failed.push(measure.name);
      console.error(`${measure.name} could not be measured:`, error);
    }
  }
  const run: Run = { machine: describeMachine(), at: new Date(), measured };
  for (const { measure, findings } of measured) console.log(`\n${measure.title}\n${textTable(findings)}`);
  if (values.json !== undefined)
    await writeFile(values.json, `${JSON.stringify(forMachines(run), null, 2)}\n`);
  if (failed.length > 0) return 1;
  if (values.write) await writeReport(new URL('../docs/performance.md', import.meta.url), run);
  return 0;
}

function forMachines({ machine, at, measured }: Run): object {
  return {
    at,
    machine,
    measured: measured.map(({ measure, findings }) => ({
      name: measure.name,
      findings: findings.map((finding) => ({ ...finding, ratio: ratioOf(finding), met: isMet(finding) })),
    })),
  };
}

/** Measures in a folder of its own, and clears up whatever happens, an interruption included. */
async function runMeasure(measure: Measure, quick: boolean) {
  const undone: (() => Promise<void>)[] = [];
  const later = (work: () => Promise<void>) => void undone.push(work);
  const clearUp = async () => {
    for (let work = undone.pop(); work !== undefined; work = undone.pop()) await work();
  };
  const interrupt = () => void clearUp().finally(() => process.exit(130));
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    const folder = await mkdtemp(join(tmpdir(), `fanal-bench-${measure.name}-`));
    later(() => rm(folder, { recursive: true, force: true }));
    await chmod(folder, 0o755);
    return await measure.run({
      quick,
      folder,
      later,
      say: (line) => console.error(`[${measure.name}] ${line}`),
    });
  } finally {
    await clearUp();
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}
