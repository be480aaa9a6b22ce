/** How a table is written. `end` is the last character of a line ending. */
export type CsvLayout = { readonly delimiter: ',' | ';' | '\t'; readonly end: '\n' | '\r' };

/** A row, or why it is none; `line` is the one it begins on, from 0. */
export type CsvRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly wrong: 'quotes' | 'too-long' };

/** How far the reading of a text is. `wrong`: the row has a quote where none may stand. */
type Cursor = {
  readonly text: string;
  readonly delimiter: number;
  readonly end: number;
  at: number;
  line: number;
  wrong: boolean;
};

const quote = 0x22;

/**
 * Hands over the rows of a text (RFC 4180), empty lines left out, and answers how many lines it has. A cell is
 * quoted when a quote begins it. A quote elsewhere, or anything between a closing quote and the next cell, makes
 * the row wrong; reading goes on with the next line.
 */
export function readRows(
  text: string,
  layout: CsvLayout,
  longest: number,
  take: (row: CsvRow) => void,
): number {
  const cursor = cursorAt(text, layout);
  while (cursor.at < text.length) {
    const { at, line } = cursor;
    const cells = readRow(cursor);
    const size = cursor.at - at;
    const isTooLong = size > longest / 3 && Buffer.byteLength(text.slice(at, cursor.at - 1)) > longest;
    if (isTooLong) take({ line, wrong: 'too-long' });
    else if (cursor.wrong) take({ line, wrong: 'quotes' });
    else if (cells.length > 1 || size > 2 || cells[0] !== '') take({ line, cells });
  }
  return cursor.line;
}

/** The first row that is not empty, and what comes after it; `lines` is how many lines it takes. */
export function firstRowIn(
  text: string,
  layout: CsvLayout,
): { readonly cells: readonly string[]; readonly rest: string; readonly lines: number } {
  const cursor = cursorAt(text, layout);
  let cells: readonly string[] = [];
  while (cursor.at < text.length && cells.every((cell) => cell === '')) cells = readRow(cursor);
  return { cells: cursor.wrong ? [] : cells, rest: text.slice(cursor.at), lines: cursor.line };
}

function cursorAt(text: string, { delimiter, end }: CsvLayout): Cursor {
  return { text, delimiter: delimiter.charCodeAt(0), end: end.charCodeAt(0), at: 0, line: 0, wrong: false };
}

/** Reads cells up to the end of the row, and goes past it. */
function readRow(cursor: Cursor): string[] {
  const cells: string[] = [];
  cursor.wrong = false;
  for (let isWhole = false; !isWhole; cursor.at += 1) {
    cells.push(cursor.text.charCodeAt(cursor.at) === quote ? readQuotedCell(cursor) : readBareCell(cursor));
    isWhole = cursor.text.charCodeAt(cursor.at) !== cursor.delimiter;
  }
  cursor.line += 1;
  return cells;
}

function readBareCell(cursor: Cursor): string {
  const from = cursor.at;
  const to = goToEndOfCell(cursor);
  const value = cursor.text.slice(from, to);
  if (value.includes('"')) cursor.wrong = true;
  return value;
}

function readQuotedCell(cursor: Cursor): string {
  const from = cursor.at + 1;
  const to = closingQuote(cursor.text, from);
  const inside = cursor.text.slice(from, to);
  for (let at = 0; at < inside.length; at += 1) if (inside.charCodeAt(at) === cursor.end) cursor.line += 1;
  cursor.at = to + 1;
  if (to === cursor.text.length || goToEndOfCell(cursor) > to + 1) cursor.wrong = true;
  return inside.includes('"') ? inside.replaceAll('""', '"') : inside;
}

/** The end of the text if there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}

/** Moves to the delimiter or line ending after the cell, and answers where the cell ends. */
function goToEndOfCell(cursor: Cursor): number {
  const { text, delimiter, end } = cursor;
  let at = cursor.at;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === end) break;
    at += 1;
  }
  cursor.at = at;
  const isLast = at >= text.length || text.charCodeAt(at) === end;
  // A carriage return before a line feed belongs to the line ending.
  return isLast && at > 0 && text[at - 1] === '\r' && end !== 0x0d ? at - 1 : at;
}

/** The separator that the first line uses most, and how it ends. */
export function layoutOf(beginning: string): CsvLayout {
  const isOld = !beginning.includes('\n') && beginning.includes('\r');
  const [header = ''] = beginning.split(isOld ? '\r' : '\n', 1);
  const counted = ([',', ';', '\t'] as const).map((delimiter) => ({
    delimiter,
    count: header.split(delimiter).length,
  }));
  const [most] = counted.sort((one, other) => other.count - one.count);
  return { delimiter: most?.delimiter ?? ',', end: isOld ? '\r' : '\n' };
}
