import { basename } from 'node:path';
import { type Imported, type ImportedRecord, importComplaints } from '../../complaint/index.ts';
import { withDatabase } from '../open-database.ts';
import { BadInput, exitCodes, type Outcome } from '../outcome.ts';
import { readRecord } from '../records/read-record.ts';
import { countriesIn } from '../records/read-sightings.ts';
import { recordsInFile } from '../records/records-in-file.ts';
import { openRejects, type Rejects } from '../rejects.ts';
import { type Progress, startProgress, type Terminal } from '../terminal.ts';
import { startTally, type Tally } from './tally.ts';

export type ImportOptions = {
  readonly source?: string;
  readonly country: string;
  readonly dryRun: boolean;
  readonly rejects?: string;
};

const batchSize = 500;

type Write = (batch: readonly ImportedRecord[]) => Promise<Imported>;
type Reading = {
  readonly file: string;
  readonly countries: readonly string[];
  readonly rejects: Rejects;
  readonly progress: Progress;
  readonly tally: Tally;
};

/** Imports a file batch by batch; memory does not grow with it. A dry run reads and checks, and writes nothing. */
export async function importFile(terminal: Terminal, file: string, options: ImportOptions): Promise<Outcome> {
  const source = sourceOf(options.source ?? basename(file));
  const reading: Reading = {
    file,
    countries: countriesIn(options.country),
    rejects: openRejects(options.rejects ?? `${file}.rejects.jsonl`),
    progress: startProgress(terminal),
    tally: startTally(),
  };
  if (options.dryRun) await readAll(reading, async () => ({ imported: 0, alreadyKnown: 0, joined: 0 }));
  else {
    const linkOf = await terminal.complaintLinks();
    await withDatabase(terminal, ({ database, settings, requestId }) => {
      const site = settings.publicUrl ?? `http://localhost:${settings.port}`;
      const linkTo = (reference: string, locale: string) => linkOf(site, reference, locale);
      return readAll(reading, (batch) =>
        importComplaints(database, batch, { source, requestId, now: terminal.clock(), linkTo }),
      );
    });
  }
  reading.progress.end();
  return outcomeOf(reading, source, options.dryRun);
}

async function readAll({ file, countries, rejects, progress, tally }: Reading, write: Write): Promise<void> {
  let batch: ImportedRecord[] = [];
  const flush = async () => {
    if (batch.length > 0) tally.wrote(await write(batch));
    batch = [];
    progress.report(
      `${tally.totals().read} records read, ${tally.totals().imported} imported, ${rejects.count()} rejected`,
    );
  };
  for await (const item of await recordsInFile(file)) {
    if (item.kind === 'reject') {
      await rejects.add(item.reject);
      continue;
    }
    const record = readRecord(item.record, countries);
    tally.read(record);
    batch.push(record);
    if (batch.length === batchSize) await flush();
  }
  await flush();
  await rejects.close();
}

function sourceOf(name: string): string {
  const source = name.trim();
  if (/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,99}$/u.test(source)) return source;
  throw new BadInput('Give --source a name of at most 100 letters, figures, spaces, dots and dashes');
}

function outcomeOf({ file, rejects, tally }: Reading, source: string, dryRun: boolean): Outcome {
  const totals = tally.totals();
  const rejected = rejects.count();
  const named = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  const lines = [
    dryRun
      ? `${totals.read} records can be imported as ${source}; nothing was written`
      : `${totals.imported} complaints imported as ${source}; ${totals.joined} joined others at once`,
    ...(totals.alreadyKnown === 0 ? [] : [`${totals.alreadyKnown} were there already and stay as they are`]),
    ...(named(totals.indicators) === '' ? [] : [`Indicators read: ${named(totals.indicators)}`]),
    ...(named(totals.unknownNames) === ''
      ? []
      : [`Kept, but not known to Fanal: ${named(totals.unknownNames)}`]),
    ...(rejected === 0 ? [] : [`${rejected} rejected: see ${rejects.path}`]),
  ];
  const result = {
    command: 'import',
    file,
    source,
    dryRun,
    ...totals,
    rejected,
    ...(rejected === 0 ? {} : { rejects: rejects.path }),
  };
  return { code: rejected === 0 ? exitCodes.done : exitCodes.doneWithRejects, result, lines };
}
