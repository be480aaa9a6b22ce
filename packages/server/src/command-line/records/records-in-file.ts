import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { BadInput } from '../outcome.ts';
import { csvRecords } from './csv-records.ts';
import { jsonRecords } from './json-records.ts';
import type { FileItem } from './record.ts';

/** The records of a `.jsonl`, `.ndjson`, `.csv` or `.tsv` file, read as they are asked for. */
export async function recordsInFile(path: string): Promise<AsyncGenerator<FileItem>> {
  const read = readerFor(path);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new BadInput(`There is no file ${path}`);
  if (!found.isFile()) throw new BadInput(`${path} is not a file`);
  return read(createReadStream(path) as AsyncIterable<Buffer>);
}

function readerFor(path: string): (chunks: AsyncIterable<Buffer>) => AsyncGenerator<FileItem> {
  if (/\.(jsonl|ndjson)$/i.test(path)) return jsonRecords;
  if (/\.(csv|tsv)$/i.test(path)) return csvRecords;
  throw new BadInput(`${path} must end in .jsonl (one JSON object a line) or .csv (with a header)`);
}
