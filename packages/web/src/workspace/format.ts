import { frenchTimeZone as timeZone } from '@fanal/core/calendar';
import { formatCount, languageTags } from '@fanal/core/locale';
import type { AgentLocale } from './locale.ts';

export { formatCount as showCount, formatSize as showSize } from '@fanal/core/locale';

const dayFormats = formatsOf((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone }));
const momentFormats = formatsOf(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
);
const exactFormats = formatsOf(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeStyle: 'medium', timeZone }),
);
const languageFormats = formatsOf((tag) => new Intl.DisplayNames(tag, { type: 'language' }));

function formatsOf<Format>(make: (tag: string) => Format): Readonly<Record<AgentLocale, Format>> {
  return { fr: make(languageTags.fr), en: make(languageTags.en) };
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

const bitFormats = formatsOf((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }));
const shareFormats = formatsOf(
  (tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }),
);

/** Weight of evidence: a tenth of a bit is finer than anybody judges. */
export function showBits(bits: number, locale: AgentLocale): string {
  return bitFormats[locale].format(bits);
}

/** A part of one, 0 to 1. */
export function showShare(share: number, locale: AgentLocale): string {
  return shareFormats[locale].format(share);
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
  return formatCount(Number(count.toPrecision(2)), locale);
}
