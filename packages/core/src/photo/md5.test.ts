import { expect, test } from 'vitest';
import { createMd5 } from './md5.ts';

// RFC 1321, appendix A.5.
test.each([
  ['', 'd41d8cd98f00b204e9800998ecf8427e'],
  ['message digest', 'f96b697d7cb7938d525a2f31aaf161d0'],
  [
    '12345678901234567890123456789012345678901234567890123456789012345678901234567890',
    '57edf4a22be3c955ac49da2e2107b67a',
  ],
])('the MD5 of %j is that of the standard, however it is cut', (text, expected) => {
  const whole = createMd5();
  whole.add(new TextEncoder().encode(text));
  expect(whole.hex()).toBe(expected);
  const cut = createMd5();
  for (const byte of new TextEncoder().encode(text)) cut.add(Uint8Array.of(byte));
  expect(cut.hex()).toBe(expected);
});
