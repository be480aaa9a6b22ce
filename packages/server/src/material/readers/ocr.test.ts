import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { createOcr } from './ocr.ts';

const ocr = createOcr();
afterAll(() => ocr.close());

const drawn = (words: string) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="120"><rect width="900" height="120" fill="#fff"/>
       <text x="20" y="75" font-size="40" font-family="DejaVu Sans, Liberation Sans, Arial, sans-serif">${words}</text></svg>`,
    ),
  )
    .png()
    .toBuffer();

test('French is read off a picture, one picture after the other', async () => {
  const [first, second] = await Promise.all([
    ocr.read(await drawn('Écris-moi au 06 39 98 12 34')),
    ocr.read(await drawn('hôpital : 1 250 €')),
  ]);
  expect(first.map(({ text }) => text).join(' ')).toContain('06 39 98 12 34');
  expect(second.map(({ text }) => text).join(' ')).toMatch(/h[ôo]pital/);
}, 60_000);

test('an engine that is fed rubbish fails that picture, and reads the next', async () => {
  await expect(ocr.read(new TextEncoder().encode('not a picture'))).rejects.toThrow('failed');
  const next = await ocr.read(await drawn('Bonjour Camille'));
  expect(next.map(({ text }) => text).join(' ')).toContain('Bonjour');
}, 60_000);

test('more pictures than the line holds are turned away at once', async () => {
  const short = createOcr({ longestQueue: 1 });
  const first = short.read(await drawn('un'));
  await expect(short.read(await drawn('deux'))).rejects.toThrow('busy');
  await first;
  await short.close();
}, 60_000);

test('a picture that takes too long is given up', async () => {
  const hasty = createOcr({ seconds: 0.001 });
  await expect(hasty.read(await drawn('un'))).rejects.toThrow('took-too-long');
  await hasty.close();
}, 60_000);
