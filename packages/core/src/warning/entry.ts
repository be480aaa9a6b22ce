import { type Band, bands } from './band.ts';
import { padOf } from './label.ts';
import { type Verdict, verdicts } from './verdict.ts';

/** What a list tells about a value to whoever holds its label. Days are `YYYY-MM-DD`. */
export type Told = {
  readonly verdict: Exclude<Verdict, 'unknown'>;
  readonly band: Band;
  readonly lastSeenOn: string;
  readonly expiresOn: string;
};

/**
 * One entry of a list, 16 bytes: the first 8 of the label, 3 of a nonce, 5 sealed under the rest of the label.
 * Whoever holds no label sees 16 random bytes.
 */
export const entryBytes = 16;
export const tagBytes = 8;
export const nonceBytes = 3;
const sealedBytes = entryBytes - tagBytes - nonceBytes;

const version = 1;
const firstDay = Date.UTC(2020, 0, 1);
const dayLength = 24 * 60 * 60 * 1000;
const lastCountedDay = 0xffff;

/** `nonce`: 3 random bytes, new whenever what is told changes. */
export function sealEntry(label: Uint8Array, told: Told, nonce: Uint8Array): Uint8Array {
  const entry = new Uint8Array(entryBytes);
  entry.set(label.subarray(0, tagBytes));
  entry.set(nonce.subarray(0, nonceBytes), tagBytes);
  const pad = padOf(label, entry.subarray(tagBytes, tagBytes + nonceBytes), sealedBytes);
  const plain = plainOf(told);
  for (let at = 0; at < sealedBytes; at++) {
    entry[tagBytes + nonceBytes + at] = (plain[at] ?? 0) ^ (pad[at] ?? 0);
  }
  return entry;
}

/** `undefined` when the entry is of another value, or of a version that this reader does not know. */
export function openEntry(label: Uint8Array, entry: Uint8Array): Told | undefined {
  if (entry.length !== entryBytes || !sameStart(label, entry)) return undefined;
  const pad = padOf(label, entry.subarray(tagBytes, tagBytes + nonceBytes), sealedBytes);
  const plain = entry.subarray(tagBytes + nonceBytes).map((byte, at) => byte ^ (pad[at] ?? 0));
  return toldIn(plain);
}

/** What a range tells about a label: `undefined` for a value that is not listed. */
export function findIn(range: Uint8Array, label: Uint8Array): Told | undefined {
  for (let at = 0; at + entryBytes <= range.length; at += entryBytes) {
    const told = openEntry(label, range.subarray(at, at + entryBytes));
    if (told !== undefined) return told;
  }
  return undefined;
}

function sameStart(label: Uint8Array, entry: Uint8Array): boolean {
  for (let at = 0; at < tagBytes; at++) if (label[at] !== entry[at]) return false;
  return true;
}

function plainOf({ verdict, band, lastSeenOn, expiresOn }: Told): Uint8Array {
  const [seen, expires] = [countDay(lastSeenOn), countDay(expiresOn)];
  const first = (version << 4) | (verdicts.indexOf(verdict) << 2) | bands.indexOf(band);
  return Uint8Array.of(first, seen >> 8, seen & 0xff, expires >> 8, expires & 0xff);
}

function toldIn([first = 0, ...days]: Uint8Array): Told | undefined {
  const verdict = verdicts[(first >> 2) & 3];
  const band = bands[first & 3];
  if (first >> 4 !== version || verdict === undefined || verdict === 'unknown' || band === undefined) {
    return undefined;
  }
  const [seenHigh = 0, seenLow = 0, expiresHigh = 0, expiresLow = 0] = days;
  return {
    verdict,
    band,
    lastSeenOn: dayOf((seenHigh << 8) | seenLow),
    expiresOn: dayOf((expiresHigh << 8) | expiresLow),
  };
}

function countDay(day: string): number {
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - firstDay) / dayLength);
  return Math.min(Math.max(days, 0), lastCountedDay);
}

function dayOf(count: number): string {
  return new Date(firstDay + count * dayLength).toISOString().slice(0, 10);
}
