import type { ScamType } from '@fanal/core/statement';
import type { Locale } from '../catalogue/index.ts';

/** How an address names a type of story. */
const slugs: Readonly<Record<ScamType, Readonly<Record<Locale, string>>>> = {
  romance: { fr: 'rencontre', en: 'romance' },
  'false-sale': { fr: 'annonce', en: 'advert' },
  'fake-investment': { fr: 'placement', en: 'investment' },
  other: { fr: 'autre', en: 'other' },
};

export function typeSlug(type: ScamType, locale: Locale): string {
  return slugs[type][locale];
}
