import { parseIban } from '../../indicator/index.ts';
import { readAmount } from '../../journey/reading/read-amount.ts';
import type { FoundPayment } from '../finding.ts';
import type { PrintedLine } from '../material.ts';
import { calendarDay } from '../written-date.ts';
import { printedText } from './bank-script.ts';
import { type Columns, columnsIn, directionByColumn } from './columns.ts';

/** One operation that took money out; offsets are those of the statement's text. */
export type BankPayment = { readonly start: number; readonly end: number; readonly payment: FoundPayment };

const operation =
  /^\s{0,20}(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?(?!\d)\s+(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\s+)?(?=\S)/;
const money =
  /(?<![\d.,/A-Za-z*])[-+−–]?\s?\d{1,3}(?:[ \u00a0\u202f.,]\d{3}){0,3}[,.]\d{2}(?![\d/]|[.,]\d)\s?(?:€|EUR)?\s?[-−]?|(?<![\d.,/A-Za-z*])[-+−–]?\s?\d{4,9}[,.]\d{2}(?![\d/]|[.,]\d)\s?(?:€|EUR)?/g;
const onlyMoney = /^[-+−–]?\s?\d{1,3}(?:[ \u00a0\u202f.,]?\d{3}){0,3}[,.]\d{2}\s?(?:€|EUR)?\s?[-−]?$/;
const notAnOperation =
  /(?<![a-zà-ÿ])(?:ancien solde|nouveau solde|solde|total|totaux|report|balance|previous balance|closing balance|opening balance|sous-total)(?![a-zà-ÿ])/i;
const incoming =
  /(?<![a-zà-ÿ])(?:vir(?:ement)?s?(?: sepa)?(?: inst(?:antan[ée])?)? (?:re[çc]us?|de)|vir recu|virement en votre faveur|remise|avoir|salaire|remboursement|rembt|int[ée]r[êe]ts cr[ée]diteurs|versement|d[ée]p[ôo]t|cr[ée]dit(?! agricole| mutuel| lyonnais| coop[ée]ratif)|credit transfer|direct credit|refund|salary|deposit|from)(?![a-zà-ÿ])/i;

const mostDetails = 5;
const mostOperations = 5_000;

type Open = {
  readonly start: number;
  end: number;
  readonly on: string | undefined;
  readonly amount: string;
  readonly label: string;
  details: string;
};

function methodOf(label: string): FoundPayment['method'] {
  if (/(?<![a-z])(?:vir(?:ement)?s?|transfer|sepa|faster payment|wire)(?![a-z])/i.test(label))
    return 'transfer';
  if (/(?<![a-z])(?:western union|moneygram|ria|mandat)(?![a-z])/i.test(label)) return 'cash-transfer';
  if (/paypal|lydia|skrill|wero|paylib/i.test(label)) return 'online-wallet';
  if (/(?<![a-z])(?:retrait|ret dab|dab|withdrawal|atm)(?![a-z])/i.test(label)) return 'cash';
  if (/(?<![a-z])(?:ch[èe]que|chq|cheque|check)(?![a-z])/i.test(label)) return 'cheque';
  if (
    /(?<![a-z])(?:carte|cb|card|visa|mastercard|paiement|achat|fact|facture cart|pos|x\d{4})(?![a-z])|cb\*/i.test(
      label,
    )
  )
    return 'card';
  if (/(?<![a-z])(?:binance|coinbase|kraken|bitpanda|crypto)/i.test(label)) return 'crypto';
  return 'other';
}

/** Which words of the label name who was paid. */
function beneficiaryOf(label: string, details: string): string | undefined {
  const said =
    /(?:b[ée]n[ée]f(?:iciaire)?|beneficiary|pour|dest(?:inataire)?|vers|a l['’]ordre de|to)\s?[:.]?\s{1,3}(.{2,60})$/im.exec(
      `${label}\n${details}`,
    )?.[1];
  const bare =
    /^(?:vir(?:ement)?s?(?: sepa)?(?: inst(?:antan[ée])?)?(?: (?:emis|émis|permanent|web|internet))?|transfer to|faster payment to|wire to)\s+(.{2,60})$/i.exec(
      label.trim(),
    )?.[1];
  const name = (said ?? bare)
    ?.replace(/\s+(?:iban|bic|ref|r[ée]f|motif|id|le \d).*$/i, '')
    .replace(/\s+[A-Z]{2}\d\d[A-Z0-9 ]{10,}$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return name === undefined || name === '' || /^[\d\s/.-]+$/.test(name) ? undefined : name.slice(0, 100);
}

const detailIban = /(?<![A-Z0-9])[A-Z]{2}\d\d(?:\s?[A-Z0-9]){10,30}/g;

function ibanIn(words: string): string | undefined {
  for (const found of words.matchAll(detailIban)) {
    for (let length = found[0].length; length >= 15; length--) {
      const read = parseIban(found[0].slice(0, length));
      if (read.ok) return read.value;
    }
  }
  return undefined;
}

function referenceIn(words: string): string | undefined {
  return /(?<![a-z])(?:r[ée]f(?:[ée]rence)?|end to end|e2e|motif)\s?[:.]\s?([A-Z0-9][A-Z0-9 /._-]{3,60})/i
    .exec(words)?.[1]
    ?.trim()
    .slice(0, 100);
}

/** The last full date printed: the end of the period. Dates of operations have no year of their own. */
function periodEnd(texts: readonly string[], today: string): string {
  let end: string | undefined;
  for (const text of texts) {
    for (const [, day = '', month = '', year = ''] of text.matchAll(
      /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)(?!\d)/g,
    )) {
      const on = calendarDay(Number(year), Number(month), Number(day));
      if (on !== undefined && on <= today && (end === undefined || on > end)) end = on;
    }
  }
  return end ?? today;
}

function dayOf(
  day: string,
  month: string,
  year: string | undefined,
  latest: string,
  today: string,
): string | undefined {
  if (year !== undefined) {
    const on = calendarDay(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
    return on !== undefined && on <= today ? on : undefined;
  }
  const last = Number(latest.slice(0, 4));
  const on = calendarDay(last, Number(month), Number(day));
  return on !== undefined && on <= latest ? on : calendarDay(last - 1, Number(month), Number(day));
}

/**
 * The amount of an operation, as written. A line may end with the new balance: its own amount comes first. Where
 * cells are known, an amount fills one: the figures that end a label are not its thousands.
 */
function amountOn(text: string, { cells }: PrintedLine, from: number): string | undefined {
  const inCells = cells?.map((cell) => cell.text.trim()).filter((cell) => onlyMoney.test(cell)) ?? [];
  const cell = inCells.find((each) => text.indexOf(each, from) >= 0);
  if (cell !== undefined) return cell;
  for (const found of text.matchAll(money)) if (found.index >= from) return found[0];
  return undefined;
}

type Direction = 'out' | 'in';

function directionOf(
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
function currencyOf(texts: readonly string[]): string {
  const all = texts.slice(0, 60).join('\n');
  if (/€|\bEUR\b|euros?/i.test(all)) return 'EUR';
  if (/£|\bGBP\b/.test(all)) return 'GBP';
  return /\$|\bUSD\b/.test(all) ? 'USD' : 'EUR';
}

/**
 * Operations that took money out of an account, of a French or English statement: `12/03 VIR SEPA … 1 234,56`.
 * Debit and credit are told by sign, by column where positions are known, else by the label. Only candidates: the
 * person says which of them went to whoever deceived them.
 */
export function readStatement(
  lines: readonly PrintedLine[],
  today: string,
): { readonly payments: BankPayment[]; readonly ownIbans: string[] } {
  const texts = printedText(lines);
  const latest = periodEnd(texts, today);
  const currency = currencyOf(texts);
  const operations: Open[] = [];
  const ownIbans: string[] = [];
  let columns: Columns | undefined;
  let open: Open | undefined;
  let pending:
    | { readonly dated: RegExpExecArray; readonly label: string; readonly start: number }
    | undefined;
  let details = 0;
  let hasBegun = false;
  let offset = 0;
  texts.forEach((text, place) => {
    const start = offset;
    offset += text.length + 1;
    const line = lines[place] ?? { text };
    columns = columnsIn(line) ?? columns;
    const dated = operation.exec(text);
    const isOther = notAnOperation.test(text);
    const written = isOther ? undefined : amountOn(text, line, dated?.[0].length ?? 0);
    const waiting =
      dated ?? (written !== undefined && text.trim() === written.trim() ? pending?.dated : undefined);
    if (waiting !== undefined && written !== undefined) {
      hasBegun = true;
      open = undefined;
      const begun = dated === null ? pending : undefined;
      const from = begun?.start ?? start + waiting[0].length;
      const label =
        begun?.label ?? text.slice(waiting[0].length, text.indexOf(written, waiting[0].length)).trim();
      pending = undefined;
      const read = readAmount(written.replace(/[-+−–]|EUR|€/g, '').trim());
      const isOut = label !== '' && directionOf(written, label, line, columns) === 'out';
      if (!read.ok || !isOut || operations.length >= mostOperations) return;
      const [, day = '', month = '', year] = waiting;
      const on = dayOf(day, month, year, latest, today);
      open = { start: from, end: start + text.trimEnd().length, on, amount: read.value, label, details: '' };
      details = 0;
      operations.push(open);
    } else if (dated !== null && !isOther) {
      // The amount may be printed on a line of its own below.
      open = undefined;
      const label = text.slice(dated[0].length).trim();
      pending = { dated, label, start: start + dated[0].length };
    } else if (isOther || text.trim() === '') {
      open = undefined;
      pending = undefined;
    } else if (open !== undefined && details < mostDetails) {
      open.details += `${text.trim()}\n`;
      open.end = start + text.trimEnd().length;
      details += 1;
    } else if (!hasBegun) {
      const iban = ibanIn(text);
      if (iban !== undefined) ownIbans.push(iban);
    }
  });
  const payments = operations.map(({ start, end, on, amount, label, details: more }): BankPayment => {
    const method = methodOf(label);
    const iban = ibanIn(`${label}\n${more}`);
    const beneficiary = method === 'cash' ? undefined : (beneficiaryOf(label, more) ?? shopIn(label));
    const reference = referenceIn(more);
    return {
      start,
      end,
      payment: {
        method: iban !== undefined && method === 'other' ? 'transfer' : method,
        amount,
        currency,
        sign: 'bank-line',
        ...(on === undefined ? {} : { on }),
        ...(beneficiary === undefined ? {} : { beneficiary }),
        ...(iban === undefined ? {} : { iban }),
        ...(reference === undefined ? {} : { reference }),
      },
    };
  });
  return { payments, ownIbans };
}

/** `CARTE 12/11 SHOP CB*1234` → `SHOP`. */
function shopIn(label: string): string | undefined {
  const shop = label
    .replace(
      /^(?:paiement (?:par )?)?(?:carte|cb|card payment(?: to)?|achat|fact(?:ure)? (?:carte|cb)?|pos)\s*/i,
      '',
    )
    .replace(/^(?:x?\d{4}|cb\*?\d{4})\s+/i, '')
    .replace(/^(?:du |le )?\d{1,2}[/.]?\d{1,2}(?:[/.]?\d{2,4})?\s+/i, '')
    .replace(/\s+(?:cb\*?\s?\d{4}|carte \d{4}|x\d{4}).*$/i, '')
    .trim();
  return shop === '' || shop === label.trim() || /^[\d\s/.-]+$/.test(shop) ? undefined : shop.slice(0, 100);
}
