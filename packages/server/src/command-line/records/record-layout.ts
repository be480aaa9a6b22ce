import { type Block, blocksOf, endsOfLines, withoutMark } from './blocks.ts';
import { endsOfRows } from './csv-ends.ts';
import { columnsIn, readCsvRecords } from './csv-records.ts';
import { type CsvLayout, firstRowIn, layoutOf } from './csv-rows.ts';
import { readJsonRecords } from './json-records.ts';
import { type FileItem, longestRecord } from './record.ts';

export type RecordFormat = 'json' | 'csv';

/** How to read the blocks of a file; can be handed to a thread. */
export type RecordLayout =
  | { readonly format: 'json' }
  | { readonly format: 'csv'; readonly csv: CsvLayout; readonly columns: ReturnType<typeof columnsIn> };

/** A file cut into blocks of whole records. `first` is the line that the first block begins on. */
export type RecordBlocks = {
  readonly layout: RecordLayout;
  readonly first: number;
  readonly blocks: AsyncIterable<Block>;
};

/** Hands over what a block holds, and answers how many lines of the file it takes, but those it lost. */
export function readItems(
  bytes: Block['bytes'],
  first: number,
  layout: RecordLayout,
  take: (item: FileItem) => void,
): number {
  if (layout.format === 'json') return readJsonRecords(bytes, first, take);
  return readCsvRecords(bytes.toString('utf8'), first, layout, take);
}

/** Reads the header of a table, if the file is one, and cuts the rest. */
export async function blocksOfRecords(
  chunks: AsyncIterable<Buffer>,
  format: RecordFormat,
): Promise<RecordBlocks> {
  if (format === 'json') {
    return { layout: { format }, first: 1, blocks: blocksOf(chunks, endsOfLines, longestRecord) };
  }
  const iterator = chunks[Symbol.asyncIterator]();
  const beginning = withoutMark((await nextOf(iterator)) ?? Buffer.alloc(0));
  const csv = layoutOf(beginning.toString('utf8'));
  const blocks = blocksOf(following(beginning, iterator), endsOfRows(csv), longestRecord);
  const block = await nextOf(blocks);
  if (block === undefined) return { layout: { format, csv, columns: [] }, first: 1, blocks };
  const { cells, rest, lines } = firstRowIn(block.bytes.toString('utf8'), csv);
  return {
    layout: { format, csv, columns: columnsIn(cells) },
    first: 1 + lines,
    blocks: following({ ...block, bytes: Buffer.from(rest) }, blocks),
  };
}

async function nextOf<Item>(iterator: AsyncIterator<Item>): Promise<Item | undefined> {
  const next = await iterator.next();
  return next.done ? undefined : next.value;
}

async function* following<Item>(first: Item, iterator: AsyncIterator<Item>): AsyncGenerator<Item> {
  yield first;
  for (let next = await nextOf(iterator); next !== undefined; next = await nextOf(iterator)) yield next;
}
