import type { Script } from './script.ts';

/** A text made of what is worth reading, with the way back to the script. */
export type Batch = {
  readonly text: string;
  /** Where each stretch begins in the batch, and in the script; both ascending. */
  readonly at: readonly number[];
  readonly from: readonly number[];
};

/** One batch is read at a time, so that memory follows its size and not the material's. */
const batchLength = 200_000;
/** A longer message (a pasted text is one) is judged by blocks of lines. */
const blockLength = 2_000;

const figure = 1;
const dot = 2;
const letter = 3;

/**
 * By UTF-16 unit: what an indicator may be made of. Figures, `@`, closing brackets, slashes, and characters
 * from afar, which may stand for others; letters, accents, common punctuation and pictures are not.
 */
const signs = (() => {
  const table = new Uint8Array(0x10000).fill(figure);
  table.fill(0, 0, 0x250);
  table.fill(0, 0x300, 0x370);
  table.fill(0, 0x2010, 0x2020);
  table.fill(0, 0x2026, 0x2028);
  table.fill(0, 0x202f, 0x203b);
  table.fill(0, 0x2190, 0x2200);
  table.fill(0, 0x2600, 0x2776);
  table.fill(0, 0x2794, 0x27c0);
  table.fill(0, 0x2b00, 0x2c00);
  table.fill(0, 0xd83d, 0xd83f);
  table.fill(0, 0xdc00, 0xe000);
  for (const alone of [0x200d, 0x20ac, 0x2122, 0xfe0f]) table[alone] = 0;
  for (let code = 0x30; code <= 0x39; code++) table[code] = figure;
  for (const sign of '@])}>/·') table[sign.charCodeAt(0)] = figure;
  table[0x2e] = dot;
  for (let code = 0x41; code <= 0x5a; code++) table[code] = table[code + 32] = letter;
  table.fill(letter, 0xc0, 0x250);
  return table;
})();

/** Words that stand for figures and signs, or after which a name is said. */
const words =
  /arr?oba[sz]|(?<![a-zà-ÿ])o[ ,.-](?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|one|two|three|four|five|seven|eight|nine)(?![a-z])|\. ?(?:com|fr|net|org|example)(?![a-z])|z[ée]ro|point|(?<![a-z])(?:dot|oh|at|plus|double|triple|bic|swift)(?![a-z])|pseudo|identifiant|username|handle|user |compte|account|profil|telegram|whatsapp|insta|snap|signal|skype/i;

/** Whether `[start, end)` may hold an indicator. Most messages of a conversation do not. */
function isWorthReading(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const sign = signs[text.charCodeAt(at)];
    if (sign === figure) return true;
    if (sign === dot && at > start && at + 1 < end) {
      const before = signs[text.charCodeAt(at - 1)];
      if (before === letter && signs[text.charCodeAt(at + 1)] === letter) return true;
    }
  }
  return words.test(text.slice(start, end));
}

/** Blocks of whole lines, a line cut where it is longer than a block may be. Most messages are one. */
export function blocksIn(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  if (end - start <= blockLength) return end > start ? [[start, end]] : [];
  const blocks: (readonly [number, number])[] = [];
  for (let at = start; at < end; ) {
    const to = blockEnd(text, at, end);
    blocks.push([at, to]);
    at = to;
  }
  return blocks;
}

function blockEnd(text: string, start: number, end: number): number {
  const to = Math.min(end, start + blockLength);
  if (to === end) return end;
  const block = text.slice(start, to);
  const cut = block.lastIndexOf('\n') + 1 || block.lastIndexOf(' ') + 1;
  return cut > 0 ? start + cut : to;
}

/** Five blank characters: no finder reads a number or an address across them. */
const apart = '\n \n \n';

/**
 * The stretches worth reading, gathered. Messages that follow each other by one author are one text: numbers
 * are sent in pieces to pass filters.
 */
export function* batchesOf({ text, messages }: Script): Generator<Batch> {
  let parts: string[] = [];
  let at: number[] = [];
  let from: number[] = [];
  let length = 0;
  let before:
    | { readonly end: number; readonly author: string | undefined; readonly place: number }
    | undefined;
  const gathered = (): Batch => ({ text: parts.join(''), at, from });
  for (let place = 0; place < messages.length; place++) {
    const message = messages[place];
    if (message === undefined) continue;
    for (const [start, end] of blocksIn(text, message.start, message.end)) {
      if (!isWorthReading(text, start, end)) continue;
      if (length > batchLength) {
        yield gathered();
        parts = [];
        at = [];
        from = [];
        length = 0;
        before = undefined;
      }
      const goesOn =
        before !== undefined &&
        before.author === message.author &&
        message.author !== undefined &&
        before.place === place - 1;
      const between = before === undefined || before.end === start ? '' : goesOn ? '\n' : apart;
      parts.push(between, text.slice(start, end));
      at.push(length + between.length);
      from.push(start);
      length += between.length + end - start;
      before = { end, author: message.author, place };
    }
  }
  if (length > 0) yield gathered();
}

/** The place in the script of a place in a batch. */
export function inScript({ at, from }: Batch, place: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return (from[low - 1] ?? 0) + place - (at[low - 1] ?? 0);
}
