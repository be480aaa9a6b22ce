import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameBytes, SealBroken, seal, unseal, unsealRange } from './sealed-stream.ts';

const as = { key: Buffer.alloc(32, 7), name: 'exhibit 1' };

async function* pieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const cut of [...cuts].sort((one, other) => one - other)) {
    const to = Math.min(cut, bytes.length);
    yield bytes.subarray(from, to);
    from = to;
  }
  yield bytes.subarray(from);
}

async function gathered(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of stream) all.push(piece);
  return Buffer.concat(all);
}

const sealed = (bytes: Uint8Array) => gathered(seal(as, pieces(bytes, [])));
const sizes = [0, 1, 15, frameBytes - 1, frameBytes, frameBytes + 1, 2 * frameBytes, 2 * frameBytes + 100];
const anyBytes = fc
  .tuple(fc.constantFrom(...sizes), fc.integer({ min: 0, max: 255 }))
  .map(([size, fill]) => Buffer.alloc(size, fill));
const anyCuts = fc.array(fc.nat({ max: 3 * frameBytes }), { maxLength: 12 });

test('whatever the pieces in which bytes come and go, the same bytes come back', async () => {
  await fc.assert(
    fc.asyncProperty(anyBytes, anyCuts, anyCuts, async (bytes, coming, going) => {
      const whole = await gathered(seal(as, pieces(bytes, coming)));
      const back = await gathered(unseal(as, pieces(whole, going)));
      expect(back.equals(bytes)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a bit changed anywhere is seen', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyBytes,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat({ max: 7 }),
      async (bytes, where, bit) => {
        const whole = await sealed(bytes);
        const at = Math.min(whole.length - 1, Math.floor(where * whole.length));
        whole[at] = (whole[at] ?? 0) ^ (1 << bit);
        await expect(gathered(unseal(as, pieces(whole, [])))).rejects.toThrow(SealBroken);
      },
    ),
    { numRuns: 60 },
  );
});

test('a file cut short is seen, at the end of a frame too', async () => {
  const whole = await sealed(Buffer.alloc(3 * frameBytes, 1));
  for (const kept of [
    0,
    10,
    24,
    24 + 16,
    24 + frameBytes + 16,
    24 + 2 * (frameBytes + 16),
    whole.length - 1,
  ]) {
    await expect(gathered(unseal(as, pieces(whole.subarray(0, kept), [])))).rejects.toThrow(SealBroken);
  }
});

test('frames that change places, or come twice, are seen', async () => {
  const whole = await sealed(randomBytes(3 * frameBytes));
  const frame = frameBytes + 16;
  const [header, one, two, rest] = [
    whole.subarray(0, 24),
    whole.subarray(24, 24 + frame),
    whole.subarray(24 + frame, 24 + 2 * frame),
    whole.subarray(24 + 2 * frame),
  ];
  for (const moved of [
    [header, two, one, rest],
    [header, one, one, rest],
    [header, one, rest],
    [header, one, two, rest, rest],
  ]) {
    await expect(gathered(unseal(as, pieces(Buffer.concat(moved), [])))).rejects.toThrow(SealBroken);
  }
});

test('what was sealed as one file does not open as another, or under another key', async () => {
  const whole = await sealed(Buffer.from('à moi'));
  for (const other of [
    { ...as, name: 'exhibit 2' },
    { ...as, key: Buffer.alloc(32, 8) },
  ]) {
    await expect(gathered(unseal(other, pieces(whole, [])))).rejects.toThrow(SealBroken);
  }
});

test('the same bytes sealed twice have nothing in common', async () => {
  const [one, other] = [await sealed(Buffer.alloc(1_000, 5)), await sealed(Buffer.alloc(1_000, 5))];
  expect(one.subarray(24).equals(other.subarray(24))).toBe(false);
});

test('any range is what it would be in the whole', async () => {
  const bytes = randomBytes(2 * frameBytes + 777);
  const whole = await sealed(bytes);
  const file = {
    sealedSize: whole.length,
    readAt: async (start: number, length: number) => whole.subarray(start, start + length),
  };
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: bytes.length }), fc.nat({ max: bytes.length }), async (one, other) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      expect((await gathered(unsealRange(as, file, start, end))).equals(bytes.subarray(start, end))).toBe(
        true,
      );
    }),
  );
});
