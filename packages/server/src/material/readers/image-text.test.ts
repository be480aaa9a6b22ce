import sharp from 'sharp';
import { expect, test } from 'vitest';
import { slicesToRead } from './image.ts';
import { joined, readImage, textOfLines } from './image-text.ts';

const line = (text: string, top: number) => ({ text, top, bottom: top + 20, left: 0, confidence: 90 });
const ocrThatReads = (text: string) => ({ read: async () => [line(text, 0)], close: async () => undefined });

test('lines are in the order of the picture, with room between bubbles, without what is hardly read', () => {
  const text = textOfLines([
    line('deux', 30),
    line('un', 0),
    line('trois', 120),
    { ...line('|~', 200), confidence: 20 },
  ]);
  expect(text).toBe('un\ndeux\n\ntrois');
});

test('lines that two slices share are kept once', () => {
  expect(joined('un\ndeux\ntrois', 'deux\ntrois\nquatre')).toBe('un\ndeux\ntrois\nquatre');
  expect(joined('un', 'deux')).toBe('un\ndeux');
});

test('a long capture is read in slices of the same width', async () => {
  const long = await sharp({ create: { width: 540, height: 6_000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const slices = (await slicesToRead(long)) ?? [];
  expect(slices.length).toBeGreaterThan(1);
  for (const slice of slices) expect((await sharp(slice).metadata()).width).toBe(1080);
});

test('a dark picture is turned light', async () => {
  const night = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#111' } })
    .png()
    .toBuffer();
  const [slice] = (await slicesToRead(night)) ?? [];
  const { channels } = await sharp(slice).stats();
  expect(channels[0]?.mean).toBeGreaterThan(200);
});

test('what is no picture, and one that claims to be vast, are not opened', async () => {
  expect(await readImage(new TextEncoder().encode('GIF89a nothing'), ocrThatReads('x'))).toEqual({
    ok: false,
    refusal: 'unreadable-image',
  });
  const header = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  new DataView(header.buffer, header.byteOffset).setUint32(16, 60_000);
  new DataView(header.buffer, header.byteOffset).setUint32(20, 60_000);
  expect(await readImage(header, ocrThatReads('x'))).toEqual({ ok: false, refusal: 'unreadable-image' });
});

test('a picture without a word says so', async () => {
  const blank = await sharp({ create: { width: 50, height: 50, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  expect(await readImage(blank, ocrThatReads('–'))).toEqual({ ok: false, refusal: 'no-text' });
});
