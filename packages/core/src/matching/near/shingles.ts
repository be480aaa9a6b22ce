import { mixed, wordHash } from './hash.ts';

/** Words in a shingle: fewer meet by chance, more miss copies in which a word was changed. */
const wide = 3;

/** Each run of three words as 32 bits, in the order of the text. A text of fewer words is one shingle. */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const hashes = wordHashes(words);
  const count = Math.max(hashes.length === 0 ? 0 : 1, hashes.length - wide + 1);
  const shingles = new Uint32Array(count);
  for (let start = 0; start < count; start += 1) {
    let shingle = 0;
    for (let place = start; place < Math.min(start + wide, hashes.length); place += 1) {
      shingle = mixed(Math.imul(shingle, 31) + (hashes[place] ?? 0));
    }
    shingles[start] = shingle;
  }
  return shingles;
}

/** One for each word, in their order. */
export function wordHashes(words: readonly string[]): Uint32Array {
  const hashes = new Uint32Array(words.length);
  for (let place = 0; place < words.length; place += 1) hashes[place] = wordHash(words[place] ?? '');
  return hashes;
}

/** Each hash once, in ascending order. */
export function distinct(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.slice().sort();
  let kept = 0;
  for (let place = 0; place < sorted.length; place += 1) {
    const hash = sorted[place] ?? 0;
    if (place > 0 && hash === sorted[kept - 1]) continue;
    sorted[kept] = hash;
    kept += 1;
  }
  return sorted.slice(0, kept);
}
