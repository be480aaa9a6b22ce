import { type NatinfLine, penalArticlesIn } from '@fanal/core/law';
import { ok, type Result, refuse } from '@fanal/core/result';
import { parse } from 'csv-parse/sync';

const columns = {
  code: 'Numéro NATINF',
  label: 'Qualification de l’infraction',
  definedBy: 'Définie par',
} as const;
type Column = keyof typeof columns;
type Row = { readonly record: Readonly<Record<Column, string>>; readonly info: { readonly lines: number } };

const columnNames = Object.keys(columns) as readonly Column[];
const longestRow = 65_536;
const longestLabel = 500;
/** Told at once; the rest once these are mended. */
const mostProblems = 20;

/**
 * The lines of the ministry's CSV that rest on the penal code, or what is wrong with it, each with its line and how
 * to mend it. Takes it as it is published (Windows-1252, semicolons) or as a spreadsheet saves it (UTF-8, commas).
 */
export function natinfLinesIn(bytes: Uint8Array): Result<readonly NatinfLine[], readonly string[]> {
  const rows = rowsIn(textOf(bytes));
  if (!rows.ok) return refuse([rows.refusal]);
  const lines: NatinfLine[] = [];
  const problems: string[] = [];
  const seenOn = new Map<string, number>();
  for (const { record, info } of rows.value) {
    const code = record.code.trim();
    const label = record.label.trim().replace(/\s+/g, ' ');
    const problem = wrongWith(code, label, seenOn.get(code));
    if (problem !== undefined) problems.push(`line ${info.lines}: ${problem}`);
    seenOn.set(code, info.lines);
    const penalArticles = penalArticlesIn(record.definedBy);
    if (penalArticles.length > 0) lines.push({ code, label, penalArticles });
  }
  if (problems.length > mostProblems) {
    problems.splice(mostProblems, Infinity, `and ${problems.length - mostProblems} more`);
  }
  if (problems.length === 0 && lines.length === 0) {
    problems.push(`no line has an article of the penal code in "${columns.definedBy}": ART.313-1 C.PENAL.`);
  }
  return problems.length === 0 ? ok(lines) : refuse(problems);
}

function wrongWith(code: string, label: string, before: number | undefined): string | undefined {
  if (!/^\d{1,6}$/.test(code)) return `"${columns.code}" must be digits, six at the most`;
  if (label === '' || label.length > longestLabel) {
    return `"${columns.label}" must have 1 to ${longestLabel} characters`;
  }
  return before === undefined ? undefined : `the code ${code} is on line ${before} already: keep one of them`;
}

function rowsIn(text: string): Result<readonly Row[], string> {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const delimiter = header.split(';').length >= header.split(',').length ? ';' : ',';
  let named: readonly (Column | undefined)[] = [];
  try {
    const rows: Row[] = parse(text, {
      columns: (names: string[]) => {
        named = names.map(columnNamed);
        return named.map((name) => name ?? false);
      },
      delimiter,
      info: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: longestRow,
    });
    const missing = missingIn(named);
    return missing === undefined ? ok(rows) : refuse(missing);
  } catch (error) {
    return refuse(missingIn(named) ?? unreadable(error, delimiter));
  }
}

function missingIn(named: readonly (Column | undefined)[]): string | undefined {
  const missing = columnNames.filter((name) => named.filter((one) => one === name).length !== 1);
  if (missing.length === 0) return undefined;
  const wanted = missing.map((name) => `"${columns[name]}"`).join(', ');
  return `line 1: must name once each column that is read; look at ${wanted}`;
}

function unreadable(error: unknown, delimiter: string): string {
  const { code = 'unknown', lines = 0 } = error as { readonly code?: string; readonly lines?: number };
  return code === 'CSV_RECORD_INCONSISTENT_COLUMNS'
    ? `line ${lines}: not as many cells as line 1; put a text that holds "${delimiter}" between quotes`
    : `line ${lines}: cannot be read as CSV (${code}); look for a quote that is not closed, there or before`;
}

/** Case, accents, spaces and the shape of an apostrophe are a spreadsheet's business. */
function columnNamed(name: string): Column | undefined {
  return columnNames.find((column) => folded(columns[column]) === folded(name));
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** What is not UTF-8 is taken for Windows-1252, in which the ministry publishes. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
