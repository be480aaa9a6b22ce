import type { AgentLocale } from './locale.ts';

const tags: Readonly<Record<AgentLocale, string>> = { fr: 'fr-FR', en: 'en-GB' };
const timeZone = 'Europe/Paris';

const dayFormats = formatsOf((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone }));
const momentFormats = formatsOf(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
);
const exactFormats = formatsOf(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeStyle: 'medium', timeZone }),
);
const countFormats = formatsOf((tag) => new Intl.NumberFormat(tag));
const languageFormats = formatsOf((tag) => new Intl.DisplayNames(tag, { type: 'language' }));

function formatsOf<Format>(make: (tag: string) => Format): Readonly<Record<AgentLocale, Format>> {
  return { fr: make(tags.fr), en: make(tags.en) };
}

/** All three take an ISO 8601 instant. */
export function showDay(at: string, locale: AgentLocale): string {
  return dayFormats[locale].format(new Date(at));
}

export function showMoment(at: string, locale: AgentLocale): string {
  return momentFormats[locale].format(new Date(at));
}

/** To the second, for a trail. */
export function showExactMoment(at: string, locale: AgentLocale): string {
  return exactFormats[locale].format(new Date(at));
}

export function showCount(count: number, locale: AgentLocale): string {
  return countFormats[locale].format(count);
}

/** A language tag in words; as written when nobody knows it. */
export function showLanguage(tag: string, locale: AgentLocale): string {
  try {
    return languageFormats[locale].of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** An estimate in two significant figures: nobody reads more into it than is there. */
export function showRoughCount(count: number, locale: AgentLocale): string {
  return showCount(Number(count.toPrecision(2)), locale);
}

const units = [
  { unit: 'megabyte', bytes: 1024 * 1024 },
  { unit: 'kilobyte', bytes: 1024 },
  { unit: 'byte', bytes: 1 },
] as const;

/** A file's size, in the largest unit that it fills. */
export function showSize(bytes: number, locale: AgentLocale): string {
  const { unit, bytes: each } = units.find((one) => bytes >= one.bytes) ?? { unit: 'byte', bytes: 1 };
  const shown = { style: 'unit', unit, maximumSignificantDigits: 3 } as const;
  return new Intl.NumberFormat(tags[locale], shown).format(bytes / each);
}
