import type { Money } from './statement.ts';

/**
 * What was paid less what came back, by currency, in the order of the first payment in each; never below zero.
 * Exact: amounts are counted in hundredths, as integers.
 */
export function lossesOf(paid: readonly Money[], recovered: readonly Money[]): readonly Money[] {
  const hundredths = new Map<string, bigint>();
  for (const { amount, currency } of paid) {
    hundredths.set(currency, (hundredths.get(currency) ?? 0n) + hundredthsOf(amount));
  }
  for (const { amount, currency } of recovered) {
    const lost = hundredths.get(currency);
    if (lost !== undefined) hundredths.set(currency, lost - hundredthsOf(amount));
  }
  return [...hundredths].map(([currency, lost]) => ({ amount: amountOf(lost > 0n ? lost : 0n), currency }));
}

/** `1250.00` → 125000n; an amount is only ever stored in that form. */
export function hundredthsOf(amount: string): bigint {
  return BigInt(amount.replace('.', ''));
}

/** 125000n → `1250.00`. */
export function amountOf(hundredths: bigint): string {
  const digits = hundredths.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
