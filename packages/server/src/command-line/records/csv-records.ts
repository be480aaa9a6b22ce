import { BadInput } from '../outcome.ts';
import { type CsvLayout, type CsvRow, readRows } from './csv-rows.ts';
import { checked, type FileItem, foldName, longestRecord, typeNamed, type WrittenRecord } from './record.ts';

/** What each column of a table holds: `own` ones are the record's, `typed` ones name indicators. */
type CsvColumn = { readonly name: string; readonly holds: 'own' | 'typed' | 'unknown' };

const own = new Set(['id', 'text', 'date', 'lang']);

/** Columns by the cells of the first row: `id`, `text`, `date`, `lang`, and those named after indicator types. */
export function columnsIn(header: readonly string[]): readonly CsvColumn[] {
  const columns = header.map(foldName).map((name): CsvColumn => {
    if (own.has(name)) return { name, holds: 'own' };
    return { name, holds: typeNamed(name) === undefined ? 'unknown' : 'typed' };
  });
  if (columns.some(({ name }) => name === 'id')) return columns;
  throw new BadInput('The first row must name the columns, "id" among them: see fanal import --help');
}

/** Hands over the records of whole rows, and answers how many lines they take; `first` is the line they begin on. */
export function readCsvRecords(
  text: string,
  first: number,
  { csv, columns }: { readonly csv: CsvLayout; readonly columns: readonly CsvColumn[] },
  take: (item: FileItem) => void,
): number {
  return readRows(text, csv, longestRecord, (row) => take(recordIn(row, first, columns)));
}

function recordIn(row: CsvRow, first: number, columns: readonly CsvColumn[]): FileItem {
  const line = first + row.line;
  if ('wrong' in row) {
    return {
      kind: 'reject',
      reject: { line, reason: row.wrong === 'too-long' ? 'line-too-long' : 'not-csv' },
    };
  }
  if (row.cells.length > columns.length) return { kind: 'reject', reject: { line, reason: 'not-csv' } };
  return checked(writtenFrom(line, row.cells, columns));
}

function writtenFrom(line: number, cells: readonly string[], columns: readonly CsvColumn[]): WrittenRecord {
  const written = { id: '', text: '', date: '', lang: '' };
  const identifiers: { label: string; value: string }[] = [];
  const unknown: Record<string, string> = {};
  for (const [place, cell] of cells.entries()) {
    const column = columns[place];
    if (column === undefined || cell === '' || cell.trim() === '') continue;
    if (column.holds === 'typed') addValues(identifiers, column.name, cell);
    else if (column.holds === 'unknown') unknown[column.name] = cell;
    else written[column.name as keyof typeof written] = cell;
  }
  return {
    line,
    id: written.id.trim(),
    text: written.text,
    date: written.date,
    language: written.lang,
    identifiers,
    unknown,
  };
}

function addValues(identifiers: { label: string; value: string }[], label: string, cell: string): void {
  for (const value of cell.split('|')) {
    const trimmed = value.trim();
    if (trimmed !== '') identifiers.push({ label, value: trimmed });
  }
}
