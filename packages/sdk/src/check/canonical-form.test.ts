import { expect, test } from 'vitest';
import vectors from '../../../contract/src/warning/vectors/lookup.json' with { type: 'json' };
import { toHex } from './bytes.ts';
import { itemsOf } from './canonical-form.ts';
import { bucketOf, urlLabel } from './label.ts';
import { type LookupClass, lookupClasses } from './lookup-class.ts';
import { urlExpressions } from './url-expressions.ts';

const bits = { phone: 14, iban: 13, email: 13, handle: 13, wallet: 12, url: 14 } as const;

// The address of a profile is the host's to read: it knows its own names.
const read = vectors.canonical.filter(
  ({ class: name, written }) => name !== 'handle' || !written.startsWith('https:'),
);

test.each(read)('$type $written is looked up as published', async (vector) => {
  const platform = vector.platform === undefined ? {} : { platform: vector.platform };
  const items = itemsOf({ type: vector.class as LookupClass, value: vector.written, ...platform });
  expect(items.map(({ value }) => value)).toEqual(vector.values);
  const buckets = await Promise.all(items.map((item) => bucketOf(item, bits[item.class])));
  expect(buckets).toEqual(vector.buckets);
});

test.each(vectors.addresses)(
  '$url has the expressions and hashes published',
  async ({ url, expressions }) => {
    const found = await Promise.all(
      urlExpressions(url).map(async (expression) => ({
        expression,
        sha256: toHex(await urlLabel(expression)),
        bucket: await bucketOf({ class: 'url', value: expression }, bits.url),
      })),
    );
    expect(found).toEqual(expressions);
  },
);

test.each([
  ['phone', '12'],
  ['phone', '+33 6'],
  ['iban', 'FR76 3000 6000 0112 3456 7890 188'],
  ['email', 'nobody'],
  ['email', 'a b@c.example'],
  ['handle', '@without.platform'],
  ['wallet', '0x1234'],
  ['url', 'javascript:alert(1)'],
  ['url', 'localhost'],
  ['url', ''],
] as const)('%s %j is no such value, and nothing is asked', (type, value) => {
  expect(itemsOf({ type, value })).toEqual([]);
});

test('what is too long is no value', () => {
  for (const type of lookupClasses) expect(itemsOf({ type, value: 'a'.repeat(3_000) })).toEqual([]);
});
