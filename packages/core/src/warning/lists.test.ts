import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyFeed,
  bands,
  bucketCountOf,
  bucketOf,
  checksumOf,
  entryBytes,
  feedStatement,
  findIn,
  lookupClasses,
  lookupItemsOf,
  openEntry,
  publishedItemOf,
  recordBytesOf,
  recordOf,
  type SignedFeed,
  sealEntry,
  sortRecords,
  type Told,
  tagBytes,
  urlExpressions,
} from './index.ts';

describe('addresses', () => {
  test('a page is looked up by itself, its folders, its site and the names above it', () => {
    expect(urlExpressions('https://a.b.boutique.example/suivi/colis?id=3')).toEqual([
      'a.b.boutique.example/suivi/colis?id=3',
      'a.b.boutique.example/suivi/colis',
      'a.b.boutique.example/',
      'a.b.boutique.example/suivi/',
      'b.boutique.example/suivi/colis?id=3',
      'b.boutique.example/suivi/colis',
      'b.boutique.example/',
      'b.boutique.example/suivi/',
      'boutique.example/suivi/colis?id=3',
      'boutique.example/suivi/colis',
      'boutique.example/',
      'boutique.example/suivi/',
    ]);
  });

  test.each([
    ['http://Boutique.example:8080/a', 'boutique.example/a'],
    ['https://user:secret@boutique.example/a#b', 'boutique.example/a'],
    ['boutique.example//a///b/', 'boutique.example/a/b'],
    ['https://boutique.example/%2525252e%2e/%61', 'boutique.example/a'],
    ['https://boutique.example/a?utm_source=sms&id=3&fbclid=x', 'boutique.example/a?id=3'],
    ['hxxps://boutique[.]example/été', 'boutique.example/%C3%A9t%C3%A9'],
    ['https://192.0.2.7/x', '192.0.2.7/x'],
    ['boutique.example', 'boutique.example/'],
  ])('%s is %s', (written, page) => {
    expect(urlExpressions(written)[0]).toBe(page);
  });

  const part = fc.string({ minLength: 1, maxLength: 8 });
  const addresses = fc
    .tuple(
      fc.array(fc.constantFrom('a', 'b-c', 'www', 'x1'), { maxLength: 8 }),
      fc.array(part, { maxLength: 8 }),
      part,
    )
    .map(
      ([names, path, query]) =>
        `https://${[...names, 'boutique.example'].join('.')}/${path.join('/')}?${query}`,
    );

  test('there are never more than thirty, each once, and a whole site is always among them', () => {
    fc.assert(
      fc.property(addresses, (url) => {
        const expressions = urlExpressions(url);
        expect(expressions.length).toBeLessThanOrEqual(30);
        expect(new Set(expressions).size).toBe(expressions.length);
        if (expressions.length > 0) expect(expressions.some((each) => each.endsWith('/'))).toBe(true);
      }),
    );
  });

  test('hostile text is an answer, never a fault', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => void urlExpressions(`https://x.example/${text}`)),
    );
    expect(urlExpressions(`https://x.example/${'%25'.repeat(600)}41`).length).toBeGreaterThan(0);
  });

  test('whoever meets a page of a listed site finds the site', () => {
    const listed = publishedItemOf({ type: 'domain', value: 'boutique.example' });
    expect(lookupItemsOf({ type: 'url', value: 'https://www.boutique.example/a?b=c' })).toContainEqual(
      listed,
    );
  });

  test('a photo and a BIC are never looked up', () => {
    expect(lookupItemsOf({ type: 'photo', value: 'd1c4f0e8a3b59672' })).toEqual([]);
    expect(publishedItemOf({ type: 'bic', value: 'BNPAFRPPXXX' })).toBeUndefined();
  });
});

const days = fc
  .integer({ min: 0, max: 20_000 })
  .map((day) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10));
const anythingTold: fc.Arbitrary<Told> = fc.record({
  verdict: fc.constantFrom('reported', 'reported-by-several', 'verified'),
  band: fc.constantFrom(...bands),
  lastSeenOn: days,
  expiresOn: days,
});
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

describe('entries', () => {
  test('whoever holds the label reads what is told', () => {
    fc.assert(
      fc.property(bytes(64), anythingTold, bytes(3), (label, told, nonce) => {
        expect(openEntry(label, sealEntry(label, told, nonce))).toEqual(told);
      }),
    );
  });

  test('an entry is found among others and among padding', () => {
    fc.assert(
      fc.property(bytes(64), anythingTold, bytes(48), (label, told, padding) => {
        const range = new Uint8Array([
          ...padding,
          ...sealEntry(label, told, Uint8Array.of(1, 2, 3)),
          ...padding,
        ]);
        expect(findIn(range, label)).toEqual(told);
      }),
    );
  });

  test('the start of a label alone reads nothing: the rest of it is the key', () => {
    const label = Uint8Array.from({ length: 64 }, (_, at) => at);
    const told = {
      verdict: 'verified',
      band: '5-19',
      lastSeenOn: '2026-11-20',
      expiresOn: '2027-05-19',
    } as const;
    const known = label.map((byte, at) => (at < tagBytes ? byte : 0));
    const entries = Array.from({ length: 200 }, (_, at) => sealEntry(label, told, Uint8Array.of(at, 7, 9)));
    const read = entries.filter((entry) => JSON.stringify(openEntry(known, entry)) === JSON.stringify(told));
    expect(read).toEqual([]);
    expect(entries.every((entry) => entry.length === entryBytes)).toBe(true);
  });

  test('a bucket is within its class, and spreads values evenly', () => {
    for (const lookupClass of lookupClasses) {
      const count = bucketCountOf(lookupClass);
      const hit = new Set<number>();
      for (let at = 0; at < 500; at++) {
        const bucket = bucketOf({ class: lookupClass, value: `v${at}` });
        expect(bucket).toBeGreaterThanOrEqual(0);
        expect(bucket).toBeLessThan(count);
        hit.add(Math.floor((bucket * 16) / count));
      }
      expect(hit.size).toBe(16);
    }
  });
});

describe('the feed', () => {
  const width = recordBytesOf('url');
  const records = fc.array(bytes(width), { maxLength: 30 });

  test('a change removes, then adds, and the list stays sorted', () => {
    fc.assert(
      fc.property(records, records, fc.nat(30), (before, added, taken) => {
        const removed = before.slice(0, taken);
        const after = applyFeed(
          sortRecords(before),
          { removals: sortRecords(removed), additions: sortRecords(added) },
          width,
        );
        expect(after).toEqual(sortRecords([...before.slice(taken), ...added]));
      }),
    );
  });

  test('of two addresses that share a record, removing one leaves the other', () => {
    const twice = sortRecords([Uint8Array.of(1, 2, 3, 4), Uint8Array.of(1, 2, 3, 4)]);
    const once = applyFeed(
      twice,
      { removals: Uint8Array.of(1, 2, 3, 4), additions: new Uint8Array() },
      width,
    );
    expect(once).toEqual(Uint8Array.of(1, 2, 3, 4));
  });

  test.each([
    ['what is not there', Uint8Array.of(9, 9, 9, 9), new Uint8Array()],
    ['half a record', Uint8Array.of(1, 2), new Uint8Array()],
    ['records out of order', new Uint8Array(), Uint8Array.of(9, 9, 9, 9, 0, 0, 0, 0)],
  ])('%s is no change of this list', (_, removals, additions) => {
    expect(applyFeed(Uint8Array.of(1, 2, 3, 4), { removals, additions }, width)).toBeUndefined();
  });

  test('a token’s record is its bucket and its entry; an address’ the start of its hash', () => {
    const entry = Uint8Array.from({ length: entryBytes }, (_, at) => at);
    expect(recordOf('phone', 0x1234, entry)).toEqual(Uint8Array.of(0x12, 0x34, ...entry));
    expect(recordOf('url', 0x1234, entry)).toEqual(entry.slice(0, 4));
  });

  test('no two feeds that differ in anything are signed alike', () => {
    const feed: SignedFeed = {
      class: 'phone',
      epoch: 3,
      from: 10,
      version: 12,
      kind: 'diff',
      removals: Uint8Array.of(1),
      additions: Uint8Array.of(2),
      retracted: Uint8Array.of(3),
      checksum: checksumOf(Uint8Array.of(4)),
      issuedAt: '2026-11-24T10:00:00.000Z',
      minimumWaitSeconds: 30,
      signingKey: 'k1',
    };
    const others: SignedFeed[] = [
      { ...feed, class: 'iban' },
      { ...feed, epoch: 4 },
      { ...feed, from: 9 },
      { ...feed, version: 13 },
      { ...feed, kind: 'full' },
      { ...feed, removals: Uint8Array.of(5) },
      { ...feed, additions: Uint8Array.of(5) },
      { ...feed, retracted: Uint8Array.of(5) },
      { ...feed, checksum: checksumOf(Uint8Array.of(5)) },
      { ...feed, issuedAt: '2026-11-24T10:00:01.000Z' },
      { ...feed, minimumWaitSeconds: 31 },
      { ...feed, signingKey: 'k2' },
    ];
    expect(new Set([feed, ...others].map(feedStatement)).size).toBe(others.length + 1);
  });
});
