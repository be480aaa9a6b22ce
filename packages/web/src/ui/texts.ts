import { uiTexts as en } from '../catalogue/en/ui.ts';
import { uiTexts as es } from '../catalogue/es/ui.ts';
import { uiTexts as fr, type UiTexts } from '../catalogue/fr/ui.ts';
import type { Locale } from '../catalogue/locale.ts';

const texts: Readonly<Record<Locale, UiTexts>> = { fr, en, es };

export function uiTextsOf(locale: Locale): UiTexts {
  return texts[locale];
}
