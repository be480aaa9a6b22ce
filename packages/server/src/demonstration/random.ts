/** Draws that come out the same whenever they start from the same seed. Never for secrets. */
export type Random = {
  /** From 0, included, to 1, excluded. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<Item>(list: readonly Item[]): Item;
  shuffle<Item>(list: readonly Item[]): Item[];
  bytes(count: number): Uint8Array;
  /** The form of a random UUID (RFC 9562, version 4). */
  uuid(): string;
  /** Draws of their own: adding one to a branch moves nothing elsewhere. */
  branch(label: string): Random;
};

/** Mulberry32: 32 bits of state, one multiply and a few shifts a draw; even enough to tell stories with. */
export function createRandom(seed: string): Random {
  let state = hashOf(seed);

  const bits = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const next = () => bits() / 2 ** 32;
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const bytes = (count: number) => Uint8Array.from({ length: count }, () => bits() >>> 24);

  return {
    next,
    whole,
    bytes,
    chance: (probability) => next() < probability,
    pick(list) {
      const item = list[whole(0, list.length - 1)];
      if (item === undefined) throw new RangeError('Nothing to pick from');
      return item;
    },
    shuffle(list) {
      const items = [...list];
      for (let at = items.length - 1; at > 0; at -= 1) {
        const other = whole(0, at);
        const [one, two] = [items[at], items[other]];
        if (one === undefined || two === undefined) continue;
        items[at] = two;
        items[other] = one;
      }
      return items;
    },
    uuid: () => uuidOf(bytes(16)),
    branch: (label) => createRandom(`${seed}/${label}`),
  };
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function uuidOf(bytes: Uint8Array): string {
  const marked = bytes.map((byte, at) => {
    if (at === 6) return (byte & 0x0f) | 0x40;
    if (at === 8) return (byte & 0x3f) | 0x80;
    return byte;
  });
  const hex = Array.from(marked, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
