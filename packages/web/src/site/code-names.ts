import { inEveryLocale, type Locale, languageTags } from '@fanal/core/locale';

const names = inEveryLocale((locale) => ({
  currency: new Intl.DisplayNames(languageTags[locale], { type: 'currency' }),
  country: new Intl.DisplayNames(languageTags[locale], { type: 'region' }),
}));

/** A code of ISO 4217 in words; as it stands when nobody knows it. */
export function currencyName(code: string, locale: Locale): string {
  return names[locale].currency.of(code) ?? code;
}

/** A code of ISO 3166-1 in words; as it stands when nobody knows it. */
export function countryName(code: string, locale: Locale): string {
  return names[locale].country.of(code) ?? code;
}
