import type { Locale } from '../catalogue/index.ts';

/** Complaints are taken in France: hours are told as they are there. */
const timeZone = 'Europe/Paris';

type Formats = {
  readonly day: Intl.DateTimeFormat;
  readonly dayInFrance: Intl.DateTimeFormat;
  readonly month: Intl.DateTimeFormat;
  readonly moment: Intl.DateTimeFormat;
  readonly amount: Intl.NumberFormat;
  readonly currencyNames: Intl.DisplayNames;
  readonly countryNames: Intl.DisplayNames;
};

// Making a formatter costs a thousand times more than using it.
const formats: Readonly<Record<Locale, Formats>> = {
  fr: formatsOf('fr-FR'),
  en: formatsOf('en-GB'),
  es: formatsOf('es-ES'),
};

function formatsOf(language: string): Formats {
  return {
    day: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
    dayInFrance: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }),
    month: new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    moment: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone }),
    amount: new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    currencyNames: new Intl.DisplayNames(language, { type: 'currency' }),
    countryNames: new Intl.DisplayNames(language, { type: 'region' }),
  };
}

/** `2026-03-14`, `2026-03` or `2026`, in words. Anything else as it stands. */
export function formatDate(date: string, locale: Locale): string {
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return formats[locale].day.format(new Date(`${date}T00:00:00Z`));
  if (/^\d{4}-\d\d$/.test(date)) return formats[locale].month.format(new Date(`${date}-01T00:00:00Z`));
  return date;
}

/** An instant of the wire, as a day and an hour in France. */
export function formatMoment(instant: string, locale: Locale): string {
  return formats[locale].moment.format(new Date(instant));
}

/** An instant of the wire, as the day it was in France. */
export function formatDay(instant: string, locale: Locale): string {
  return formats[locale].dayInFrance.format(new Date(instant));
}

/** Decimal text of the wire, `1250.00`, as people of that language write it. */
export function formatAmount(amount: string, currency: string | undefined, locale: Locale): string {
  const number = /^\d{1,15}(\.\d{1,2})?$/.test(amount)
    ? formats[locale].amount.format(Number(amount))
    : amount;
  return currency === undefined ? number : `${number}\u00a0${currency === 'EUR' ? '€' : currency}`;
}

export function currencyName(code: string, locale: Locale): string {
  return formats[locale].currencyNames.of(code) ?? code;
}

export function countryName(code: string, locale: Locale): string {
  return formats[locale].countryNames.of(code) ?? code;
}
