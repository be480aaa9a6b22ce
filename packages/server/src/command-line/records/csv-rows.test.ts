import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { endsOfRows } from './csv-ends.ts';
import { type CsvLayout, type CsvRow, layoutOf, readRows } from './csv-rows.ts';

const plain: CsvLayout = { delimiter: ',', end: '\n' };

function rowsIn(text: string, layout = plain, longest = 10_000): CsvRow[] {
  const rows: CsvRow[] = [];
  readRows(text, layout, longest, (row) => rows.push(row));
  return rows;
}

const cell = fc.string({ unit: fc.constantFrom(...'ab,;"\n\r \té’'), maxLength: 6 });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
const layout = fc.constantFrom<CsvLayout>(
  plain,
  { delimiter: ';', end: '\n' },
  { delimiter: '\t', end: '\n' },
);

/** As spreadsheets do: quotes where they are needed, or everywhere. */
function written(
  rows: readonly (readonly string[])[],
  { delimiter }: CsvLayout,
  ending: string,
  all: boolean,
) {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return rows
    .map((row) => row.map((text) => (all || /[,;\t"\r\n]/.test(text) ? quoted(text) : text)).join(delimiter))
    .map((row) => row + ending)
    .join('');
}

describe('a table', () => {
  test('is read as it was written, and as csv-parse reads it', () => {
    fc.assert(
      fc.property(table, layout, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, how, ending, all) => {
        const text = written(rows, how, ending, all);
        const read = rowsIn(text, how).map((row) => ('cells' in row ? row.cells : row.wrong));
        expect(read).toEqual(rows);
        const options = { delimiter: how.delimiter, record_delimiter: ending, relax_column_count: true };
        expect(read).toEqual(parse(text, options));
      }),
    );
  });

  test('is cut between rows only, wherever its pieces end', async () => {
    const pieces = fc.integer({ min: 1, max: 9 });
    await fc.assert(
      fc.asyncProperty(table, layout, pieces, fc.boolean(), async (rows, how, size, all) => {
        const whole = Buffer.from(written(rows, how, '\n', all));
        const chunks = async function* () {
          for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
        };
        const read: unknown[] = [];
        for await (const { bytes } of blocksOf(chunks(), endsOfRows(how), 10_000)) {
          for (const row of rowsIn(bytes.toString('utf8'), how)) read.push('cells' in row ? row.cells : row);
        }
        expect(read).toEqual(rows);
      }),
    );
  });

  test('numbers its rows by the line they begin on', () => {
    expect(rowsIn('a,"b\nc"\n\nd,e\n')).toEqual([
      { line: 0, cells: ['a', 'b\nc'] },
      { line: 3, cells: ['d', 'e'] },
    ]);
  });

  test.each([['5" screen,b\nc,d\n'], ['"a"b,c\nc,d\n'], ['x,"a" "b"\nc,d\n']])(
    'a quote where none may stand costs its row alone: %j',
    (text) => {
      expect(rowsIn(text)).toEqual([
        { line: 0, wrong: 'quotes' },
        { line: 1, cells: ['c', 'd'] },
      ]);
    },
  );

  test('a quote that never closes, and a row that is too long, are told', () => {
    expect(rowsIn('a,"b\nc,d\n')).toEqual([{ line: 0, wrong: 'quotes' }]);
    expect(rowsIn(`a,${'b'.repeat(50)}\nc,d\n`, plain, 40)).toEqual([
      { line: 0, wrong: 'too-long' },
      { line: 1, cells: ['c', 'd'] },
    ]);
  });

  test('shows its delimiter and line endings by its first line', () => {
    expect(layoutOf('id;text;a,b\n1;2;3')).toEqual({ delimiter: ';', end: '\n' });
    expect(layoutOf('id\ttext\r1\t2\r')).toEqual({ delimiter: '\t', end: '\r' });
  });
});
