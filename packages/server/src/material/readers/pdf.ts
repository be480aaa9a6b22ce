import { Worker } from 'node:worker_threads';
import type { ReadingProblem } from '@fanal/contract/material';
import type { Material, PrintedLine } from '@fanal/core/material';
import type { Result } from '@fanal/core/result';

/** A run of text on a page, in points from the left and from the top. */
export type PdfPiece = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
};

type ThreadAnswer =
  | { readonly ok: true; readonly pages: readonly (readonly PdfPiece[])[] }
  | { readonly ok: false; readonly refusal: 'encrypted-pdf' | 'unreadable-pdf' };

/** A year of statements is some 40 pages; a page holds some 500 runs. */
const limits = { pages: 80, pieces: 100_000 };
const memoryMegabytes = 384;
const defaultSeconds = 30;

/** The printed lines of a PDF. It is opened in a thread that is ended when it takes too long or too much. */
export async function readPdf(
  bytes: Uint8Array,
  options: { readonly seconds?: number } = {},
): Promise<Result<Material, ReadingProblem>> {
  const answer = await inThread(bytes, options.seconds ?? defaultSeconds);
  if (!answer.ok) return answer;
  const lines = answer.pages.flatMap(linesOf);
  if (lines.length === 0) return { ok: false, refusal: 'no-text' };
  return { ok: true, value: { kind: 'bank-statement', lines } };
}

function inThread(
  bytes: Uint8Array,
  seconds: number,
): Promise<ThreadAnswer | { readonly ok: false; readonly refusal: 'took-too-long' }> {
  const thread = new Worker(new URL('./pdf-thread.mjs', import.meta.url), {
    workerData: { bytes, limits },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    stdout: true,
    stderr: true,
  });
  return new Promise((answer) => {
    const end = (outcome: Parameters<typeof answer>[0]) => {
      clearTimeout(timer);
      void thread.terminate();
      answer(outcome);
    };
    const timer = setTimeout(() => end({ ok: false, refusal: 'took-too-long' }), seconds * 1000);
    thread.once('message', (message: ThreadAnswer) => end(message));
    // Out of memory, or a fault of the library on a hostile file.
    thread.once('error', () => end({ ok: false, refusal: 'unreadable-pdf' }));
    thread.once('exit', () => end({ ok: false, refusal: 'unreadable-pdf' }));
  });
}

/** Runs whose feet stand within a third of a letter's height are one line. */
export function linesOf(pieces: readonly PdfPiece[]): PrintedLine[] {
  const sorted = [...pieces].sort((one, other) => one.y - other.y || one.x - other.x);
  const lines: PdfPiece[][] = [];
  let foot = Number.NEGATIVE_INFINITY;
  for (const piece of sorted) {
    const current = lines.at(-1);
    if (current !== undefined && piece.y - foot <= piece.height / 3) current.push(piece);
    else {
      lines.push([piece]);
      foot = piece.y;
    }
  }
  return lines.map((line) => {
    const cells = cellsOf(line.sort((one, other) => one.x - other.x));
    return { text: cells.map((cell) => cell.text).join('  '), cells };
  });
}

/** Runs that nearly touch are one cell: a library cuts a word wherever the font moved. */
function cellsOf(line: readonly PdfPiece[]): { text: string; left: number; right: number }[] {
  const cells: { text: string; left: number; right: number }[] = [];
  for (const { x, width, height, text } of line) {
    const last = cells.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : x - last.right;
    if (last === undefined || gap > height) cells.push({ text: text.trim(), left: x, right: x + width });
    else {
      const apart = gap > height / 6 && !last.text.endsWith(' ') ? ' ' : '';
      last.text = `${last.text}${apart}${text}`.trimEnd();
      last.right = Math.max(last.right, x + width);
    }
  }
  return cells;
}
