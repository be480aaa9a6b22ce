import { countries, currencies } from '@fanal/core/journey';
import { inEveryLocale } from '@fanal/core/locale';
import type { Locale } from '../../catalogue/index.ts';
import { countryName, currencyName } from '../code-names.ts';

type CodeOption = { readonly value: string; readonly label: string };

/** Those most often paid in come first. */
const usualCurrencies = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'XOF', 'XAF', 'MAD'];
const usualCountries = ['FR'];

const currencyLists: Readonly<Record<Locale, readonly CodeOption[]>> = inEveryLocale((locale) =>
  listOf(currencies, usualCurrencies, (code) => currencyName(code, locale), locale),
);

const countryLists: Readonly<Record<Locale, readonly CodeOption[]>> = inEveryLocale((locale) =>
  listOf(countries, usualCountries, (code) => countryName(code, locale), locale),
);

export function currencyOptions(locale: Locale): readonly CodeOption[] {
  return currencyLists[locale];
}

export function countryOptions(locale: Locale): readonly CodeOption[] {
  return countryLists[locale];
}

function listOf(
  codes: readonly string[],
  first: readonly string[],
  name: (code: string) => string,
  locale: Locale,
) {
  const options = codes.map((value) => ({ value, label: name(value) }));
  const byName = options
    .filter((option) => !first.includes(option.value))
    .toSorted((one, two) => one.label.localeCompare(two.label, locale));
  return [...first.map((value) => ({ value, label: name(value) })), ...byName];
}
