import { mixed } from './hash.ts';

/**
 * Twenty bands of three: two texts that resemble each other by half meet in a band 93 times in 100, by a fifth
 * 15 times in 100 (Broder, 1997; bands: Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", ch. 3).
 */
export const bandCount = 20;
const rows = 3;
const bins = bandCount * rows;
const empty = 0xffffffff;

/** A hash for each band of a text's shingles; none for an empty text. Texts that resemble each other share some. */
export function bandsOf(shingles: Uint32Array): Uint32Array {
  const signature = signatureOf(shingles);
  const bands = new Uint32Array(signature.length / rows);
  for (let band = 0; band < bands.length; band += 1) {
    let hash = band + 1;
    for (let row = 0; row < rows; row += 1) {
      hash = mixed(Math.imul(hash, 31) + (signature[band * rows + row] ?? 0));
    }
    bands[band] = hash;
  }
  return bands;
}

/** How much two texts resemble each other (Jaccard) when they share so many bands: a band is shared as often as three shingles are. */
export function resemblanceFromBands(shared: number): number {
  return Math.cbrt(shared / bandCount);
}

/**
 * The least hash in each of 60 bins: one hash a shingle in place of 60, and bins that got none borrow from another
 * (one permutation hashing: Li, Owen and Zhang, 2012; borrowing: Shrivastava, 2017).
 */
function signatureOf(shingles: Uint32Array): Uint32Array {
  if (shingles.length === 0) return new Uint32Array(0);
  const least = new Uint32Array(bins).fill(empty);
  for (const shingle of shingles) {
    const hash = mixed(shingle ^ 0x3c6ef372);
    const bin = Math.floor((hash / 2 ** 32) * bins);
    if (hash < (least[bin] ?? 0)) least[bin] = hash;
  }
  return least.map((hash, bin) => (hash === empty ? borrowed(least, bin) : hash));
}

/** From the first bin that has one, tried in an order that depends on the bin alone: equal sets borrow alike. */
function borrowed(least: Uint32Array, bin: number): number {
  for (let turn = 1; ; turn += 1) {
    const hash = least[mixed(Math.imul(bin + 1, 0x9e3779b1) + turn) % bins] ?? empty;
    if (hash !== empty) return hash;
  }
}
