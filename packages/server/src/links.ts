import type { Locale } from '@fanal/core/locale';

/** Addresses of pages that the server writes into its messages; the site knows its own paths. */
export type Links = {
  readonly resume: (code: string, locale: Locale) => string;
  readonly complaint: (reference: string, locale: Locale) => string;
  readonly signIn: (token: string, locale: Locale) => string;
  readonly money: (reference: string, locale: Locale) => string;
  readonly stopCare: (token: string, locale: Locale) => string;
  readonly helpNearYou: (locale: Locale) => string;
  readonly checkDocument: (code: string, locale: Locale) => string;
  /** Where a value is checked before paying, and where one begins to tell what happened. */
  readonly checkValue: (locale: Locale) => string;
  readonly tell: (locale: Locale) => string;
  readonly contest: (locale: Locale) => string;
};
