export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly tooLong: true };

const lineFeed = 0x0a;

/** Lines of UTF-8, numbered from 1, each at most `longest` bytes: of a longer one only the number is kept. */
export async function* linesOf(chunks: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let size = 0;
  let number = 1;
  const take = (part: Buffer) => {
    size += part.length;
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    const line =
      size > longest ? ({ number, tooLong: true } as const) : { number, text: textOf(parts, number) };
    parts = [];
    size = 0;
    number += 1;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}

function textOf(parts: readonly Buffer[], number: number): string {
  const text = Buffer.concat(parts).toString('utf8');
  const plain = text.endsWith('\r') ? text.slice(0, -1) : text;
  return number === 1 && plain.startsWith('\ufeff') ? plain.slice(1) : plain;
}
