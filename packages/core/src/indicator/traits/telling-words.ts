import { numberWords } from '../number-words.ts';
import { platforms } from '../platform.ts';
import { classAt } from './character-class.ts';

/** What a word may mean for what stands around it. */
export const wordKinds = {
  /** « zéro », « plus », « double »: a number may begin here. */
  opening: 1,
  /** Stands in numbers told in words. */
  number: 2,
  /** Spells an at sign by itself: « arobase ». */
  sign: 4,
  /** « point », « dot ». */
  dot: 8,
  /** « com », « fr », « org »: may follow a spelled dot. */
  ending: 16,
  /** « chez », « à »: may stand for an at sign before a mail provider. */
  provider: 32,
  /** « at »: may stand for an at sign before any name. */
  at: 64,
  bic: 128,
  /** Spells a sign of an address beside an at sign: « tiret ». */
  spelled: 512,
  /** « www »: a spelled dot may follow. */
  www: 1024,
  /** « com »: « boutique. com » is an address. */
  com: 2048,
  /** A mail provider that « at » may stand before: « julie at gmail.com ». */
  mailbox: 4096,
  /** A platform, or the last word of its name: « Cash App », « Facebook Marketplace ». */
  platform: 256,
} as const;

const vocabulary: readonly (readonly [kind: number, words: Iterable<string>])[] = [
  [wordKinds.opening, ['zero', 'zeros', 'oh', 'double', 'plus', 'o']],
  [wordKinds.number, numberWords],
  [wordKinds.sign, ['arobase', 'arobas', 'arrobase', 'arrobas', 'arobaze']],
  [wordKinds.www, ['www']],
  [wordKinds.com, ['com']],
  [wordKinds.mailbox, ['gmail', 'hotmail', 'outlook', 'yahoo']],
  [wordKinds.dot, ['point', 'dot']],
  [wordKinds.ending, ['com', 'fr', 'org']],
  [wordKinds.provider, ['at', 'chez', 'a']],
  [wordKinds.at, ['at']],
  [wordKinds.bic, ['bic', 'swift']],
  [wordKinds.spelled, ['point', 'dot', 'tiret', 'underscore', 'dash', 'hyphen']],
  [wordKinds.platform, [...platformNames(), 'app', 'marketplace']],
];

function platformNames(): string[] {
  return platforms.flatMap(({ id, name, aliases = [], hosts = [] }) =>
    [id, name, ...aliases, ...hosts].map((each) => each.replaceAll(/[^\p{Letter}]/gu, '')),
  );
}

/** FNV-1a over what letters read as without case and accents; `step` takes `classAt` of each. */
export const wordHash = {
  empty: 0x811c9dc5 | 0,
  step: (hash: number, letterClass: number) => Math.imul(hash ^ letterClass, 0x01000193),
} as const;

/** Open addressing: hashes, with 0 for none, and the kinds beside them. Two words of one hash share their kinds. */
const places = 1024;
const hashes = new Int32Array(places);
const kinds = new Uint16Array(places);
for (const [kind, words] of vocabulary) {
  for (const word of words) {
    const place = placeOf(hashOf(word));
    hashes[place] = hashOf(word);
    kinds[place] = (kinds[place] ?? 0) | kind;
  }
}

function hashOf(word: string): number {
  let hash: number = wordHash.empty;
  for (let at = 0; at < word.length; at += 1) hash = wordHash.step(hash, classAt(word, at));
  return hash;
}

function placeOf(hash: number): number {
  let place = (hash ^ (hash >>> 16)) & (places - 1);
  while (hashes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (places - 1);
  return place;
}

/** The kinds of a word, by its hash; 0 for most. */
export function kindsOfWord(hash: number): number {
  return kinds[placeOf(hash)] ?? 0;
}
