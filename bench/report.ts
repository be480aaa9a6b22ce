import { readFile, writeFile } from 'node:fs/promises';
import type { Machine } from './machine.ts';
import type { Finding, Measure } from './measure.ts';
import { markdownTable } from './table.ts';

export type Measured = { readonly measure: Measure; readonly findings: readonly Finding[] };
export type Run = { readonly machine: Machine; readonly at: Date; readonly measured: readonly Measured[] };

const begin = '<!-- npm run bench -- --write: from here -->';
const end = '<!-- npm run bench -- --write: to here -->';

/** Puts what was measured into the document at `path`, between its two markers. */
export async function writeReport(path: URL, run: Run): Promise<void> {
  await writeFile(path, withReport(await readFile(path, 'utf8'), run));
}

/** Each measure has a section of its own: those measured take the place of their last ones, the others stay. */
export function withReport(document: string, run: Run): string {
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from)
    throw new Error('The document has no place for the report: its markers are missing');
  const standing = document.slice(from + begin.length, to).split(/^(?=### )/m);
  const sections = new Map(standing.slice(1).map((section) => [titleOf(section), section.trim()]));
  for (const measured of run.measured) sections.set(measured.measure.title, sectionOf(run, measured));
  const report = [...sections.values()].join('\n\n');
  return `${document.slice(0, from)}${begin}\n\n${report}\n\n${document.slice(to)}`;
}

function titleOf(section: string): string {
  return section.slice('### '.length, section.indexOf('\n'));
}

function sectionOf({ machine, at }: Run, { measure, findings }: Measured): string {
  const day = at.toISOString().slice(0, 10);
  const where = `*${day}, ${machine.cores} cores of ${machine.processor}, ${machine.memory} GB, ${machine.system},
Node ${machine.node}, PostgreSQL ${machine.postgres} (embedded).*`;
  return `### ${measure.title}\n\n${measure.method}\n\n${where}\n\n${markdownTable(findings)}`;
}
