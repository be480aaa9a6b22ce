import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mostPixels, parsedPhotoHash } from './photo-hash.ts';

export type Preview = {
  /** WebP, 1600 pixels on its longest side at the most, without metadata. */
  readonly webp: Buffer;
  /** 64 bits in hexadecimal; absent for a picture of one colour, which every other of that kind would match. */
  readonly photoHash: string | undefined;
};

export type DrawingLimits = {
  readonly seconds: number;
  /** Of memory, in bytes; watched where the system tells (Linux). */
  readonly memory: number;
};

const drawingLimits: DrawingLimits = { seconds: 20, memory: 1_200 * 1024 * 1024 };

const longestSide = 1_600;
const hashDigits = 16;
const largestPreview = 8 * 1024 * 1024;
const program = join(import.meta.dirname, 'draw-preview.mjs');

type Drawer = ChildProcessByStdio<Writable, Readable, null>;

/** The preview of a picture, or nothing when it cannot be drawn within the limits. */
export async function drawPreview(
  picture: AsyncIterable<Uint8Array>,
  limits: DrawingLimits = drawingLimits,
): Promise<Preview | undefined> {
  const drawer: Drawer = spawn(process.execPath, [program, String(mostPixels), String(longestSide)], {
    stdio: ['pipe', 'pipe', 'ignore'],
    // Nothing of this server's settings: whoever breaks in finds no key.
    env: { PATH: process.env['PATH'] },
  });
  const stop = watch(drawer, limits);
  try {
    const ended = new Promise<number | null>((end) => {
      drawer.once('exit', end);
      drawer.once('error', () => end(null));
    });
    const [drawn, code] = await Promise.all([outputOf(drawer), ended, feed(drawer, picture)]);
    if (code !== 0 || drawn === undefined || drawn.length <= hashDigits) return undefined;
    return {
      webp: drawn.subarray(hashDigits),
      photoHash: parsedPhotoHash(drawn.toString('latin1', 0, hashDigits)),
    };
  } finally {
    stop();
    drawer.kill('SIGKILL');
  }
}

/** A drawer that ends early closes its end; a picture that cannot be read is a fault of ours. */
async function feed(drawer: Drawer, picture: AsyncIterable<Uint8Array>): Promise<void> {
  let unreadable: unknown;
  async function* read(): AsyncGenerator<Uint8Array> {
    try {
      yield* picture;
    } catch (error) {
      unreadable = error;
      drawer.kill('SIGKILL');
      throw error;
    }
  }
  await pipeline(read, drawer.stdin).catch(() => undefined);
  if (unreadable !== undefined) throw unreadable;
}

async function outputOf(drawer: Drawer): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of drawer.stdout) {
    size += piece.length;
    if (size > largestPreview) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function watch(drawer: Drawer, { seconds, memory }: DrawingLimits): () => void {
  const late = setTimeout(() => drawer.kill('SIGKILL'), seconds * 1_000);
  const weigh = setInterval(async () => {
    if (((await memoryOf(drawer.pid)) ?? 0) > memory) drawer.kill('SIGKILL');
  }, 100);
  return () => {
    clearTimeout(late);
    clearInterval(weigh);
  };
}

/** Bytes of memory that a process holds; proc_pid_statm(5) counts pages of 4 KiB. */
async function memoryOf(pid: number | undefined): Promise<number | undefined> {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : Number(text.split(' ')[1]) * 4_096;
}
