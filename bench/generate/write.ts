import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import type { World } from './campaign.ts';
import { complaintAt, type MadeComplaint } from './complaint.ts';
import type { ValueType } from './values.ts';

const columns = [
  'phone',
  'email',
  'iban',
  'domain',
  'url',
  'username',
  'crypto',
  'photo',
] as const satisfies ValueType[];
const atOnce = 2000;

/** Writes `path.jsonl`, `path.csv` and `path.truth.jsonl`, in memory that does not grow with their size. */
export async function writeComplaints(path: string, world: World): Promise<void> {
  const json = createWriteStream(`${path}.jsonl`);
  const csv = createWriteStream(`${path}.csv`);
  const truth = createWriteStream(`${path}.truth.jsonl`);
  await write(csv, `id,text,date,${columns.join(',')},bic\n`);
  for (let start = 0; start < world.count; start += atOnce) {
    const made: MadeComplaint[] = [];
    for (let place = start; place < Math.min(start + atOnce, world.count); place += 1) {
      made.push(complaintAt(world, place));
    }
    await write(json, made.map(jsonLine).join(''));
    await write(csv, made.map(csvLine).join(''));
    await write(
      truth,
      made.map((one) => `${JSON.stringify({ id: one.id, truth_cluster: one.truth })}\n`).join(''),
    );
  }
  for (const file of [json, csv, truth]) {
    file.end();
    await once(file, 'close');
  }
}

async function write(file: WriteStream, text: string): Promise<void> {
  if (!file.write(text)) await once(file, 'drain');
}

export function jsonLine({ id, text, day, told, bic }: MadeComplaint): string {
  const identifiers = [...told, { type: 'bic', value: bic }];
  return `${JSON.stringify({ id, date: dateOf(day), text, identifiers })}\n`;
}

export function csvLine({ id, text, day, told, bic }: MadeComplaint): string {
  const cells = columns.map((column) =>
    told
      .filter(({ type }) => type === column)
      .map(({ value }) => value)
      .join('|'),
  );
  return `${[id, text, dateOf(day), ...cells, bic].map(cellOf).join(',')}\n`;
}

/** RFC 4180. */
function cellOf(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
