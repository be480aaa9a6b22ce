import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { BadInput } from '../outcome.ts';
import type { FileItem } from './record.ts';
import { blocksOfRecords, type RecordBlocks, type RecordFormat, readItems } from './record-layout.ts';

const chunkSize = 262_144;

/** The records of a `.jsonl`, `.ndjson`, `.csv` or `.tsv` file, read as they are asked for. */
export async function recordsInFile(path: string): Promise<AsyncGenerator<FileItem>> {
  return recordsInBlocks((await openRecordFile(path)).blocks);
}

/** A file of records, cut into blocks that can be read apart from each other; `size` in bytes. */
export async function openRecordFile(
  path: string,
): Promise<{ readonly size: number; readonly blocks: RecordBlocks }> {
  const format = formatOf(path);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new BadInput(`There is no file ${path}`);
  if (!found.isFile()) throw new BadInput(`${path} is not a file`);
  const chunks: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: chunkSize });
  return { size: found.size, blocks: await blocksOfRecords(chunks, format) };
}

export async function* recordsInBlocks({ layout, first, blocks }: RecordBlocks): AsyncGenerator<FileItem> {
  let line = first;
  for await (const { bytes, lostLines } of blocks) {
    const items: FileItem[] = [];
    const lines = readItems(bytes, line, layout, (item) => items.push(item));
    yield* items;
    line += lines + lostLines;
  }
}

function formatOf(path: string): RecordFormat {
  if (/\.(jsonl|ndjson)$/i.test(path)) return 'json';
  if (/\.(csv|tsv)$/i.test(path)) return 'csv';
  throw new BadInput(`${path} must end in .jsonl (one JSON object a line) or .csv (with a header)`);
}
