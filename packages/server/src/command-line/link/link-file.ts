import { availableParallelism } from 'node:os';
import { exitCodes, type Outcome } from '../outcome.ts';
import { type OutputFile, openOutput } from '../output-file.ts';
import { readColumns } from '../records/read-in-threads.ts';
import { countriesIn } from '../records/read-sightings.ts';
import type { ReadingChoice } from '../records/record-support.ts';
import { openRecordFile } from '../records/records-in-file.ts';
import { openRejects, type Rejects } from '../rejects.ts';
import { type Progress, startProgress, type Terminal } from '../terminal.ts';
import { isSupported, mostSupportedLines, supportIn } from './choose-support.ts';
import { type ColumnGrouping, type SettledColumns, startColumnGrouping } from './group-columns.ts';
import { startSupportedGrouping } from './group-with-support.ts';
import { lineOf } from './reasons.ts';

export type LinkOptions = {
  readonly out: string;
  readonly country: string;
  readonly explain: boolean;
  /** `auto` when it is not said. */
  readonly support?: string;
  readonly rejects?: string;
};

/** Below, in bytes, a file is read sooner than threads are started. */
const worthThreads = 16 * 1024 * 1024;
const mostThreads = 8;
const mostUnknownNames = 200;

/** Groups the records of a file in memory and writes each one's group with the reasons. */
export async function linkFile(terminal: Terminal, file: string, options: LinkOptions): Promise<Outcome> {
  const countries = countriesIn(options.country);
  const asked = supportIn(options.support ?? 'auto');
  const opened = await openRecordFile(file);
  const support = await isSupported(file, asked);
  const rejects = openRejects(options.rejects ?? `${file}.rejects.jsonl`);
  const progress = startProgress(terminal);
  const grouping = support ? startSupportedGrouping() : startColumnGrouping();
  const reading = await readFile(opened, { countries, support }, { grouping, rejects, progress });
  progress.report(`${reading.read} records read, grouping them`);
  const out = options.out === '-' ? toTerminal(terminal) : await openOutput(options.out);
  const sizes = await writeGroups(grouping.settle(), out, { explain: options.explain, progress });
  progress.end();
  return outcomeOf({ ...reading, support }, sizes, rejects, options.out === '-');
}

type Reading = { readonly read: number; readonly unknownNames: ReadonlyMap<string, number> };

async function readFile(
  { size, blocks }: OpenedFile,
  choice: ReadingChoice,
  { grouping, rejects, progress }: { grouping: ColumnGrouping; rejects: Rejects; progress: Progress },
): Promise<Reading> {
  const threads = size < worthThreads ? 0 : Math.min(availableParallelism(), mostThreads);
  const unknownNames = new Map<string, number>();
  let read = 0;
  for await (const { columns, first } of readColumns(blocks, choice, threads)) {
    grouping.add(columns);
    read += columns.statements.days.length;
    for (const reject of columns.rejects) await rejects.add({ ...reject, line: reject.line + first - 1 });
    for (const [name, count] of columns.unknownNames) {
      const known = unknownNames.get(name);
      if (known !== undefined || unknownNames.size < mostUnknownNames) {
        unknownNames.set(name, (known ?? 0) + count);
      }
    }
    progress.report(`${read} records read`);
  }
  await rejects.close();
  return { read, unknownNames };
}

type OpenedFile = Awaited<ReturnType<typeof openRecordFile>>;

const piece = 65_536;

/** Writes every record, and answers the size of each group. */
async function writeGroups(
  { records, recordAt }: SettledColumns,
  out: OutputFile,
  { explain, progress }: { explain: boolean; progress: Progress },
): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  let waiting = '';
  for (let place = 0; place < records; place += 1) {
    const record = recordAt(place);
    sizes.set(record.cluster, (sizes.get(record.cluster) ?? 0) + 1);
    waiting += lineOf(record, explain);
    if (waiting.length < piece) continue;
    await out.write(waiting);
    waiting = '';
    progress.report(`${place + 1} records written`);
  }
  await out.write(waiting);
  await out.close();
  return sizes;
}

function outcomeOf(
  { read, unknownNames, support }: Reading & { readonly support: boolean },
  sizes: ReadonlyMap<string, number>,
  rejects: Rejects,
  isQuiet: boolean,
): Outcome {
  let grouped = 0;
  let groups = 0;
  let largestGroup = 0;
  for (const size of sizes.values()) {
    if (size < 2) continue;
    groups += 1;
    grouped += size;
    largestGroup = Math.max(largestGroup, size);
  }
  const rejected = rejects.count();
  const named = [...unknownNames].map(([name, count]) => `${name} ${count}`);
  const lines = [
    `${read} records read, ${grouped} of them in ${groups} groups of two or more, ${sizes.size - groups} alone`,
    support
      ? 'Grouped by identifying values, then by wording, names, days and photos'
      : `Grouped by identifying values alone: --support on reads the rest, too, as it does up to ${mostSupportedLines} lines`,
    ...(named.length === 0 ? [] : [`Not known to Fanal, and grouping nobody: ${named.join(', ')}`]),
    ...(rejected === 0 ? [] : [`${rejected} rejected: see ${rejects.path}`]),
  ];
  const result = {
    command: 'link',
    read,
    grouped,
    groups,
    largestGroup,
    support,
    unknownNames: Object.fromEntries(unknownNames),
    rejected,
    ...(rejected === 0 ? {} : { rejects: rejects.path }),
  };
  return {
    code: rejected === 0 ? exitCodes.done : exitCodes.doneWithRejects,
    result,
    lines: isQuiet ? [] : lines,
  };
}

function toTerminal(terminal: Terminal): OutputFile {
  return { write: async (text) => terminal.out(text), close: async () => undefined };
}
