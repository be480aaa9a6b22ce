import type { Block } from './blocks.ts';
import { type Line, readLines } from './lines.ts';
import { checked, type FileItem, foldName, longestRecord, type WrittenRecord } from './record.ts';

const longestLabel = 60;
const known = new Set(['id', 'text', 'date', 'lang', 'identifiers']);

/** Hands over the records of whole lines, one JSON object each, and answers how many lines there are. */
export function readJsonRecords(
  bytes: Block['bytes'],
  first: number,
  take: (item: FileItem) => void,
): number {
  return readLines({ bytes }, first, longestRecord, (line) => {
    if (!('text' in line) || line.text.trim() !== '') take(recordIn(line));
  });
}

function recordIn(line: Line): FileItem {
  if (!('text' in line)) return refused(line.number, 'line-too-long');
  let json: unknown;
  try {
    json = JSON.parse(line.text);
  } catch {
    return refused(line.number, 'not-json');
  }
  const written = writtenFrom(line.number, json);
  return written === undefined ? refused(line.number, 'not-a-record') : checked(written);
}

function refused(line: number, reason: 'line-too-long' | 'not-json' | 'not-a-record'): FileItem {
  return { kind: 'reject', reject: { line, reason } };
}

/** Checked by hand: millions of records are read, and a schema takes longer than all the rest. */
function writtenFrom(line: number, json: unknown): WrittenRecord | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const given = json as Readonly<Record<string, unknown>>;
  const id = scalarIn(given['id']);
  const text = textIn(given['text']);
  const date = given['date'] === null || given['date'] === undefined ? '' : scalarIn(given['date']);
  const language = textIn(given['lang']);
  const identifiers = identifiersIn(given['identifiers']);
  if (id === undefined || text === undefined || date === undefined) return undefined;
  if (language === undefined || identifiers === undefined) return undefined;
  return { line, id: id.trim(), text, date, language, identifiers, unknown: unknownIn(given) };
}

function scalarIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

/** What is left out, or `null`, is empty. */
function textIn(value: unknown): string | undefined {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : undefined;
}

function identifiersIn(value: unknown): WrittenRecord['identifiers'] | undefined {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return undefined;
  const identifiers: { label: string; value: string }[] = [];
  for (const each of value as readonly unknown[]) {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return undefined;
    const { type, value: written } = each as { readonly type?: unknown; readonly value?: unknown };
    const scalar = scalarIn(written);
    if (typeof type !== 'string' || type.length > longestLabel || scalar === undefined) return undefined;
    identifiers.push({ label: type, value: scalar });
  }
  return identifiers;
}

function unknownIn(given: Readonly<Record<string, unknown>>): Record<string, string> {
  const unknown: Record<string, string> = {};
  for (const name in given) {
    const value = given[name];
    if (known.has(name) || value === null || value === undefined) continue;
    unknown[foldName(name)] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  return unknown;
}
