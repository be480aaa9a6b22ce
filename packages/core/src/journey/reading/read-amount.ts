import { ok, type Result, refuse } from '../../result/index.ts';

const longestTyped = 60;

/** Nobody is asked for more than a thousand billion: beyond it, a number is a typing accident. */
const amountShape = /^(\d{1,12})(?:\.(\d{1,2}))?$/;

const currencyWords = /€|\$|£|\b(?:euros?|eur|dollars?|usd|gbp|chf|cfa|xof|xaf)\b/gi;

/**
 * An amount in French or English spelling: `1 250,50 €`, `1.250,50`, `1,250.50`, `15€50`, `300 euros`.
 * A lone separator before exactly three digits groups thousands: money has two decimals.
 * Stored as `1250.50`; zero, negative and unreadable amounts are refused.
 */
export function readAmount(raw: string): Result<string, 'not-an-amount'> {
  if (raw.length > longestTyped) return refuse('not-an-amount');
  const typed = raw
    .normalize('NFKC')
    .trim()
    .replace(/^(\d+) ?[€$£] ?(\d{2})$/, '$1,$2')
    .replace(currencyWords, '')
    .replace(/[\s'’]/g, '');
  const plain = withDot(typed);
  const parts = plain === undefined ? null : amountShape.exec(plain);
  if (parts === null) return refuse('not-an-amount');
  const whole = (parts[1] ?? '').replace(/^0+(?=\d)/, '');
  const amount = `${whole}.${(parts[2] ?? '').padEnd(2, '0')}`;
  return amount === '0.00' ? refuse('not-an-amount') : ok(amount);
}

/** The digits with a dot before the decimals and no other separator; nothing when the separators disagree. */
function withDot(typed: string): string | undefined {
  const last = Math.max(typed.lastIndexOf(','), typed.lastIndexOf('.'));
  if (last === -1) return typed;
  const separator = typed.charAt(last);
  const before = typed.slice(0, last);
  const after = typed.slice(last + 1);
  const grouping = separator === ',' ? '.' : ',';
  if (before.includes(separator)) {
    return before.includes(grouping) || !groups(typed, separator)
      ? undefined
      : typed.replaceAll(separator, '');
  }
  if (before.includes(grouping)) {
    return groups(before, grouping) ? `${before.replaceAll(grouping, '')}.${after}` : undefined;
  }
  return groups(typed, separator) ? `${before}${after}` : `${before}.${after}`;
}

/** `12.345.678`: one to three digits, then groups of three. */
function groups(digits: string, separator: string): boolean {
  const [first = '', ...rest] = digits.split(separator);
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
}
