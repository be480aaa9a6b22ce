import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exhibitName, extensionOf } from './exhibit-name.ts';

test.each([
  ['capture d’écran.png', 'capture d’écran.png'],
  ['C:\\Users\\Camille\\photo.jpg', 'photo.jpg'],
  ['../../etc/passwd', 'passwd'],
  ['photo\u202egpj.exe', 'photogpj.exe'],
  ['re\u0301sume\u0301.pdf', 'résumé.pdf'],
  ['ligne\r\nSet-Cookie: a.png', 'ligneSet-Cookie: a.png'],
  ['in\u200bvisible\ufeff.txt', 'invisible.txt'],
  ['.htaccess', 'htaccess'],
  ['', 'piece'],
  ['\u0000\u202e', 'piece'],
  ['   ', 'piece'],
  ['dossier/', 'piece'],
])('%j is shown as %j', (raw, shown) => {
  expect(exhibitName(raw)).toBe(shown);
});

test('a name of any length keeps its extension and stays short', () => {
  const name = exhibitName(`${'é'.repeat(4_000)}.pdf`);
  expect(Array.from(name).length).toBeLessThanOrEqual(120);
  expect(exhibitName(`${'a'.repeat(300)}.pdf`)).toMatch(/\.pdf$/);
});

test('whatever it was, a name is safe to show and does not change again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
      const name = exhibitName(raw);
      expect(name).not.toMatch(/[\p{C}\p{Zl}\p{Zp}/\\]/u);
      expect(name.length).toBeGreaterThan(0);
      expect(exhibitName(name)).toBe(name);
    }),
  );
});

test('the extension is what follows the last dot', () => {
  expect(extensionOf('photo.jpg.EXE')).toBe('exe');
  expect(extensionOf('sans')).toBe('');
  expect(extensionOf('phrase. Avec un point')).toBe('');
});
