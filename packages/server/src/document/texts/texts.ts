import type { Locale } from '@fanal/core/locale';
import type { DocumentTexts } from './document-texts.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

const texts: Readonly<Record<Locale, DocumentTexts>> = { fr, en, es };

export function textsFor(locale: Locale): DocumentTexts {
  return texts[locale];
}
