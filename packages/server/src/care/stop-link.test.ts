import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStopLinks } from './stop-link.ts';

const links = createStopLinks('ab'.repeat(32));

test('a link says which wish it stops, in 43 characters that an address takes as they are', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const token = links.sign(id);
      expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
      expect(links.read(token)).toBe(id);
    }),
  );
});

test('a link that was changed anywhere, or signed elsewhere, stops nothing', () => {
  const id = 'c56a4180-65aa-42ec-a945-5fd21dec0538';
  const token = links.sign(id);
  for (let at = 0; at < 42; at += 1) {
    const other = token[at] === 'A' ? 'B' : 'A';
    expect(links.read(token.slice(0, at) + other + token.slice(at + 1))).toBeUndefined();
  }
  expect(createStopLinks('cd'.repeat(32)).read(token)).toBeUndefined();
});

test('whatever else is typed there stops nothing', () => {
  fc.assert(fc.property(fc.string({ maxLength: 100 }), (text) => links.read(text) === undefined));
});
