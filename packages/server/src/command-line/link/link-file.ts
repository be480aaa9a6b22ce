import { showIndicator } from '@fanal/core/indicator';
import { type Evidence, incidencesOf, indicatorOf, linkingKeysOf, startGrouping } from '@fanal/core/matching';
import { exitCodes, type Outcome } from '../outcome.ts';
import { type OutputFile, openOutput } from '../output-file.ts';
import { countriesIn, readRecord } from '../records/read-record.ts';
import { recordsInFile } from '../records/records-in-file.ts';
import { openRejects } from '../rejects.ts';
import { startProgress, type Terminal } from '../terminal.ts';

export type LinkOptions = {
  readonly out: string;
  readonly country: string;
  readonly explain: boolean;
  readonly rejects?: string;
};

/** Groups the records of a file in memory and writes each one's group with the reasons. */
export async function linkFile(terminal: Terminal, file: string, options: LinkOptions): Promise<Outcome> {
  const countries = countriesIn(options.country);
  const records = await recordsInFile(file);
  const rejects = openRejects(options.rejects ?? `${file}.rejects.jsonl`);
  const progress = startProgress(terminal);
  const grouping = startGrouping();
  let read = 0;
  for await (const item of records) {
    if (item.kind === 'reject') {
      await rejects.add(item.reject);
      continue;
    }
    const { externalId, sightings } = readRecord(item.record, countries);
    grouping.add({ statementId: externalId, keys: linkingKeysOf(incidencesOf(sightings)) });
    read += 1;
    progress.report(`${read} records read`);
  }
  await rejects.close();

  const out = options.out === '-' ? toTerminal(terminal) : await openOutput(options.out);
  const sizes = new Map<string, number>();
  for (const { statementId, cluster, evidence } of grouping.groups()) {
    sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
    const reasons = evidence.map((one) => (options.explain ? sentence(one) : reason(one)));
    await out.write(`${JSON.stringify({ id: statementId, cluster, reasons })}\n`);
  }
  await out.close();
  progress.end();

  const groups = [...sizes.values()].filter((size) => size > 1);
  const grouped = groups.reduce((sum, size) => sum + size, 0);
  const rejected = rejects.count();
  const lines = [
    `${read} records read, ${grouped} of them in ${groups.length} groups of two or more, ${sizes.size - groups.length} alone`,
    ...(rejected === 0 ? [] : [`${rejected} rejected: see ${rejects.path}`]),
  ];
  const result = {
    command: 'link',
    read,
    grouped,
    groups: groups.length,
    largestGroup: groups.reduce((largest, size) => Math.max(largest, size), 0),
    rejected,
    ...(rejected === 0 ? {} : { rejects: rejects.path }),
  };
  return {
    code: rejected === 0 ? exitCodes.done : exitCodes.doneWithRejects,
    result,
    lines: options.out === '-' ? [] : lines,
  };
}

function toTerminal(terminal: Terminal): OutputFile {
  return { write: async (text) => terminal.out(text), close: async () => undefined };
}

function reason({ key, with: other }: Evidence): object {
  return { ...indicatorOf(key), with: other };
}

function sentence({ key, with: other, rule, ruleVersion }: Evidence): string {
  const indicator = indicatorOf(key);
  return `names the same ${indicator.type} as ${other}: ${showIndicator(indicator)} (${rule}, version ${ruleVersion})`;
}
