import type { PrintedLine } from '../material.ts';

/** Right edges of the headings of the two columns, in the unit of the cells. */
export type Columns = { readonly out: number; readonly in: number };

const debit =
  /^(?:d[ée]bits?|money out|paid out|withdrawn|withdrawals?|sorties?)(?:\s?\(?(?:€|eur|£|euros?)\)?)?$/i;
const credit = /^(?:cr[ée]dits?|money in|paid in|deposits?|entr[ée]es?)(?:\s?\(?(?:€|eur|£|euros?)\)?)?$/i;

/** The columns that a line of headings sets; `undefined` for any other line. */
export function columnsIn({ cells }: PrintedLine): Columns | undefined {
  const out = cells?.find(({ text }) => debit.test(text.trim()));
  const into = cells?.find(({ text }) => credit.test(text.trim()));
  if (out === undefined || into === undefined) return undefined;
  return { out: middle(out), in: middle(into) };
}

function middle({ left, right }: { readonly left: number; readonly right: number }): number {
  return (left + right) / 2;
}

/** The column whose heading is nearest above the amount as it is written. */
export function directionByColumn(
  written: string,
  { cells }: PrintedLine,
  columns: Columns | undefined,
): 'out' | 'in' | undefined {
  if (columns === undefined) return undefined;
  const bare = written.replace(/\s/g, '');
  const cell = cells?.find(({ text }) => text.replace(/\s/g, '').endsWith(bare));
  if (cell === undefined) return undefined;
  // Amounts are ranged right: their right edge lies under the heading or a little past it.
  const at = cell.right;
  return Math.abs(at - columns.out) <= Math.abs(at - columns.in) ? 'out' : 'in';
}
