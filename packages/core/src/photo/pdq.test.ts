import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Pixels, pdqDistance, pdqOf } from './pdq.ts';

/** Sixty overlapping panes of many sizes, others for each seed: every frequency has something to say. */
function landscape(seed: number, width = 300, height = 200): Pixels {
  let state = seed * 7919;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const panes = Array.from({ length: 60 }, () => {
    const [left, top, wide, high] = [next(), next(), next() * 0.4, next() * 0.4];
    return { left, top, right: left + wide, bottom: top + high, light: next() * 120 - 60 };
  });
  return painted(width, height, (x, y) => {
    const [u, v] = [(x + 0.5) / width, (y + 0.5) / height];
    const over = panes.filter(
      ({ left, top, right, bottom }) => u > left && u < right && v > top && v < bottom,
    );
    return 128 + over.reduce((sum, { light }) => sum + light, 0);
  });
}

function painted(width: number, height: number, grey: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const value = grey(x, y);
      data.set([value, value, value, 255], (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

/** The same picture read at other places: `from` answers where each new pixel comes from. */
function redrawn(
  image: Pixels,
  width: number,
  height: number,
  from: (x: number, y: number) => [number, number],
): Pixels {
  return painted(width, height, (x, y) => {
    const [oldX, oldY] = from(x, y);
    return image.data[(oldY * image.width + oldX) * 4] ?? 0;
  });
}

const hashOf = (image: Pixels) => pdqOf(image)?.hash ?? '';

describe('the PDQ hash of an image', () => {
  test('has 256 bits, half of them set', () => {
    const hash = hashOf(landscape(1));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(pdqDistance(hash, '0'.repeat(64))).toBe(128);
  });

  test('stays near when the image is made smaller', () => {
    const image = landscape(2, 600, 400);
    const smaller = redrawn(image, 150, 100, (x, y) => [x * 4 + 2, y * 4 + 2]);
    expect(pdqDistance(hashOf(image), hashOf(smaller))).toBeLessThanOrEqual(31);
  });

  test('stays near when the image is brightened, dimmed or grainy', () => {
    const image = landscape(3);
    const duller = painted(300, 200, (x, y) => (image.data[(y * 300 + x) * 4] ?? 0) * 0.7 + 30);
    const grainy = painted(300, 200, (x, y) => (image.data[(y * 300 + x) * 4] ?? 0) + ((x * 7 + y * 13) % 9));
    expect(pdqDistance(hashOf(image), hashOf(duller))).toBeLessThanOrEqual(10);
    expect(pdqDistance(hashOf(image), hashOf(grainy))).toBeLessThanOrEqual(10);
  });

  test('is far from that of another image', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 2 }),
        ([one = 1, other = 2]) => {
          expect(pdqDistance(hashOf(landscape(one)), hashOf(landscape(other)))).toBeGreaterThan(60);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('turned half around, keeps the frequencies that look the same turned, and flips the others', () => {
    const image = landscape(4, 256, 256);
    const turned = redrawn(image, 256, 256, (x, y) => [255 - x, 255 - y]);
    const [straight, over] = [bitsFrom(hashOf(image)), bitsFrom(hashOf(turned))];
    // A cosine of an odd number of half waves changes its sign when turned; bit 16·i + j is of frequency i+1, j+1.
    const kept = straight.filter((bit, at) => {
      const flips = ((at >> 4) + (at & 15)) % 2 === 1;
      return (over[at] !== bit) === flips;
    });
    expect(kept.length).toBeGreaterThanOrEqual(200);
  });

  test('of a plain image says by its quality that it is worth nothing', () => {
    expect(pdqOf(painted(100, 100, () => 90))?.quality).toBe(0);
    const sharp = painted(128, 128, (x, y) => (((x >> 3) + (y >> 3)) % 2 === 0 ? 255 : 0));
    expect(pdqOf(sharp)?.quality).toBe(100);
  });

  test('does not exist for an image too small to show anything', () => {
    expect(pdqOf(painted(4, 100, () => 1))).toBeUndefined();
    expect(pdqOf({ width: 0, height: 0, data: [] })).toBeUndefined();
  });
});

test('the hash is the one computed the plain, slow way', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 65, max: 150 }),
      fc.integer({ min: 65, max: 150 }),
      fc.integer({ min: 1, max: 9 }),
      (width, height, seed) => {
        const image = landscape(seed, width, height);
        expect(pdqDistance(hashOf(image), slowly(image))).toBeLessThanOrEqual(2);
      },
    ),
    { numRuns: 15 },
  );
});

function bitsFrom(hash: string): boolean[] {
  return [...hash]
    .reverse()
    .flatMap((digit) => [0, 1, 2, 3].map((bit) => ((Number.parseInt(digit, 16) >> bit) & 1) === 1));
}

/** The definition, term by term, with nothing shared with the code under test. */
function slowly({ width, height, data }: Pixels): string {
  type Read = (x: number, y: number) => number;
  const mean = (read: Read, dx: number, dy: number, length: number): Read => {
    const window = Math.ceil(length / 128);
    const ahead = Math.floor(window / 2);
    return (x, y) => {
      let [sum, count] = [0, 0];
      for (let at = ahead - window + 1; at <= ahead; at += 1) {
        const place = (dx === 1 ? x : y) + at;
        if (place < 0 || place >= length) continue;
        sum += read(x + dx * at, y + dy * at);
        count += 1;
      }
      return sum / count;
    };
  };
  let read: Read = (x, y) => data[(y * width + x) * 4] ?? 0;
  for (let pass = 0; pass < 2; pass += 1) read = mean(mean(read, 1, 0, width), 0, 1, height);
  const cosine = (k: number, n: number) => Math.cos((Math.PI * k * (2 * n + 1)) / 128);
  const small = Array.from({ length: 64 }, (_, row) =>
    Array.from({ length: 64 }, (_c, column) =>
      read(Math.floor(((column + 0.5) * width) / 64), Math.floor(((row + 0.5) * height) / 64)),
    ),
  );
  const frequencies = Array.from({ length: 256 }, (_, at) => {
    let sum = 0;
    for (let row = 0; row < 64; row += 1)
      for (let column = 0; column < 64; column += 1)
        sum += (small[row]?.[column] ?? 0) * cosine((at >> 4) + 1, row) * cosine((at & 15) + 1, column);
    return sum;
  });
  const median = [...frequencies].sort((one, other) => one - other)[127] ?? 0;
  let number = 0n;
  for (const [at, frequency] of frequencies.entries()) if (frequency > median) number |= 1n << BigInt(at);
  return number.toString(16).padStart(64, '0');
}
