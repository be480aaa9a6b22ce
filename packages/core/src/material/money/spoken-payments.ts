import { findIndicators } from '../../indicator/index.ts';
import type { FoundPayment } from '../finding.ts';
import { readWrittenDate } from '../written-date.ts';
import { type Amount, findAmounts, isCoin } from './amounts.ts';
import { notTheAmount, paidAfterAmount, paidByMe, paidToThem } from './payment-cues.ts';
import { meansIn } from './payment-methods.ts';
import { findTransactions } from './transactions.ts';
import { findVouchers, type VoucherCode } from './vouchers.ts';

/** Who speaks: the victim, someone else, or nobody knows. */
export type Speaker = 'me' | 'other' | 'unknown';

/** A payment in a message; offsets are the message's. */
export type SpokenPayment = { readonly start: number; readonly end: number; readonly payment: FoundPayment };

const mayHoldMoney =
  /[€$£]|(?<![a-z])(?:euros?|eur|usd|dollars?|bucks|balles|boules|pounds?|quid|livres?|gbp|chf|francs?|f ?cfa|xof|cad|btc|bitcoins?|eth|ethers?|ethereum|usdt|usdc|tethers?|ltc|litecoins?|xmr|moneros?|sol|solana|trx|tron)(?![a-z])|neo ?surf|pcs|trans ?cash|toneo|pay ?safe|steam|google ?play|itunes|apple|amazon|[0-9a-f]{64}/i;

/** How far from the word of payment its amount may stand, and how much around says the way and the day. */
const before = 60;
const after = 110;
const around = 160;
const longestLink = 130;
/** « … puis », « …, and then some cards for »: what strings one amount to the next. */
const strings =
  /(?:puis|ensuite|(?<![a-z])et|plus|encore|then|(?<![a-z])and|again|[,+&])\s{1,2}(?:[a-zà-ÿ]{1,12}\s){0,4}$/i;

function endsSentence(text: string): boolean {
  return /[!?\n]|\.(?:\s|$)/.test(text);
}

/** Amounts that a word of payment at `[start, end)` speaks of: the next, those strung to it, or the one before. */
function amountsOf(text: string, amounts: readonly Amount[], start: number, end: number): Amount[] {
  const within = amounts.filter((each) => each.start >= start && each.end <= end);
  if (within.length > 0) return within;
  const next = amounts.filter((each) => each.start >= end);
  const first = next[0];
  if (first !== undefined && first.start - end <= after) {
    const gap = text.slice(end, first.start);
    if (!endsSentence(gap) && !notTheAmount.test(gap)) {
      const strung = [first];
      for (const each of next.slice(1)) {
        const link = text.slice(strung.at(-1)?.end, each.start);
        if (link.length > longestLink || endsSentence(link) || notTheAmount.test(link) || !strings.test(link))
          break;
        strung.push(each);
      }
      return strung;
    }
  }
  const previous = amounts.findLast((each) => each.end <= start && start - each.end <= before);
  if (previous === undefined || endsSentence(text.slice(previous.end, start))) return [];
  return notTheAmount.test(text.slice(previous.end, start)) ? [] : [previous];
}

const nextClause = /(?<![a-zà-ÿ])(?:puis|ensuite|then)(?![a-zà-ÿ])/i;

/** What is said of one amount, and not of the one before or after it: its part of the sentence. */
function clauseAround(text: string, start: number, end: number) {
  const since = sinceSentenceBegan(text.slice(Math.max(0, start - 90), start)).split(nextClause);
  return {
    ahead: since.at(-1) ?? '',
    behind: untilSentenceEnds(text.slice(end, end + 90)).split(nextClause)[0] ?? '',
    isStrung: since.length > 1,
  };
}

function untilSentenceEnds(words: string): string {
  const end = words.search(/[!?\n]|\.(?:\s|$)/);
  return end < 0 ? words : words.slice(0, end);
}

function sinceSentenceBegan(words: string): string {
  return words.split(/[!?\n]|\.\s/).at(-1) ?? '';
}

function spokenAmounts(text: string, amounts: readonly Amount[], speaker: Speaker): Set<Amount> {
  const spoken = new Set<Amount>();
  const patterns =
    speaker === 'me' ? [paidByMe] : speaker === 'other' ? [paidToThem] : [paidByMe, paidToThem];
  for (const pattern of patterns) {
    for (const cue of text.matchAll(pattern)) {
      for (const amount of amountsOf(text, amounts, cue.index, cue.index + cue[0].length)) spoken.add(amount);
    }
  }
  for (const amount of amounts) {
    if (paidAfterAmount.test(text.slice(amount.end, amount.end + 40))) spoken.add(amount);
  }
  return spoken;
}

function near(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - around), end + around);
}

const mayHoldTarget = /[a-z]{2}\d\d[\s.-]?[a-z\d]{4}|[a-z\d]{25}/i;

/** The account or wallet that is named in the same breath. */
function target(words: string): { iban?: string; wallet?: string } {
  if (!mayHoldTarget.test(words)) return {};
  const found = findIndicators(words).filter(({ verified }) => verified);
  const iban = found.find(({ type }) => type === 'iban')?.value;
  const wallet = found.find(({ type }) => type === 'wallet')?.value;
  return { ...(iban === undefined ? {} : { iban }), ...(wallet === undefined ? {} : { wallet }) };
}

const named =
  /(?:au nom d(?:e |['’])|b[ée]n[ée]ficiaire\s?:\s?|beneficiary\s?:\s?|in the name of )([\p{Lu}][\p{L}'’-]{1,30}(?: [\p{Lu}][\p{L}'’-]{1,30}){0,3})/u;

function saidPayment(
  text: string,
  { start, end, amount, currency }: Amount,
  day: string | undefined,
  today: string,
): FoundPayment {
  const words = near(text, start, end);
  const { ahead, behind, isStrung } = clauseAround(text, start, end);
  const means = isCoin(currency)
    ? { method: 'crypto' as const }
    : (meansIn(`${ahead} ${text.slice(start, end)} ${behind}`) ??
      (isStrung
        ? undefined
        : meansIn(
            `${text.slice(Math.max(0, start - around), end)} ${text.slice(end, end + around).split(nextClause)[0]}`,
          )));
  const latest = day ?? today;
  const on = readWrittenDate(behind, latest, 'anywhere') ?? readWrittenDate(ahead, latest, 'anywhere') ?? day;
  const { iban, wallet } = target(words);
  const method =
    means?.method ?? (iban !== undefined ? 'transfer' : wallet !== undefined ? 'crypto' : 'other');
  const beneficiary = named.exec(words)?.[1];
  return {
    method,
    amount,
    currency,
    sign: 'said-paid',
    ...(on === undefined ? {} : { on }),
    ...(means?.method === 'voucher' && means.voucherKind !== undefined
      ? { voucherKind: means.voucherKind }
      : {}),
    ...(method === 'transfer' && iban !== undefined ? { iban } : {}),
    ...(method === 'crypto' && wallet !== undefined ? { wallet } : {}),
    ...(beneficiary === undefined || method === 'crypto' || method === 'voucher' ? {} : { beneficiary }),
  };
}

/** Each coupon is worth what stands right beside it, or the one amount of the message. */
function worthOf(code: VoucherCode, amounts: readonly Amount[]): Amount | undefined {
  const close = amounts.filter(
    (each) => Math.min(Math.abs(each.start - code.end), Math.abs(code.start - each.end)) <= 40,
  );
  return (
    close.toSorted((one, other) => distance(one, code) - distance(other, code))[0] ??
    (amounts.length === 1 ? amounts[0] : undefined)
  );
}

function distance(amount: Amount, code: VoucherCode): number {
  return amount.start >= code.end ? amount.start - code.end : code.start - amount.end;
}

/**
 * Payments that a message speaks of as done, coupon codes and transaction identifiers it holds. `day`: the
 * message's (`YYYY-MM-DD`); `today`: nothing is dated later.
 */
export function findPayments(
  text: string,
  { speaker, day, today }: { readonly speaker: Speaker; readonly day?: string; readonly today: string },
): SpokenPayment[] {
  if (!mayHoldMoney.test(text)) return [];
  const amounts = findAmounts(text);
  const vouchers = findVouchers(text);
  const transactions = findTransactions(text);
  const on = day === undefined ? {} : { on: day };
  const worths = new Set<Amount>();
  const payments: SpokenPayment[] = [];
  for (const code of vouchers) {
    const worth = worthOf(code, amounts);
    if (worth !== undefined) worths.add(worth);
    payments.push({
      start: code.start,
      end: code.end,
      payment: {
        method: 'voucher',
        voucherKind: code.kind,
        voucherCode: code.code,
        sign: 'code',
        ...on,
        ...(worth === undefined ? {} : { amount: worth.amount, currency: worth.currency }),
      },
    });
  }
  for (const { start, end, value } of transactions) {
    const worth = amounts.length === 1 ? amounts[0] : undefined;
    if (worth !== undefined) worths.add(worth);
    payments.push({
      start,
      end,
      payment: {
        method: 'crypto',
        transaction: value,
        sign: 'transaction',
        ...on,
        ...(worth === undefined ? {} : { amount: worth.amount, currency: worth.currency }),
      },
    });
  }
  for (const amount of spokenAmounts(text, amounts, speaker)) {
    // The amount of a coupon or of a transaction is told with it.
    if (worths.has(amount)) continue;
    payments.push({ start: amount.start, end: amount.end, payment: saidPayment(text, amount, day, today) });
  }
  return payments.sort((one, other) => one.start - other.start);
}
