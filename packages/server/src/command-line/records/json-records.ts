import { z } from 'zod';
import { type Line, linesOf } from './lines.ts';
import { checked, type FileItem, foldName, type WrittenRecord } from './record.ts';

const longestLine = 1_048_576;

const Scalar = z.union([z.string(), z.number()]).transform(String);
const JsonRecord = z.looseObject({
  id: Scalar,
  text: z.string().nullish(),
  date: Scalar.nullish(),
  lang: z.string().nullish(),
  identifiers: z.array(z.object({ type: z.string().max(60), value: Scalar })).nullish(),
});
const known = new Set(Object.keys(JsonRecord.shape));

/** Records of a file with one JSON object a line: `id`, `text`, `date?`, `identifiers?: [{ type, value }]`. */
export async function* jsonRecords(chunks: AsyncIterable<Buffer>): AsyncGenerator<FileItem> {
  for await (const line of linesOf(chunks, longestLine)) {
    if ('text' in line && line.text.trim() === '') continue;
    yield recordIn(line);
  }
}

function recordIn(line: Line): FileItem {
  const refuse = (reason: 'line-too-long' | 'not-json' | 'not-a-record'): FileItem => ({
    kind: 'reject',
    reject: { line: line.number, reason },
  });
  if (!('text' in line)) return refuse('line-too-long');
  let json: unknown;
  try {
    json = JSON.parse(line.text);
  } catch {
    return refuse('not-json');
  }
  const parsed = JsonRecord.safeParse(json);
  return parsed.success ? checked(writtenFrom(line.number, parsed.data)) : refuse('not-a-record');
}

function writtenFrom(line: number, json: z.output<typeof JsonRecord>): WrittenRecord {
  const unknown: Record<string, string> = {};
  for (const [name, value] of Object.entries(json)) {
    if (known.has(name) || value === null || value === undefined) continue;
    unknown[foldName(name)] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  return {
    line,
    id: json.id.trim(),
    text: json.text ?? '',
    date: json.date ?? '',
    language: json.lang ?? '',
    identifiers: (json.identifiers ?? []).map(({ type, value }) => ({ label: type, value })),
    unknown,
  };
}
