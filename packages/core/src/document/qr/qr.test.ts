import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import { qrSvg, qrSymbol, TooLongForQrError } from './index.ts';

/** Fingerprints of symbols that an independent reader (jsQR 1.4) read back. */
test.each([
  ['D-7K3M', '110cc1bcbc295677'],
  ['https://fanal.example/fr/verifier-un-document/D-7K3M-9QXD-2TVC-7K3M-9QXD', '1f68de02ae80e974'],
  ['é'.repeat(60), 'bcc8f366ecec4c08'],
  ['x'.repeat(213), 'f8a692e420006d88'],
])('%s is drawn as it was when it was read back', (text, fingerprint) => {
  const drawn = qrSymbol(text).map((row) => row.map((dark) => (dark ? '1' : '0')).join(''));
  expect(bytesToHex(sha256(utf8ToBytes(drawn.join('\n')))).slice(0, 16)).toBe(fingerprint);
});

test('a symbol grows with its text: 17 modules and 4 a version', () => {
  const sizes = [1, 14, 15, 100, 213].map((length) => qrSymbol('x'.repeat(length)).length);
  expect(sizes).toEqual([21, 21, 25, 41, 57]);
});

test('a text that does not fit is refused', () => {
  expect(() => qrSymbol('x'.repeat(214))).toThrow(TooLongForQrError);
});

test('the image has a quiet zone of four modules', () => {
  expect(qrSvg('x')).toContain('viewBox="0 0 29 29"');
  expect(qrSvg('x')).toContain('M4 4h1v1h-1z');
});
