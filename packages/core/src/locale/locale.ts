/** Languages that every sentence for people exists in, the original first. */
export const locales = ['fr', 'en', 'es'] as const;
export type Locale = (typeof locales)[number];

/** Of one value a language. */
export function inEveryLocale<Value>(make: (locale: Locale) => Value): Readonly<Record<Locale, Value>> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, Value>;
}

/** The language to write in to someone who told their story in `language`: theirs, or the original. */
export function localeOf(language: string): Locale {
  return locales.find((locale) => locale === language) ?? locales[0];
}
