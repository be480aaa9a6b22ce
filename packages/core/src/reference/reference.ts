import { ok, type Result, refuse } from '../result/index.ts';
import { checkDigit } from './check-digit.ts';

/**
 * `F`: a complaint. `S`: a series. `R`: the way back to a story being told, a secret, hence longer. `D`: a document
 * that was issued, which must not be guessed either.
 * For each, its random characters (5 bits each), before the check character.
 */
const kinds = { F: 11, S: 11, R: 19, D: 19 } as const;
export type ReferencePrefix = keyof typeof kinds;
const referencePrefixes = Object.keys(kinds) as readonly ReferencePrefix[];

declare const reference: unique symbol;
/** What people read aloud, copy and type: `F-7K3M-9QXD-2TVC`. Only this folder makes one. */
export type Reference = string & { readonly [reference]: true };

/** Random bytes that `makeReference` needs: so many that a reference cannot be drawn twice, nor a code guessed. */
export function referenceEntropy(prefix: ReferencePrefix): number {
  return Math.ceil((kinds[prefix] * 5) / 8);
}

/** Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O or U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const longest = 60;

/** Random characters and a check character in groups of four, after the prefix. */
export function makeReference(prefix: ReferencePrefix, randomBytes: Uint8Array): Reference {
  const needed = referenceEntropy(prefix);
  if (randomBytes.length < needed) throw new RangeError(`${needed} random bytes are needed`);
  let bits = 0n;
  for (const byte of randomBytes.subarray(0, needed)) bits = (bits << 8n) | BigInt(byte);
  const values: number[] = [];
  for (let place = 0; place < kinds[prefix]; place += 1)
    values.push(Number((bits >> BigInt(5 * place)) & 31n));
  return format(prefix, [...values, check(prefix, values)]);
}

/**
 * Reads a reference in any case, with or without spaces and dashes, with O for 0 and I or L for 1. With
 * `expected`, the prefix may be left out. One wrong character, or two neighbours swapped, is refused.
 */
export function parseReference(
  text: string,
  expected?: ReferencePrefix,
): Result<Reference, 'not-a-reference'> {
  if (text.length > longest) return refuse('not-a-reference');
  const plain = text
    .toUpperCase()
    .replace(/[\s.\-\u00a0\u2010-\u2015]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const isBare = expected !== undefined && plain.length === kinds[expected] + 1;
  const whole = isBare ? `${expected}${plain}` : plain;
  const prefix = referencePrefixes.find((known) => whole.startsWith(known));
  if (prefix === undefined || whole.length !== kinds[prefix] + 2) return refuse('not-a-reference');
  if (expected !== undefined && prefix !== expected) return refuse('not-a-reference');
  const values = Array.from(whole.slice(1), (character) => alphabet.indexOf(character));
  if (values.includes(-1)) return refuse('not-a-reference');
  if (values.at(-1) !== check(prefix, values.slice(0, -1))) return refuse('not-a-reference');
  return ok(format(prefix, values));
}

// The prefix counts in the check: a series' reference typed with a complaint's prefix is refused.
function check(prefix: ReferencePrefix, values: readonly number[]): number {
  return checkDigit([alphabet.indexOf(prefix), ...values]);
}

function format(prefix: ReferencePrefix, values: readonly number[]): Reference {
  const text = values.map((value) => alphabet.charAt(value)).join('');
  return [prefix, ...(text.match(/.{4}/g) ?? [])].join('-') as Reference;
}
