/** Whole records of a file, end to end, as it is written. */
export type Block = {
  readonly bytes: Buffer<ArrayBuffer>;
  /** Line feeds within a record of this block that was too long to be kept whole. */
  readonly lostLines: number;
};

/** Finds where records end, chunk by chunk; a record may go on in the next chunk. */
export type RecordEnds = {
  /** Where the last record that ends in this chunk does, 0 if none does. */
  lastIn(chunk: Buffer): number;
};

const lineFeed = 0x0a;
const byteOrderMark = Buffer.from('\ufeff');

export const endsOfLines: RecordEnds = { lastIn: (chunk) => chunk.lastIndexOf(lineFeed) + 1 };

/** Without the mark that may stand at the beginning of a file. */
export function withoutMark<Bytes extends ArrayBufferLike>(beginning: Buffer<Bytes>): Buffer<Bytes> {
  return beginning.subarray(0, 3).equals(byteOrderMark) ? beginning.subarray(3) : beginning;
}

/**
 * Cuts a file between records. Of one longer than `longest` bytes, one byte more is kept, so that whoever reads
 * it sees that it is too long; memory is that of a chunk and a record.
 */
export async function* blocksOf(
  chunks: AsyncIterable<Buffer>,
  ends: RecordEnds,
  longest: number,
): AsyncGenerator<Block> {
  let parts: Buffer[] = [];
  let size = 0;
  let lostLines = 0;
  let isFirst = true;
  const keep = (part: Buffer) => {
    const room = longest + 1 - size;
    parts.push(part.length > room ? part.subarray(0, room) : part);
    if (part.length > room) lostLines += countLines(part.subarray(Math.max(0, room)));
    size = Math.min(size + part.length, longest + 1);
  };
  const take = (): Block => {
    const bytes = joined(parts);
    const block = { bytes: isFirst ? withoutMark(bytes) : bytes, lostLines };
    isFirst = false;
    parts = [];
    size = 0;
    lostLines = 0;
    return block;
  };
  for await (const chunk of chunks) {
    const end = ends.lastIn(chunk);
    if (end === 0) {
      keep(chunk);
      continue;
    }
    // What came before may be the beginning of a record that is too long; the rest of the chunk is whole records.
    parts.push(chunk.subarray(0, end));
    yield take();
    keep(chunk.subarray(end));
  }
  if (size > 0) yield take();
}

/** In memory of their own, which can be handed to a thread. */
function joined(parts: readonly Buffer[]): Buffer<ArrayBuffer> {
  const whole = Buffer.allocUnsafeSlow(parts.reduce((sum, part) => sum + part.length, 0));
  let filled = 0;
  for (const part of parts) filled += part.copy(whole, filled);
  return whole;
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}
