import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const longestId = 200;

/** Readable where it is short; where a value is longer than an id may be, its digest stands for its end. */
export function idOf(...parts: readonly string[]): string {
  const id = parts.join(':');
  if (id.length <= longestId) return id;
  return `${id.slice(0, longestId - 33)}#${bytesToHex(sha256(utf8ToBytes(id))).slice(0, 32)}`;
}

export type Span = { readonly start: number; readonly end: number };

/** Where one thing stands: its first and last place, and how often. Grows while the material is read. */
export type Tally<Thing> = { readonly thing: Thing; first: Span; last: Span; count: number; byMe: number };

/** Counts a place of `thing`, under its id. */
export function tally<Thing>(
  into: Map<string, Tally<Thing>>,
  id: string,
  thing: Thing,
  span: Span,
  isMine: boolean,
): void {
  const known = into.get(id);
  if (known === undefined) {
    into.set(id, { thing, first: span, last: span, count: 1, byMe: isMine ? 1 : 0 });
    return;
  }
  if (span.start < known.first.start) known.first = span;
  if (span.start > known.last.start) known.last = span;
  known.count += 1;
  if (isMine) known.byMe += 1;
}
