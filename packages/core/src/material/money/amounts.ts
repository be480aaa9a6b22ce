import { readAmount } from '../../journey/reading/read-amount.ts';

/** An amount in a text: `amount` as `1250.00`, or as written with a dot for a cryptocurrency; `currency` ISO 4217 or its ticker. */
export type Amount = {
  readonly start: number;
  readonly end: number;
  readonly amount: string;
  readonly currency: string;
};

const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:€|euros?|eur|balles|boules)$/i, 'EUR'],
  [/^(?:\$|usd|dollars?|bucks)$/i, 'USD'],
  [/^(?:£|gbp|pounds?|quid|livres?)$/i, 'GBP'],
  [/^(?:chf|francs? suisses?)$/i, 'CHF'],
  [/^(?:f ?cfa|xof|francs? cfa)$/i, 'XOF'],
  [/^(?:cad)$/i, 'CAD'],
  [/^(?:btc|bitcoins?)$/i, 'BTC'],
  [/^(?:eth|ethers?|ethereum)$/i, 'ETH'],
  [/^(?:usdt|tethers?)$/i, 'USDT'],
  [/^(?:usdc)$/i, 'USDC'],
  [/^(?:ltc|litecoins?)$/i, 'LTC'],
  [/^(?:xmr|moneros?)$/i, 'XMR'],
  [/^(?:sol|solana)$/i, 'SOL'],
  [/^(?:trx|tron)$/i, 'TRX'],
];

const coins = new Set(['BTC', 'ETH', 'USDT', 'USDC', 'LTC', 'XMR', 'SOL', 'TRX']);

/** Whether an amount is in a cryptocurrency, whose worth the person has to give. */
export function isCoin(currency: string): boolean {
  return coins.has(currency);
}

const number = String.raw`\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3}){1,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,8})?(?![.,]?\d)`;
const word =
  'euros?|eur|balles|boules|usdt|usdc|usd|dollars?|bucks|gbp|pounds?|quid|livres?|chf|francs? suisses?|francs? cfa|f ?cfa|xof|cad|btc|bitcoins?|eth|ethers?|ethereum|tethers?|ltc|litecoins?|xmr|moneros?|sol|solana|trx|tron';
const amount = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/+#-])(?:(?<sign>[€$£])\s?(?<after>${number})(?<k1>k\b)?|(?<before>${number})(?<k2>\s?k)?\s?(?:(?<mark>[€$£])(?<cents>\d\d(?!\d))?|(?<word>${word})(?![\p{L}\p{N}])))`,
  'giu',
);

function currencyOf(written: string): string {
  return currencies.find(([pattern]) => pattern.test(written))?.[1] ?? 'EUR';
}

function readValue(
  written: string,
  currency: string,
  cents: string | undefined,
  isThousands: boolean,
): string | undefined {
  if (isCoin(currency))
    return /^\d{1,9}(?:[.,]\d{1,8})?$/.test(written) ? written.replace(',', '.') : undefined;
  const read = readAmount(cents === undefined ? written : `${written},${cents}`);
  if (!read.ok) return undefined;
  if (!isThousands) return read.value;
  const thousands = readAmount(String(Math.round(Number(read.value) * 1000)));
  return thousands.ok ? thousands.value : undefined;
}

/** Amounts with their currency said. A number alone is none. */
export function findAmounts(text: string): Amount[] {
  return Array.from(text.matchAll(amount)).flatMap((found): Amount[] => {
    const { sign, after, before, mark, cents, word: name, k1, k2 } = found.groups ?? {};
    const currency = currencyOf(sign ?? mark ?? name ?? '');
    const value = readValue(after ?? before ?? '', currency, cents, (k1 ?? k2) !== undefined);
    if (value === undefined) return [];
    return [{ start: found.index, end: found.index + found[0].length, amount: value, currency }];
  });
}
