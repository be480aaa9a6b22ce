/** Days are `YYYY-MM-DD`, both included. */
export type Article = {
  readonly id: string;
  readonly code: 'penal' | 'procedure';
  /** As it is cited: `313-1`, `D. 8-2-1`. */
  readonly number: string;
  readonly validFrom: string;
  /** Absent: no end is known. */
  readonly validTo?: string;
  /** Where it is published: the article when we know its page, else its code. */
  readonly source: string;
  /** The day on which this was written down. */
  readonly asOf: string;
};

/**
 * Whether an article was in force on a day told as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. A day that is not known
 * exactly counts when any day of that month or year does: the agent decides.
 */
export function inForce({ validFrom, validTo }: Pick<Article, 'validFrom' | 'validTo'>, on: string): boolean {
  const precision = on.length;
  return validFrom.slice(0, precision) <= on && (validTo === undefined || on <= validTo.slice(0, precision));
}
