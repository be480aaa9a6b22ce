import { packStatements } from '@fanal/core/matching/batch';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTextWriter } from '../records/text-column.ts';
import { createKeyTexts } from './key-texts.ts';

test('keys that come again have their text, by the order in which they first came', () => {
  const anyKey = fc.string({ unit: 'grapheme', maxLength: 8 }).map((value) => `handle ${value}`);
  fc.assert(
    fc.property(fc.array(fc.array(anyKey, { maxLength: 5 }), { maxLength: 8 }), (blocks) => {
      const texts = createKeyTexts();
      for (const keys of blocks) {
        const writer = createTextWriter();
        for (const key of keys) writer.push(key);
        texts.add(packStatements([{ statementId: 'a', keys }]), writer.column());
      }
      const all = blocks.flat();
      const again = [...new Set(all)].map((key) =>
        all.filter((each) => each === key).length > 1 ? key : '',
      );
      expect(again.map((_, number) => texts.textOf(number))).toEqual(again);
    }),
  );
});

test('a hundred thousand keys keep their texts', () => {
  const texts = createKeyTexts();
  const keys = Array.from({ length: 100_000 }, (_, place) => `phone +${place}`);
  for (let time = 0; time < 2; time += 1) {
    const writer = createTextWriter();
    for (const key of keys) writer.push(key);
    texts.add(packStatements([{ statementId: 'a', keys }]), writer.column());
  }
  expect([0, 40_000, 99_999].map(texts.textOf)).toEqual(['phone +0', 'phone +40000', 'phone +99999']);
});
