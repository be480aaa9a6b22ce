/** Texts end to end in UTF-8, for millions of them. */
export type TextList = {
  push(text: string): void;
  /** UTF-8 from `from` up to and without `to`. */
  pushBytes(source: Uint8Array, from: number, to: number): void;
  at(place: number): string;
  /** Less than zero when the text at `one` comes first, byte by byte. */
  compare(one: number, other: number): number;
};

export function createTextList(): TextList {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  let bytes = new Uint8Array(1 << 16);
  let ends = new Float64Array(1024);
  let count = 0;
  let filled = 0;

  const startOf = (place: number): number => (place === 0 ? 0 : (ends[place - 1] ?? 0));

  const makeRoom = (wanted: number) => {
    if (filled + wanted <= bytes.length) return;
    const longer = new Uint8Array(filled + wanted + (bytes.length >> 1));
    longer.set(bytes.subarray(0, filled));
    bytes = longer;
  };
  const end = () => {
    if (count === ends.length) {
      const longer = new Float64Array(count + (count >> 1));
      longer.set(ends);
      ends = longer;
    }
    ends[count] = filled;
    count += 1;
  };

  return {
    push(text) {
      // A UTF-16 unit takes three bytes at the most.
      makeRoom(text.length * 3);
      filled = written(text, bytes, filled, encoder);
      end();
    },
    pushBytes(source, from, to) {
      makeRoom(to - from);
      // Ids are short: a copy by hand is cheaper than two views.
      for (let place = from; place < to; place += 1) {
        bytes[filled] = source[place] ?? 0;
        filled += 1;
      }
      end();
    },
    at: (place) => decoder.decode(bytes.subarray(startOf(place), ends[place])),
    compare(one, other) {
      const [from, to] = [startOf(one), startOf(other)];
      const [length, otherLength] = [(ends[one] ?? 0) - from, (ends[other] ?? 0) - to];
      for (let place = 0; place < length && place < otherLength; place += 1) {
        const difference = (bytes[from + place] ?? 0) - (bytes[to + place] ?? 0);
        if (difference !== 0) return difference;
      }
      return length - otherLength;
    },
  };
}

/** ASCII by hand: the encoder costs more than a short text. Returns where the text ends. */
function written(text: string, bytes: Uint8Array, from: number, encoder: TextEncoder): number {
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    if (unit > 0x7f) return from + encoder.encodeInto(text, bytes.subarray(from)).written;
    bytes[from + place] = unit;
  }
  return from + text.length;
}
