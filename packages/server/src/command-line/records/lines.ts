import { type Block, blocksOf, endsOfLines } from './blocks.ts';

export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly tooLong: true };

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Lines of UTF-8, numbered from 1, each at most `longest` bytes: of a longer one only the number is kept. */
export async function* linesOf(chunks: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Line> {
  let first = 1;
  for await (const block of blocksOf(chunks, endsOfLines, longest)) {
    const lines: Line[] = [];
    readLines(block, first, longest, (line) => lines.push(line));
    yield* lines;
    first += lines.length + block.lostLines;
  }
}

/** Hands over each line of a block whose first one has the number `first`, and answers how many there are. */
export function readLines(
  { bytes }: Pick<Block, 'bytes'>,
  first: number,
  longest: number,
  take: (line: Line) => void,
): number {
  let number = first;
  for (let from = 0; from < bytes.length; number += 1) {
    const feed = bytes.indexOf(lineFeed, from);
    const end = feed < 0 ? bytes.length : feed;
    if (end - from > longest) take({ number, tooLong: true });
    else {
      const isReturned = end > from && bytes[end - 1] === carriageReturn;
      take({ number, text: bytes.toString('utf8', from, isReturned ? end - 1 : end) });
    }
    from = end + 1;
  }
  return number - first;
}
