import { readFile, writeFile } from 'node:fs/promises';
import type { Machine } from './machine.ts';
import type { Finding, Measure } from './measure.ts';
import { markdownTable } from './table.ts';

export type Measured = { readonly measure: Measure; readonly findings: readonly Finding[] };
export type Run = { readonly machine: Machine; readonly at: Date; readonly measured: readonly Measured[] };

const begin = '<!-- npm run bench -- --write: from here -->';
const end = '<!-- npm run bench -- --write: to here -->';

/** Replaces what stands between the two markers of the document at `path` by this run. */
export async function writeReport(path: URL, run: Run): Promise<void> {
  await writeFile(path, withReport(await readFile(path, 'utf8'), run));
}

export function withReport(document: string, run: Run): string {
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from)
    throw new Error('The document has no place for the report: its markers are missing');
  return `${document.slice(0, from)}${begin}\n\n${report(run)}\n\n${document.slice(to)}`;
}

function report({ machine, at, measured }: Run): string {
  const day = at.toISOString().slice(0, 10);
  const where = `${day}, on ${machine.cores} cores of ${machine.processor}, ${machine.memory} GB,
${machine.system}, Node ${machine.node}, PostgreSQL ${machine.postgres} (embedded).`;
  const sections = measured.map(
    ({ measure, findings }) => `### ${measure.title}\n\n${measure.method}\n\n${markdownTable(findings)}`,
  );
  return [`Run of ${where}`, ...sections].join('\n\n');
}
