import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseReturnTo } from './return-to.ts';

test.each(['/', '/fr/plainte/recit', '/agents/fr?q=a%20b#top'])('%j is a path of this site', (path) => {
  expect(parseReturnTo(path)).toEqual({ ok: true, value: path });
});

test.each([
  '',
  'fr',
  '//ailleurs.example',
  '/\\ailleurs.example',
  '/\t/ailleurs.example',
  '/\n/ailleurs.example',
  'https://ailleurs.example',
  'javascript:alert(1)',
  '/fr\r\nset-cookie: a=b',
  `/${'a'.repeat(200)}`,
])('%j could lead elsewhere and is refused', (path) => {
  expect(parseReturnTo(path)).toEqual({ ok: false, refusal: 'not-a-local-path' });
});

test('whatever passes stays on this site', () => {
  const nearMiss = fc.string({
    unit: fc.constantFrom('/', '\\', '\t', '.', ':', '@', 'a', '?', '#', '\u2215'),
  });
  fc.assert(
    fc.property(fc.oneof(nearMiss, fc.string()), (raw) => {
      const parsed = parseReturnTo(`/${raw}`);
      if (!parsed.ok) return;
      expect(new URL(parsed.value, 'https://fanal.example').origin).toBe('https://fanal.example');
    }),
  );
});
