import { bytesOf, verifyEd25519 } from '../pack/open-pack.ts';
import { sha256, toHex, utf8 } from './bytes.ts';
import { changeList, type List, recordBytesOf } from './list.ts';
import type { LookupClass } from './lookup-class.ts';

/** A feed as it travels (`Feed` of `@fanal/contract/warning`); record strings are base64url. */
type Feed = {
  readonly class: string;
  readonly epoch: number;
  readonly kind: 'diff' | 'full';
  readonly from: number;
  readonly version: number;
  readonly removals: string;
  readonly additions: string;
  readonly retracted: string;
  readonly checksum: string;
  readonly issuedAt: string;
  readonly minimumWaitSeconds: number;
  readonly signingKey: string;
  readonly signature: string;
};

export type FeedRefusal =
  | 'not-a-feed'
  /** Of a key that is not trusted, or changed on the way. */
  | 'forged'
  /** Older than what is held, or issued too long ago. */
  | 'replayed'
  /** It does not lead from this list to the one that was signed: read the whole list. */
  | 'out-of-step';

export type FedList =
  | {
      readonly ok: true;
      readonly list: List;
      /** Records that were wrong: whoever was warned by them is told. */
      readonly retracted: Uint8Array<ArrayBuffer>;
      readonly waitSeconds: number;
    }
  | { readonly ok: false; readonly refusal: FeedRefusal };

const oldest = 600_000;

/** Takes a feed into a list, or says why it must not be. `now`: milliseconds. */
export async function takeFeed(
  list: List,
  received: unknown,
  keys: Readonly<Record<string, string>>,
  now: number,
): Promise<FedList> {
  const refuse = (refusal: FeedRefusal): FedList => ({ ok: false, refusal });
  if (!isFeed(received) || received.class !== list.class || received.epoch !== list.epoch)
    return refuse('not-a-feed');
  const [removals, additions, retracted] = [received.removals, received.additions, received.retracted].map(
    bytesOf,
  );
  if (removals === undefined || additions === undefined || retracted === undefined)
    return refuse('not-a-feed');
  const key = Object.hasOwn(keys, received.signingKey) ? keys[received.signingKey] : undefined;
  const statement = await statementOf(received, [removals, additions, retracted]);
  if (key === undefined || (await verifyEd25519(key, received.signature, utf8(statement))) === false)
    return refuse('forged');
  // A date that cannot be read is no recent one.
  const isRecent = Math.abs(now - Date.parse(received.issuedAt)) <= oldest;
  if (received.version < list.version || !isRecent) return refuse('replayed');
  if (received.kind === 'diff' && received.from !== list.version) return refuse('out-of-step');
  const before = received.kind === 'full' ? new Uint8Array() : list.records;
  const records = changeList(before, removals, additions, recordBytesOf(list.class));
  if (records === undefined || toHex(await sha256(records)) !== received.checksum)
    return refuse('out-of-step');
  return {
    ok: true,
    list: { ...list, version: received.version, records },
    retracted,
    waitSeconds: received.minimumWaitSeconds,
  };
}

/** The text that is signed: a line a group of fields, byte strings by their SHA-256. */
async function statementOf(feed: Feed, parts: readonly Uint8Array[]): Promise<string> {
  const [removals, additions, retracted] = await Promise.all(
    parts.map(async (part) => toHex(await sha256(part))),
  );
  return [
    'fanal-feed-v1',
    `${feed.class} ${feed.epoch}`,
    `${feed.kind} ${feed.from} ${feed.version}`,
    `removals ${removals}`,
    `additions ${additions}`,
    `retracted ${retracted}`,
    `list ${feed.checksum}`,
    `issued ${feed.issuedAt}`,
    `wait ${feed.minimumWaitSeconds}`,
    `key ${feed.signingKey}`,
    '',
  ].join('\n');
}

export function emptyList(lookupClass: LookupClass, epoch: number): List {
  return { class: lookupClass, epoch, version: 0, records: new Uint8Array() };
}

const texts = [
  'class',
  'removals',
  'additions',
  'retracted',
  'checksum',
  'issuedAt',
  'signingKey',
  'signature',
];
const numbers = ['epoch', 'from', 'version', 'minimumWaitSeconds'];

function isFeed(value: unknown): value is Feed {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Readonly<Record<string, unknown>>;
  return (
    (given['kind'] === 'diff' || given['kind'] === 'full') &&
    texts.every((name) => typeof given[name] === 'string') &&
    numbers.every((name) => Number.isSafeInteger(given[name]))
  );
}
