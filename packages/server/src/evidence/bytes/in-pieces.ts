/** The same bytes in pieces of `size`, the first of `first`, the last of what is left (never empty). */
export async function* inPieces(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
  first = size,
): AsyncGenerator<Buffer> {
  let wanted = first;
  let held: Uint8Array[] = [];
  let length = 0;
  for await (let chunk of bytes) {
    while (length + chunk.length >= wanted) {
      const taken = wanted - length;
      held.push(chunk.subarray(0, taken));
      yield Buffer.concat(held);
      chunk = chunk.subarray(taken);
      held = [];
      length = 0;
      wanted = size;
    }
    if (chunk.length > 0) {
      // Copied: whoever gave it may write over it.
      held.push(Uint8Array.from(chunk));
      length += chunk.length;
    }
  }
  if (length > 0) yield Buffer.concat(held);
}
