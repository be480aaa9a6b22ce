/** Languages that every sentence for people exists in, the original first. */
export const locales = ['fr', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The language to write in to someone who told their story in `language`: theirs, or the original. */
export function localeOf(language: string): Locale {
  return locales.find((locale) => locale === language) ?? locales[0];
}
