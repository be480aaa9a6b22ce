import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, linesOf } from './lines.ts';

async function linesIn(chunks: readonly Buffer[], longest = 1_000): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(streamOf(chunks), longest)) lines.push(line);
  return lines;
}

async function* streamOf(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}

test('lines are numbered, with any line ending, with or without a mark at the beginning', async () => {
  expect(await linesIn([Buffer.from('\ufeffun\r\ndeux\n\nquatre')])).toEqual([
    { number: 1, text: 'un' },
    { number: 2, text: 'deux' },
    { number: 3, text: '' },
    { number: 4, text: 'quatre' },
  ]);
});

test('of a line that is too long only the number is kept, and the next one is read', async () => {
  const chunks = ['court\n', 'x'.repeat(600), 'x'.repeat(600), '\nfin'].map((text) => Buffer.from(text));
  expect(await linesIn(chunks)).toEqual([
    { number: 1, text: 'court' },
    { number: 2, tooLong: true },
    { number: 3, text: 'fin' },
  ]);
});

test('wherever the file is cut, even within a letter, the lines are the same', async () => {
  const lines = fc.array(
    fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[\n\r\ufeff]/.test(text)),
  );
  await fc.assert(
    fc.asyncProperty(lines, fc.integer({ min: 1, max: 7 }), async (texts, size) => {
      const whole = Buffer.from(texts.map((text) => `${text}\n`).join(''));
      const chunks: Buffer[] = [];
      for (let at = 0; at < whole.length; at += size) chunks.push(whole.subarray(at, at + size));
      expect(await linesIn(chunks)).toEqual(texts.map((text, place) => ({ number: place + 1, text })));
    }),
  );
});
