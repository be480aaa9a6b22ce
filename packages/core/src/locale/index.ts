export {
  formatAmount,
  formatCount,
  formatDate,
  formatDay,
  formatMoment,
  formatSize,
  languageTags,
  showCurrency,
} from './format.ts';
export { inEveryLocale, type Locale, localeOf, locales } from './locale.ts';
