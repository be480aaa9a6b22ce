import { formatAmount, formatCount, formatDate, formatMoment, type Locale } from '@fanal/core/locale';
import type { Money } from '@fanal/core/statement';

/** How a document writes days, money and sizes, in its language. */
export function formatsOf(locale: Locale) {
  return {
    moment: (at: Date) => formatMoment(at, locale),
    date: (date: string) => formatDate(date, locale),
    money: ({ amount, currency }: Money) => formatAmount(amount, currency, locale),
    bytes: (count: number) => `${formatCount(count, locale)}\u00a0${locale === 'fr' ? 'octets' : 'bytes'}`,
  };
}
