import type { Reading } from '../text/reading.ts';
import { type Family, familyBits } from './family.ts';
import { featuresOf, hashOfSign } from './features.ts';
import { placeOf } from './hash.ts';

/** The distinct places of a message, by family. */
export type Places = Readonly<Record<Family, readonly number[]>>;

export function placesOf(reading: Reading, signs: readonly string[]): Places {
  const places = { words: new Set<number>(), letters: new Set<number>(), signs: new Set<number>() };
  featuresOf(reading, signs, (family, hash) => places[family].add(placeOf(hash, familyBits[family])));
  return { words: [...places.words], letters: [...places.letters], signs: [...places.signs] };
}

export function placeInSigns(sign: string): number {
  return placeOf(hashOfSign(sign), familyBits.signs);
}
