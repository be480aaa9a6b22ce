export const locales = ['fr', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Each language under its own name, as its readers look for it. */
export const localeNames: Readonly<Record<Locale, string>> = { fr: 'Français', en: 'English' };
