import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limitFor, usualLimits } from './limits.ts';
import { nameDiffers } from './media-type.ts';
import { hasTrailingData, pictureSize } from './picture.ts';

const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(part, (one) => one.charCodeAt(0)) : [...part],
    ),
  );
const zeros = (count: number) => Array<number>(count).fill(0);

test.each<[string, Uint8Array, { width: number; height: number }]>([
  [
    'image/png',
    bytes('\u0089PNG\r\n\u001a\n', zeros(8), [0, 0, 2, 0x80], [0, 0, 1, 0xe0]),
    { width: 640, height: 480 },
  ],
  ['image/gif', bytes('GIF89a', [0x80, 2], [0xe0, 1]), { width: 640, height: 480 }],
  [
    'image/jpeg',
    bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0], [0xff, 0xff, 0xc2, 0, 17, 8, 1, 0xe0, 2, 0x80, 3, 0, 0, 0]),
    { width: 640, height: 480 },
  ],
  [
    'image/webp',
    bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [0x7f, 2, 0], [0xdf, 1, 0]),
    { width: 640, height: 480 },
  ],
])('the size of a %s is read without decoding it', (type, head, size) => {
  expect(pictureSize(head, type)).toEqual(size);
});

test('whatever the bytes, reading a size ends and never fails', () => {
  const types = fc.constantFrom(
    'image/png',
    'image/gif',
    'image/jpeg',
    'image/webp',
    'image/bmp',
    'text/plain',
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), types, (head, type) => {
      expect(() => pictureSize(head, type)).not.toThrow();
      expect(() => hasTrailingData(head, head, head.length, type)).not.toThrow();
    }),
  );
});

test('padding after a picture is nothing, anything else is something', () => {
  const jpeg = bytes([0xff, 0xd8, 1, 2, 0xff, 0xd9]);
  const padded = bytes([...jpeg, 0, 0, 0]);
  const followed = bytes([...jpeg], 'secret');
  expect(hasTrailingData(jpeg, jpeg, jpeg.length, 'image/jpeg')).toBe(false);
  expect(hasTrailingData(padded, padded, padded.length, 'image/jpeg')).toBe(false);
  expect(hasTrailingData(followed, followed, followed.length, 'image/jpeg')).toBe(true);
});

test('a name that promises another type is told, one that promises nothing is not', () => {
  expect(nameDiffers('a.jpg', 'image/png')).toBe(true);
  expect(nameDiffers('a.jpeg', 'image/jpeg')).toBe(false);
  expect(nameDiffers('a', 'image/png')).toBe(false);
  expect(nameDiffers('a.opus', 'audio/ogg')).toBe(false);
});

test('videos, PDFs and archives may be larger than pictures and mails', () => {
  expect(limitFor('video/mp4', usualLimits)).toBe(usualLimits.large);
  expect(limitFor('application/pdf', usualLimits)).toBe(usualLimits.large);
  expect(limitFor('image/png', usualLimits)).toBe(usualLimits.ordinary);
  expect(limitFor('message/rfc822', usualLimits)).toBe(usualLimits.ordinary);
});
