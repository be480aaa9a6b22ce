import type { LetterLanguage } from './letter.ts';

type Formats = {
  readonly day: Intl.DateTimeFormat;
  readonly month: Intl.DateTimeFormat;
  readonly amount: Intl.NumberFormat;
};

const formats: Readonly<Record<LetterLanguage, Formats>> = { fr: formatsOf('fr-FR'), en: formatsOf('en-GB') };

function formatsOf(language: string): Formats {
  return {
    day: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    amount: new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  };
}

/** `2026-03-14`, `2026-03` or `2026`, in words. */
export function dateInWords(date: string, locale: LetterLanguage): string {
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return formats[locale].day.format(new Date(`${date}T00:00:00Z`));
  if (/^\d{4}-\d\d$/.test(date)) return formats[locale].month.format(new Date(`${date}-01T00:00:00Z`));
  return date;
}

/** `1250.00` as people of that language write it. */
export function amountInWords(amount: string, currency: string, locale: LetterLanguage): string {
  return `${formats[locale].amount.format(Number(amount))}\u00a0${currency === 'EUR' ? '€' : currency}`;
}
