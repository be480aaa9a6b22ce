import type { Locale } from '@fanal/core/locale';

export { type Locale, locales } from '@fanal/core/locale';

/** Each language under its own name, as its readers look for it. */
export const localeNames: Readonly<Record<Locale, string>> = {
  fr: 'Français',
  en: 'English',
  es: 'Español',
};
