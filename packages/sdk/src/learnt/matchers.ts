import { type Brand, parseBrand } from '../pack/brands.ts';
import { compilePhrases } from '../pack/phrase.ts';
import type { Language, Topic } from '../pack/rule-pack.ts';

/** The tables of a pack that features are read with, ready for use. */
export type Matchers = {
  readonly brands: readonly Brand[];
  readonly shorteners: ReadonlySet<string>;
  readonly topics: Readonly<Record<Language, readonly TopicMatcher[]>>;
};

export type TopicMatcher = { readonly id: string; readonly type?: string; readonly phrases: RegExp };

export function compileMatchers(pack: {
  readonly brands: readonly string[];
  readonly shorteners: readonly string[];
  readonly topics: readonly Topic[];
}): Matchers {
  const topicsIn = (language: Language): readonly TopicMatcher[] =>
    pack.topics.map(({ id, type, ...phrases }) => ({
      id,
      ...(type === undefined ? {} : { type }),
      phrases: compilePhrases(phrases[language]),
    }));
  return {
    brands: pack.brands.map(parseBrand),
    shorteners: new Set(pack.shorteners),
    topics: { fr: topicsIn('fr'), en: topicsIn('en') },
  };
}
