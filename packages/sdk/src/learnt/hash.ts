const offset = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a over UTF-16 code units, one unit at a time, so that growing runs of letters are hashed as they grow. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, prime);
}

export function hashText(text: string, seed: number): number {
  let hash = offset ^ seed;
  for (let at = 0; at < text.length; at += 1) hash = hashUnit(hash, text.charCodeAt(at));
  return hash;
}

/** Spreads a hash over `1 << bits` places; with fewer bits, the place is that of more bits shifted down. */
export function placeOf(hash: number, bits: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  mixed ^= mixed >>> 16;
  return mixed >>> (32 - bits);
}
