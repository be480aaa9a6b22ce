import { Readable } from 'node:stream';
import { type Info, parse } from 'csv-parse';
import { BadInput } from '../outcome.ts';
import { checked, type FileItem, foldName, typeNamed, type WrittenRecord } from './record.ts';

const longestRow = 1_048_576;
const ownColumns = new Set(['id', 'text', 'date', 'lang']);

type Row = { readonly record: Readonly<Record<string, string>>; readonly info: Info };

/**
 * Records of a CSV file with a header (RFC 4180; commas, semicolons or tabs): `id`, `text`, `date`, `lang`,
 * and columns named after indicator types, several values separated by `|`.
 */
export async function* csvRecords(chunks: AsyncIterable<Buffer>): AsyncGenerator<FileItem> {
  const { first, rest } = await peek(chunks);
  const skipped: FileItem[] = [];
  const parser = parse({
    columns: (header: string[]) => columnsOf(header),
    delimiter: delimiterIn(first),
    bom: true,
    info: true,
    relax_column_count_less: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: longestRow,
    on_skip: (error) => {
      const reason = error?.code === 'CSV_MAX_RECORD_SIZE' ? 'line-too-long' : 'not-csv';
      skipped.push({ kind: 'reject', reject: { line: lineOf(error), reason } });
      return undefined;
    },
  });
  const source = Readable.from(rest, { objectMode: false });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  for await (const row of parser as AsyncIterable<Row>) {
    yield* skipped.splice(0);
    yield checked(writtenFrom(row));
  }
  yield* skipped;
}

function lineOf(error: unknown): number {
  const place = error as { readonly lines?: number } | undefined;
  return place?.lines ?? 0;
}

function columnsOf(header: readonly string[]): string[] {
  const columns = header.map(foldName);
  if (columns.includes('id')) return columns;
  throw new BadInput('The first row must name the columns, "id" among them: see fanal import --help');
}

function writtenFrom({ record, info }: Row): WrittenRecord {
  const identifiers: { label: string; value: string }[] = [];
  const unknown: Record<string, string> = {};
  for (const [column, cell] of Object.entries(record)) {
    if (cell.trim() === '' || ownColumns.has(column)) continue;
    if (typeNamed(column) === undefined) unknown[column] = cell;
    else identifiers.push(...valuesIn(cell).map((value) => ({ label: column, value })));
  }
  return {
    line: info.lines,
    id: record['id']?.trim() ?? '',
    text: record['text'] ?? '',
    date: record['date'] ?? '',
    language: record['lang'] ?? '',
    identifiers,
    unknown,
  };
}

function valuesIn(cell: string): string[] {
  return cell
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** The separator that the header uses most. */
function delimiterIn(chunk: Buffer): string {
  const [header = ''] = chunk.toString('utf8').split('\n', 1);
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }));
  return counted.sort((one, other) => other.count - one.count)[0]?.mark ?? ',';
}

async function peek(chunks: AsyncIterable<Buffer>): Promise<{ first: Buffer; rest: AsyncIterable<Buffer> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const head = await iterator.next();
  const first = head.done ? Buffer.alloc(0) : head.value;
  return { first, rest: following(first, iterator) };
}

async function* following(first: Buffer, iterator: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}
