import { frenchTimeZone } from '../calendar/french-time.ts';
import { inEveryLocale, type Locale } from './locale.ts';

/** How each language writes its figures and days (BCP 47). */
export const languageTags = { fr: 'fr-FR', en: 'en-GB', es: 'es-ES' } as const satisfies Record<
  Locale,
  string
>;

// Making a formatter costs a thousand times more than using it.
const formats = inEveryLocale((locale) => {
  const tag = languageTags[locale];
  const timeZone = frenchTimeZone;
  return {
    day: new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    dayInFrance: new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone }),
    moment: new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone }),
    amount: new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    count: new Intl.NumberFormat(tag),
  };
});

/** `2026-03-14`, `2026-03` or `2026`, in words. Anything else as it stands. */
export function formatDate(date: string, locale: Locale): string {
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return formats[locale].day.format(new Date(`${date}T00:00:00Z`));
  if (/^\d{4}-\d\d$/.test(date)) return formats[locale].month.format(new Date(`${date}-01T00:00:00Z`));
  return date;
}

/** An instant (ISO 8601 as text), as a day and an hour in France, where French law reads its hours. */
export function formatMoment(instant: Date | string, locale: Locale): string {
  return formats[locale].moment.format(new Date(instant));
}

/** An instant (ISO 8601 as text), as the day it was in France. */
export function formatDay(instant: Date | string, locale: Locale): string {
  return formats[locale].dayInFrance.format(new Date(instant));
}

/** Decimal text, `1250.00`, as people of that language write it. Anything else as it stands. */
export function formatAmount(amount: string, currency: string | undefined, locale: Locale): string {
  const number = /^\d{1,15}(\.\d{1,2})?$/.test(amount)
    ? formats[locale].amount.format(Number(amount))
    : amount;
  return currency === undefined ? number : `${number}\u00a0${showCurrency(currency)}`;
}

/** What stands behind an amount: a code of ISO 4217, but the sign of the euro. */
export function showCurrency(currency: string): string {
  return currency === 'EUR' ? '€' : currency;
}

const sizeUnits = [
  { unit: 'megabyte', bytes: 1024 * 1024 },
  { unit: 'kilobyte', bytes: 1024 },
  { unit: 'byte', bytes: 1 },
] as const;

/** A file's size, in the largest unit that it fills. */
export function formatSize(bytes: number, locale: Locale): string {
  const { unit, bytes: each } = sizeUnits.find((one) => bytes >= one.bytes) ?? { unit: 'byte', bytes: 1 };
  const shown = { style: 'unit', unit, maximumSignificantDigits: 3 } as const;
  return new Intl.NumberFormat(languageTags[locale], shown).format(bytes / each);
}

export function formatCount(count: number, locale: Locale): string {
  return formats[locale].count.format(count);
}
