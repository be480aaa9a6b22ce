import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr, type Texts } from './fr/index.ts';
import type { Locale } from './locale.ts';

export type { Texts } from './fr/index.ts';
export { type Locale, locales } from './locale.ts';

const texts: Readonly<Record<Locale, Texts>> = { fr, en, es };

/** Sentences for people, in their language. */
export function textsOf(locale: Locale): Texts {
  return texts[locale];
}
