import { type ArticleId, articleOf } from './articles.ts';

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

/** Where codes come from. An offence may have several, by its circumstances: the agent chooses. */
export type NatinfTable = { readonly linesFor: (article: ArticleId) => readonly NatinfLine[] };

/** Of no lines until the operator has loaded the table. */
export function natinfTableOf(lines: readonly NatinfLine[]): NatinfTable {
  return {
    linesFor: (id) => {
      const { code, number } = articleOf(id);
      return code === 'penal' ? lines.filter((line) => line.penalArticles.includes(number)) : [];
    },
  };
}
