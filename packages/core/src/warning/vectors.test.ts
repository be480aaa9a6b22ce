import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import vectors from '../../../contract/src/warning/vectors/lookup.json' with { type: 'json' };
import { type IndicatorType, readIndicator } from '../indicator/index.ts';
import {
  applyFeed,
  bucketOf,
  checksumOf,
  feedStatement,
  lookupItemsOf,
  recordBytesOf,
  type SignedFeed,
  urlDigest,
  urlExpressions,
} from './index.ts';

const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test.each(vectors.canonical)('$type $written is looked up as published', (vector) => {
  const context = { country: 'FR', ...(vector.platform === undefined ? {} : { platform: vector.platform }) };
  const items = lookupItemsOf(readIndicator(vector.type as IndicatorType, vector.written, context));
  expect(items.map((item) => item.value)).toEqual(vector.values);
  expect(items.map(bucketOf)).toEqual(vector.buckets);
  expect(new Set(items.map((item) => item.class))).toEqual(new Set([vector.class]));
});

test.each(vectors.addresses)('$url has the expressions and hashes published', ({ url, expressions }) => {
  const found = urlExpressions(url).map((expression) => ({
    expression,
    sha256: hexOf(urlDigest(expression)),
    bucket: bucketOf({ class: 'url', value: expression }),
  }));
  expect(found).toEqual(expressions);
});

describe('the feed', () => {
  const { before, after, statement, publicKey, feed } = vectors.feed;
  const part = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
  const { signature, ...rest } = feed;
  const signed = {
    ...rest,
    removals: part(feed.removals),
    additions: part(feed.additions),
    retracted: part(feed.retracted),
  } as SignedFeed;

  test('leads from one list to the other', () => {
    expect(hexOf(applyFeed(bytesOf(before), signed, recordBytesOf('phone')) ?? new Uint8Array())).toBe(after);
    expect(checksumOf(bytesOf(after))).toBe(feed.checksum);
  });

  test('is signed as published, and by nobody else once a letter changes', () => {
    expect(feedStatement(signed)).toBe(statement);
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
    const check = (text: string) => verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64url'));
    expect(check(statement)).toBe(true);
    expect(check(feedStatement({ ...signed, version: 43 }))).toBe(false);
  });
});
