import type { PrintedLine } from '../material.ts';
import { type Columns, directionByColumn } from './columns.ts';

const money =
  /(?<![\d.,/A-Za-z*])[-+−–]?\s?\d{1,3}(?:[ \u00a0\u202f.,]\d{3}){0,3}[,.]\d{2}(?![\d/]|[.,]\d)\s?(?:€|EUR)?\s?[-−]?|(?<![\d.,/A-Za-z*])[-+−–]?\s?\d{4,9}[,.]\d{2}(?![\d/]|[.,]\d)\s?(?:€|EUR)?/g;
const onlyMoney = /^[-+−–]?\s?\d{1,3}(?:[ \u00a0\u202f.,]?\d{3}){0,3}[,.]\d{2}\s?(?:€|EUR)?\s?[-−]?$/;
const incoming =
  /(?<![a-zà-ÿ])(?:vir(?:ement)?s?(?: sepa)?(?: inst(?:antan[ée])?)? (?:re[çc]us?|de)|vir recu|virement en votre faveur|remise|avoir|salaire|remboursement|rembt|int[ée]r[êe]ts cr[ée]diteurs|versement|d[ée]p[ôo]t|cr[ée]dit(?! agricole| mutuel| lyonnais| coop[ée]ratif)|credit transfer|direct credit|refund|salary|deposit|from)(?![a-zà-ÿ])/i;

/**
 * The amount of an operation, as written. A line may end with the new balance: its own amount comes first. Where
 * cells are known, an amount fills one: the figures that end a label are not its thousands.
 */
export function amountOn(text: string, { cells }: PrintedLine, from: number): string | undefined {
  const inCells = cells?.map((cell) => cell.text.trim()).filter((cell) => onlyMoney.test(cell)) ?? [];
  const cell = inCells.find((each) => text.indexOf(each, from) >= 0);
  if (cell !== undefined) return cell;
  for (const found of text.matchAll(money)) if (found.index >= from) return found[0];
  return undefined;
}

type Direction = 'out' | 'in';

/** Told by its sign, by its column where positions are known, else by its label. */
export function directionOf(
  written: string,
  label: string,
  line: PrintedLine,
  columns: Columns | undefined,
): Direction {
  if (/[-−–]/.test(written)) return 'out';
  if (written.includes('+')) return 'in';
  return directionByColumn(written.trim(), line, columns) ?? (incoming.test(label) ? 'in' : 'out');
}

/** The currency a statement says it is kept in; euros unless it names another. */
export function currencyOf(texts: readonly string[]): string {
  const all = texts.slice(0, 60).join('\n');
  if (/€|\bEUR\b|euros?/i.test(all)) return 'EUR';
  if (/£|\bGBP\b/.test(all)) return 'GBP';
  return /\$|\bUSD\b/.test(all) ? 'USD' : 'EUR';
}
