import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import vectors from '../../../contract/src/warning/vectors/lookup.json' with { type: 'json' };
import { toHex } from './bytes.ts';
import { emptyList, takeFeed } from './feed.ts';
import { findIn } from './label.ts';
import { entriesIn, holdsPrefix, type List } from './list.ts';

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const { before, after, feed, publicKey } = vectors.feed;
const keys = { [feed.signingKey]: publicKey };
const then = Date.parse(feed.issuedAt);
const held: List = { class: 'phone', epoch: feed.epoch, version: feed.from, records: bytesOf(before) };

describe('the feed', () => {
  test('leads from one list to the other, as published', async () => {
    const fed = await takeFeed(held, feed, keys, then);
    expect(fed).toMatchObject({
      ok: true,
      waitSeconds: feed.minimumWaitSeconds,
      list: { version: feed.version },
    });
    if (fed.ok) expect(toHex(fed.list.records)).toBe(after);
    if (fed.ok) expect(fed.retracted.length).toBe(18);
  });

  test.each([
    ['a version', { version: feed.version + 1 }],
    ['the additions', { additions: feed.removals }],
    ['what is retracted', { retracted: '' }],
    ['the list it leads to', { checksum: '0'.repeat(64) }],
    ['the wait', { minimumWaitSeconds: 0 }],
    ['the key', { signingKey: 'another' }],
    ['the signature', { signature: 'A'.repeat(86) }],
  ])('with %s changed, is forged', async (_, change) => {
    expect(await takeFeed(held, { ...feed, ...change }, keys, then)).toEqual({
      ok: false,
      refusal: 'forged',
    });
  });

  test('of another class or epoch is not the one asked for', async () => {
    for (const other of [emptyList('iban', feed.epoch), emptyList('phone', feed.epoch + 1)])
      expect(await takeFeed(other, feed, keys, then)).toEqual({ ok: false, refusal: 'not-a-feed' });
  });

  test('issued too long ago, or older than what is held, is a replay', async () => {
    expect(await takeFeed(held, feed, keys, then + 601_000)).toEqual({ ok: false, refusal: 'replayed' });
    const later = { ...held, version: feed.version + 1 };
    expect(await takeFeed(later, feed, keys, then)).toEqual({ ok: false, refusal: 'replayed' });
  });

  test('for another list than the one held asks for the whole list', async () => {
    const behind = { ...held, version: feed.from - 1 };
    expect(await takeFeed(behind, feed, keys, then)).toEqual({ ok: false, refusal: 'out-of-step' });
    const other = { ...held, records: new Uint8Array() };
    expect(await takeFeed(other, feed, keys, then)).toEqual({ ok: false, refusal: 'out-of-step' });
  });

  test('whatever is received, nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (received) => {
        expect(await takeFeed(held, received, keys, then)).toEqual({ ok: false, refusal: 'not-a-feed' });
      }),
      { numRuns: 200 },
    );
  });
});

describe('the list', () => {
  const list: List = { class: 'phone', epoch: 3, version: 42, records: bytesOf(after) };

  test('gives the entries of a bucket, and those only', () => {
    const records = Array.from({ length: after.length / 36 }, (_, at) => after.slice(at * 36, at * 36 + 36));
    for (const record of records) {
      const bucket = Number.parseInt(record.slice(0, 4), 16);
      const expected = records
        .filter((other) => other.startsWith(record.slice(0, 4)))
        .map((other) => other.slice(4));
      expect(toHex(entriesIn(list, bucket))).toBe(expected.join(''));
    }
    expect(entriesIn(list, 9_999)).toHaveLength(0);
  });

  test('of addresses knows what begins like one of them', () => {
    const prefixes = vectors.addresses.flatMap(({ expressions }) =>
      expressions.map(({ sha256 }) => sha256.slice(0, 8)),
    );
    const sorted = [...new Set(prefixes)].sort();
    const addresses: List = { class: 'url', epoch: 0, version: 1, records: bytesOf(sorted.join('')) };
    for (const prefix of sorted) expect(holdsPrefix(addresses, bytesOf(`${prefix}00`))).toBe(true);
    expect(holdsPrefix(addresses, bytesOf('0000000000'))).toBe(false);
  });
});

describe('an entry', () => {
  test.each(vectors.entries)(
    'of $class opens for whoever holds its label',
    async ({ label, entry, told }) => {
      expect(await findIn(bytesOf(entry), bytesOf(label))).toEqual(told);
    },
  );

  test('says nothing to anybody else', async () => {
    const { bytes, listed, notListed } = vectors.range;
    expect(await findIn(bytesOf(bytes), bytesOf(listed.label))).toEqual(listed.told);
    expect(await findIn(bytesOf(bytes), bytesOf(notListed.label))).toBeUndefined();
    // The first eight bytes are public; the rest of the label is what opens it.
    const guessed = `${listed.label.slice(0, 16)}${notListed.label.slice(16)}`;
    expect(await findIn(bytesOf(bytes), bytesOf(guessed))).not.toEqual(listed.told);
  });
});
