/** Texts end to end in UTF-8; `ends` are where each one ends. */
export type TextColumn = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
};

export type TextWriter = { push(text: string): void; column(): TextColumn };

const encoder = new TextEncoder();

export function createTextWriter(): TextWriter {
  let bytes = new Uint8Array(1 << 16);
  let filled = 0;
  const ends = createNumberWriter();
  return {
    push(text) {
      // A UTF-16 unit takes three bytes at the most.
      const most = filled + text.length * 3;
      if (most > bytes.length) bytes = enlarged(bytes, most + (bytes.length >> 1));
      filled = written(text, bytes, filled);
      ends.push(filled);
    },
    column: () => ({ bytes: bytes.slice(0, filled), ends: ends.column() }),
  };
}

/** The text at a place of a column. */
export function textAt({ bytes, ends }: TextColumn, place: number): string {
  const start = place === 0 ? 0 : (ends[place - 1] ?? 0);
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, (ends[place] ?? start) - start).toString('utf8');
}

export type NumberWriter = {
  push(value: number): void;
  length(): number;
  column(): Uint32Array<ArrayBuffer>;
};

function createNumberWriter(): NumberWriter {
  let numbers = new Uint32Array(1 << 12);
  let length = 0;
  return {
    push(value) {
      if (length === numbers.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length] = value;
      length += 1;
    },
    length: () => length,
    column: () => numbers.slice(0, length),
  };
}

function enlarged(bytes: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size);
  larger.set(bytes);
  return larger;
}

/** ASCII by hand, for the encoder costs more than a short text; answers where the text ends. */
function written(text: string, bytes: Uint8Array, from: number): number {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return from + encoder.encodeInto(text, bytes.subarray(from)).written;
    bytes[from + at] = unit;
  }
  return from + text.length;
}
