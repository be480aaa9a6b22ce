import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { readColumns } from '../../packages/server/src/command-line/records/read-in-threads.ts';
import { openRecordFile } from '../../packages/server/src/command-line/records/records-in-file.ts';
import { textAt } from '../../packages/server/src/command-line/records/text-column.ts';

/**
 * Writes what links the records of a file, one `id<tab>key` a line and a line without a key for a record that has
 * none: every engine is given the same, read by the same rules.
 */
export async function writeKeys(records: string, path: string): Promise<void> {
  const { blocks } = await openRecordFile(records);
  const file = createWriteStream(path);
  for await (const { columns } of readColumns(blocks, { countries: ['FR'], support: false }, 2)) {
    const { statements, keys } = columns;
    const ids = { bytes: statements.idBytes, ends: statements.idEnds };
    const lines: string[] = [];
    let from = 0;
    for (const [record, end] of statements.keyEnds.entries()) {
      const id = textAt(ids, record);
      if (from === end) lines.push(`${id}\t\n`);
      for (; from < end; from += 1) lines.push(`${id}\t${textAt(keys, from)}\n`);
    }
    if (!file.write(lines.join(''))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

/** The lines that `writeKeys` wrote; those of a record follow each other. */
export async function forEachKey(path: string, take: (id: string, key: string) => void): Promise<void> {
  for await (const line of createInterface({ input: createReadStream(path, { highWaterMark: 1 << 20 }) })) {
    const tab = line.indexOf('\t');
    take(line.slice(0, tab), line.slice(tab + 1));
  }
}

/** Writes one `{"id","cluster"}` a line. */
export async function writePredictions(path: string, predictions: Iterable<readonly [string, string]>) {
  const file = createWriteStream(path);
  let waiting = '';
  for (const [id, cluster] of predictions) {
    waiting += `${JSON.stringify({ id, cluster })}\n`;
    if (waiting.length < 65_536) continue;
    if (!file.write(waiting)) await once(file, 'drain');
    waiting = '';
  }
  file.end(waiting);
  await once(file, 'close');
}
