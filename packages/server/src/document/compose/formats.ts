import type { Locale } from '@fanal/core/locale';

const languages = { fr: 'fr-FR', en: 'en-GB', es: 'es-ES' } as const satisfies Record<Locale, string>;

/** Moments are written as in Paris, where French law reads its hours. */
export function formatsOf(locale: Locale) {
  const language = languages[locale];
  const zone = { timeZone: 'Europe/Paris' } as const;
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', ...zone });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const amount = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const whole = new Intl.NumberFormat(language);
  return {
    moment: (at: Date) => moment.format(at),
    /** `2026-03-14`, `2026-03` or `2026`. */
    date(date: string): string {
      if (/^\d{4}-\d\d-\d\d$/.test(date)) return day.format(new Date(`${date}T00:00:00Z`));
      if (/^\d{4}-\d\d$/.test(date)) return month.format(new Date(`${date}-01T00:00:00Z`));
      return date;
    },
    money: (money: { readonly amount: string; readonly currency: string }) =>
      `${amount.format(Number(money.amount))}\u00a0${money.currency === 'EUR' ? '€' : money.currency}`,
    bytes: (count: number) => `${whole.format(count)}\u00a0${locale === 'fr' ? 'octets' : 'bytes'}`,
  };
}
