import type { Reading } from '../text/reading.ts';
import type { Family } from './family.ts';
import { hashText, hashUnit } from './hash.ts';

/** Each kind of feature has a seed of its own, so that a word and the same run of letters differ. */
const seeds = { word: 1, run: 2, host: 3, sign: 4 } as const;
const shortestRun = 3;
const longestRun = 4;

/** Calls `emit` for each feature of a message; the same one several times where it occurs several times. */
export function featuresOf(
  reading: Reading,
  signs: readonly string[],
  emit: (family: Family, hash: number) => void,
): void {
  let before = '^';
  for (const written of reading.words) {
    const word = stem(written);
    emit('words', hashText(word, seeds.word));
    emit('words', hashText(`${before} ${word}`, seeds.word));
    runsOf(`_${word}_`, seeds.run, emit);
    before = word;
  }
  for (const link of reading.links) runsOf(`/${link.host}/`, seeds.host, emit);
  for (const sign of signs) emit('signs', hashOfSign(sign));
}

export function hashOfSign(sign: string): number {
  return hashText(sign, seeds.sign);
}

/** `factures` and `facture` are one word; so are words whose end was cut on the way. */
function stem(word: string): string {
  return word.length > 2 && word.endsWith('s') ? word.slice(0, -1) : word;
}

function runsOf(text: string, seed: number, emit: (family: Family, hash: number) => void): void {
  for (let from = 0; from < text.length; from += 1) {
    let hash = seed;
    const last = Math.min(text.length, from + longestRun);
    for (let at = from; at < last; at += 1) {
      hash = hashUnit(hash, text.charCodeAt(at));
      if (at - from + 1 >= shortestRun) emit('letters', hash);
    }
  }
}
