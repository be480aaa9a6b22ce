import { platforms } from '../platform.ts';
import { classAt, letter } from './character-class.ts';

/** What stands between a platform and a name: « Telegram pseudo julie », and « comptejulie », for all the pattern cares. */
const labels = 'pseudo|compte|profil|identifiant|user|account|handle';
const beginning = new RegExp(`^(?:${labels})`, 'i');
const within = new RegExp(`.(?:${labels})`, 'i');
const shortestLabel = 4;

export function beginsWithLabel(text: string, start: number, end: number): boolean {
  return beginning.test(text.slice(start, end));
}

const letters = 27;
const never = 255;
/** By first two letters, how long a word must be for a platform that begins so to run into a label: « snapuser ». */
const shortest = new Uint8Array(letters * letters).fill(never);
for (const { id, name, aliases = [], hosts = [] } of platforms) {
  for (const each of [id, name, ...aliases, ...hosts, 'app', 'marketplace']) {
    const word = each.replaceAll(/[^\p{Letter}]/gu, '');
    const longEnough = word.length + shortestLabel;
    if (word.length > 1) allow(letterAt(word, 0), letterAt(word, 1), longEnough);
    else if (word.length === 1) {
      for (let next = 0; next < letters; next += 1) allow(letterAt(word, 0), next, longEnough);
    }
  }
}

function allow(first: number, second: number, size: number): void {
  const place = first * letters + second;
  shortest[place] = Math.min(shortest[place] ?? never, size);
}

/** 1 to 26, without case and accents; 0 for any other letter. */
function letterAt(text: string, place: number): number {
  return Math.max(0, classAt(text, place) - letter);
}

/** Whether the letters in `[start, end)` may be a platform and a label run together. */
export function mayRunIntoLabel(text: string, start: number, end: number): boolean {
  if (end - start <= shortestLabel) return false;
  const place = letterAt(text, start) * letters + letterAt(text, start + 1);
  return end - start >= (shortest[place] ?? never) && within.test(text.slice(start, end));
}
