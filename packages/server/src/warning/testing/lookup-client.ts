import { createPublicKey, verify } from 'node:crypto';
import { Feed, LookupParameters } from '@fanal/contract/warning';
import {
  applyFeed,
  bucketOf,
  checksumOf,
  feedStatement,
  findIn,
  hashEpoch,
  type LookupItem,
  labelKindOf,
  recordBytesOf,
  type Told,
  tokenInput,
  urlDigest,
} from '@fanal/core/warning';
import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { type Ask, asJson } from './serve-bench.ts';

const tokens = ristretto255_oprf.voprf;

/** A client as an integrator writes it from the documents, on the other implementation of the tokens. */
export async function readParameters(ask: Ask): Promise<LookupParameters> {
  return LookupParameters.parse(await (await ask('/v1/lookup')).json());
}

export async function labelOf(
  ask: Ask,
  item: LookupItem,
  { epoch, publicKey }: { readonly epoch: number; readonly publicKey: string },
): Promise<Uint8Array> {
  if (labelKindOf(item.class) === 'hash') return urlDigest(item.value);
  const input = tokenInput(item);
  const hidden = tokens.blind(input);
  const elements = [Buffer.from(hidden.blinded).toString('base64url')];
  const response = await ask('/v1/evaluate', asJson({ epoch, elements }));
  if (response.status !== 200) throw new Error(`evaluate answered ${response.status}`);
  const answer = (await response.json()) as { evaluated: string[]; proof: string };
  return tokens.finalize(
    input,
    hidden.blind,
    bytesOf(answer.evaluated[0] ?? ''),
    hidden.blinded,
    bytesOf(publicKey),
    bytesOf(answer.proof),
  );
}

/** What is told of a value, without telling which. */
export async function lookUp(ask: Ask, item: LookupItem, epochState = 'current'): Promise<Told | undefined> {
  const { epochs } = await readParameters(ask);
  const epoch = epochs.find(({ state }) => state === epochState);
  if (epoch === undefined) throw new Error(`No epoch is ${epochState}`);
  const label = await labelOf(ask, item, epoch);
  const list = labelKindOf(item.class) === 'hash' ? hashEpoch : epoch.epoch;
  const response = await ask(`/v1/range/${item.class}/${list}/${bucketOf(item)}`);
  return findIn(new Uint8Array(await response.arrayBuffer()), label);
}

export type LocalList = { readonly version: number; readonly records: Uint8Array; readonly issuedAt: string };
export const emptyList: LocalList = { version: 0, records: new Uint8Array(), issuedAt: '' };

export type FeedRefusal = 'forged' | 'replayed' | 'damaged';

/** What a client does with a feed: believes nothing but the signature, goes never back, and checks the result. */
export function takeFeed(
  list: LocalList,
  feed: Feed,
  keys: LookupParameters['signingKeys'],
): LocalList | FeedRefusal {
  const { signature, ...rest } = feed;
  const [removals, additions, retracted] = [feed.removals, feed.additions, feed.retracted].map(bytesOf);
  if (removals === undefined || additions === undefined || retracted === undefined) return 'damaged';
  const key = keys.find(({ id }) => id === feed.signingKey);
  if (key === undefined) return 'forged';
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key.publicKey }, format: 'jwk' });
  const statement = feedStatement({ ...rest, removals, additions, retracted });
  if (!verify(null, Buffer.from(statement), publicKey, Buffer.from(signature, 'base64url'))) return 'forged';
  if (feed.version < list.version || feed.issuedAt < list.issuedAt) return 'replayed';
  if (feed.kind === 'diff' && feed.from !== list.version) return 'replayed';
  const before = feed.kind === 'full' ? new Uint8Array() : list.records;
  const records = applyFeed(before, { removals, additions }, recordBytesOf(feed.class));
  if (records === undefined || checksumOf(records) !== feed.checksum) return 'damaged';
  return { version: feed.version, records, issuedAt: feed.issuedAt };
}

export async function fetchFeed(ask: Ask, path: string, from: number): Promise<Feed> {
  const response = await ask(`${path}?from=${from}`);
  return Feed.parse(await response.json());
}

function bytesOf(base64url: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64url, 'base64url'));
}
