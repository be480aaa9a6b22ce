import { readAmount } from '../../journey/reading/read-amount.ts';
import type { FoundPayment } from '../finding.ts';
import type { PrintedLine } from '../material.ts';
import { printedText } from './bank-script.ts';
import { type Columns, columnsIn } from './columns.ts';
import { amountOn, currencyOf, directionOf } from './operation-amount.ts';
import { dayOf, periodEnd } from './operation-day.ts';
import { beneficiaryOf, ibanIn, methodOf, referenceIn, shopIn } from './operation-label.ts';

/** One operation that took money out; offsets are those of the statement's text. */
export type BankPayment = { readonly start: number; readonly end: number; readonly payment: FoundPayment };

const operation =
  /^\s{0,20}(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?(?!\d)\s+(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\s+)?(?=\S)/;
const notAnOperation =
  /(?<![a-zà-ÿ])(?:ancien solde|nouveau solde|solde|total|totaux|report|balance|previous balance|closing balance|opening balance|sous-total)(?![a-zà-ÿ])/i;

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
