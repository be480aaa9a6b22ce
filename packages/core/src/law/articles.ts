import type { Article } from './article.ts';

/**
 * Every article that the house shows or relies on, in one place. Titles and the plain sentence of each are in
 * the catalogues, by `id`. `validFrom` is the day from which the article exists for what we use it for, so that
 * facts are never qualified by a law that came after them. `asOf`: the day on which this was written down; Légifrance is to be read again before it is relied upon.
 */
const penal = (number: string, validFrom: string): Omit<Article, 'id'> => ({
  code: 'penal',
  number,
  validFrom,
  source: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
  asOf: '2026-11-24',
});

/** Renumbered from 1 January 2029 by the new code (ordonnance n° 2025-1091 of 19 November 2025). */
const procedure = (
  number: string,
  validFrom: string,
  source = 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
): Omit<Article, 'id'> => ({
  code: 'procedure',
  number,
  validFrom,
  validTo: '2028-12-31',
  source,
  asOf: '2026-11-24',
});

const byId = {
  'any-service-receives': procedure('15-3', '2019-03-25'),
  'online-complaint': procedure('15-3-1', '2019-03-25'),
  'online-scope': procedure(
    'D. 8-2-1',
    '2024-08-15',
    'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000050096715/2024-09-14',
  ),
  'online-notices': procedure('D. 8-2-2', '2019-05-27'),
  signature: procedure('801-1', '2019-03-25'),
  'victim-rights': procedure('10-2', '2015-11-15'),
  interpreter: procedure('10-3', '2015-11-15'),
  'false-statement': penal('434-26', '1994-03-01'),
  fraud: penal('313-1', '1994-03-01'),
  extortion: penal('312-1', '1994-03-01'),
  blackmail: penal('312-10', '1994-03-01'),
  'abuse-of-weakness': penal('223-15-2', '2001-06-13'),
  'identity-theft': penal('226-4-1', '2011-03-16'),
  'intimate-images': penal('226-2-1', '2016-10-09'),
  'minor-images': penal('227-23-1', '2021-04-23'),
  'system-access': penal('323-1', '1994-03-01'),
  'system-hindrance': penal('323-2', '1994-03-01'),
  'system-data': penal('323-3', '1994-03-01'),
} as const satisfies Readonly<Record<string, Omit<Article, 'id'>>>;

export type ArticleId = keyof typeof byId;

export const articles: readonly (Article & { readonly id: ArticleId })[] = (
  Object.keys(byId) as ArticleId[]
).map((id) => ({ id, ...byId[id] }));

export const articleIds: readonly ArticleId[] = articles.map(({ id }) => id);

export function articleOf(id: ArticleId): Article {
  return { id, ...byId[id] };
}
