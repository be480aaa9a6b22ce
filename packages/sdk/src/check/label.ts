import type { Band } from '../pack/rule-pack.ts';
import { bands } from '../pack/rule-pack.ts';
import { sha256, utf8 } from './bytes.ts';
import type { LookupItem } from './lookup-class.ts';
import { type Verdict, verdicts } from './verdict.ts';

/** Steps of `docs/integrator/lookup.md`, to the byte; its vectors are this file's test. */

export function tokenInput({ class: lookupClass, value }: LookupItem): Uint8Array<ArrayBuffer> {
  return utf8(`fanal-token-v1\n${lookupClass}\n${value}`);
}

export function urlLabel(expression: string): Promise<Uint8Array<ArrayBuffer>> {
  return sha256(utf8(expression));
}

/** The first bits of a public hash: the same in every epoch, and shared with ten thousand values at the least. */
export async function bucketOf(item: LookupItem, bits: number): Promise<number> {
  const hash =
    item.class === 'url'
      ? await urlLabel(item.value)
      : await sha256(utf8(`fanal-bucket-v1\n${item.class}\n${item.value}`));
  return (((hash[0] ?? 0) << 8) | (hash[1] ?? 0)) >>> (16 - bits);
}

export type Told = {
  readonly verdict: Verdict;
  readonly band: Band;
  /** `YYYY-MM-DD`. */
  readonly lastSeenOn: string;
  readonly expiresOn: string;
};

export const entryBytes = 16;
const tagBytes = 8;
const nonceBytes = 3;
const version = 1;

/** What a run of entries tells to whoever holds the label; `undefined` when it is not listed among them. */
export async function findIn(entries: Uint8Array, label: Uint8Array): Promise<Told | undefined> {
  for (let at = 0; at + entryBytes <= entries.length; at += entryBytes) {
    const entry = entries.subarray(at, at + entryBytes);
    if (!startsLike(entry, label)) continue;
    const told = await openEntry(entry, label);
    if (told !== undefined) return told;
  }
  return undefined;
}

function startsLike(entry: Uint8Array, label: Uint8Array): boolean {
  for (let at = 0; at < tagBytes; at += 1) if (entry[at] !== label[at]) return false;
  return true;
}

async function openEntry(entry: Uint8Array, label: Uint8Array): Promise<Told | undefined> {
  const nonce = entry.subarray(tagBytes, tagBytes + nonceBytes);
  const pad = await sha256(utf8('fanal-entry-v1'), label.subarray(tagBytes), nonce);
  const plain = entry.subarray(tagBytes + nonceBytes).map((byte, at) => byte ^ (pad[at] ?? 0));
  const [first = 0, seenHigh = 0, seenLow = 0, lastHigh = 0, lastLow = 0] = plain;
  const verdict = verdicts[(first >> 2) & 3];
  const band = bands[first & 3];
  if (first >> 4 !== version || verdict === undefined || verdict === 'unknown' || band === undefined)
    return undefined;
  return {
    verdict,
    band,
    lastSeenOn: dayOf((seenHigh << 8) | seenLow),
    expiresOn: dayOf((lastHigh << 8) | lastLow),
  };
}

function dayOf(count: number): string {
  return new Date(Date.UTC(2020, 0, 1 + count)).toISOString().slice(0, 10);
}
