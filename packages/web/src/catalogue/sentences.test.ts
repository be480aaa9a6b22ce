import { describe, expect, test } from 'vitest';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';

type Sentences = Map<string, string>;

/** Every sentence by its place; one that takes values is asked with a sample of each. */
function sentencesOf(value: unknown, place = '', found: Sentences = new Map()): Sentences {
  if (typeof value === 'string') found.set(place, value);
  else if (typeof value === 'function') sentencesOf(sampled(place, value), place, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) sentencesOf(each, `${place}.${key}`, found);
  }
  return found;
}

function sampled(place: string, say: Parameters<typeof Reflect.apply>[0]): unknown {
  if (place.startsWith('.legal'))
    return Reflect.apply(say, undefined, [{ name: 'Exemple', contactEmail: undefined }, true]);
  return Reflect.apply(say, undefined, [3, 7]);
}

const original = sentencesOf(fr);
const translations = [
  ['English', sentencesOf(en)],
  ['Spanish', sentencesOf(es)],
] as const;

describe('the catalogues', () => {
  test.each(translations)('in %s say the same things as the original', (_, translation) => {
    expect(original.size).toBeGreaterThan(500);
    expect([...translation.keys()].sort()).toEqual([...original.keys()].sort());
  });

  test('have no empty sentence', () => {
    for (const [place, sentence] of [original, ...translations.map(([, each]) => each)].flatMap((each) => [
      ...each,
    ]))
      expect(sentence.trim(), place).not.toBe('');
  });

  test('keep French signs with their word: no ordinary space before : ; ? ! or inside « »', () => {
    const torn = [...original].filter(([, sentence]) => /\S [;:?!»](\s|$)|« /.test(sentence));
    expect(torn.map(([place]) => place)).toEqual([]);
  });

  test.each(translations)('in %s hold the same placeholders', (_, translation) => {
    for (const [place, sentence] of original) {
      const holes = (text: string | undefined) => [...(text ?? '').matchAll(/\{\w+\}/g)].map(String).sort();
      expect(holes(translation.get(place)), place).toEqual(holes(sentence));
    }
  });
});
