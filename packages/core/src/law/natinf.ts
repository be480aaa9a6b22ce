import { type ArticleId, articles } from './articles.ts';

/**
 * One line of the ministry of Justice's table of offences, as the operator loads it from the published CSV.
 * Codes are never written in this house: without the table, offences are shown without a code.
 */
export type NatinfLine = {
  /** Digits, as published. */
  readonly code: string;
  readonly label: string;
  /** Articles of the penal code that define the offence: `313-1`. */
  readonly penalArticles: readonly string[];
};

/**
 * Where codes come from. An offence may have several, by its circumstances, those that fewest articles define
 * first: the agent chooses.
 */
export type NatinfTable = { readonly linesFor: (article: ArticleId) => readonly NatinfLine[] };

/** Of no lines until the operator has loaded the table. */
export function natinfTableOf(lines: readonly NatinfLine[]): NatinfTable {
  const plainFirst = lines.toSorted((one, other) => one.penalArticles.length - other.penalArticles.length);
  const linesOf = new Map<ArticleId, readonly NatinfLine[]>(
    articles
      .filter(({ code }) => code === 'penal')
      .map(({ id, number }) => [id, plainFirst.filter((line) => line.penalArticles.includes(number))]),
  );
  return { linesFor: (id) => linesOf.get(id) ?? [] };
}

/** `AL.1`, `3°` and `§III` say where in an article; three letters or `C.M.` name a text. */
const namesText = /[A-Z]\.[A-Z]|\b(?![IVX]+\b)[A-Z]{3,}/;

/**
 * The articles of the penal code in a cell of the table: `ART.313-2 AL.1 3°,ART.313-1 AL.1 C.PENAL. ART.L.163-3
 * C.M.F.` gives 313-2 and 313-1. A text is named after its articles; those of another one, or of none, are left out.
 */
export function penalArticlesIn(cell: string): readonly string[] {
  const found = new Set<string>();
  let unnamed: string[] = [];
  for (const part of cell
    .toUpperCase()
    .split(/\bART\b[. ]*/)
    .slice(1)) {
    const number = /^\d[\d-]*/.exec(part)?.[0];
    if (number !== undefined) unnamed.push(number);
    if (/\bC\. ?PENAL\b/.test(part)) for (const article of unnamed) found.add(article);
    else if (!namesText.test(part)) continue;
    unnamed = [];
  }
  return [...found];
}
