/**
 * How many independent witnesses it takes to say that two sides are one. A side of fewer than `established` voices
 * has not shown that it stands by itself: one witness is enough. Beyond, a side meets strangers by accident (a typing
 * error, an account lent for a while, a made-up report), the more the larger it is. Any of these is enough then:
 * - witnesses that are a `share` of the smaller side's who name several values, as a witness must;
 * - spare ones, left when the value that most of them hang on is taken away: an accident hangs on one value;
 * - a succession, one side active up to about when the other begins: offenders who change what they use keep some
 *   of it for a while; those who meet by accident are active at the same time, or at any.
 */
export type SupportRule = {
  readonly established: number;
  /** Each by the size of the smaller side: the last line that applies. */
  readonly share: readonly { readonly from: number; readonly of: number }[];
  readonly spare: readonly Line[];
  readonly succession: readonly Line[];
};

type Line = { readonly from: number; readonly witnesses: number; readonly spare: number };

/**
 * Accidents between two sides are as many as the smaller one is large: what is asked for
 * grows with it, or one wrong group would draw in the next.
 */
const spareBySize: readonly Line[] = [
  { from: 100, witnesses: 3, spare: 2 },
  { from: 500, witnesses: 4, spare: 3 },
  { from: 2000, witnesses: 6, spare: 5 },
  { from: 5000, witnesses: 10, spare: 8 },
  { from: 20_000, witnesses: 25, spare: 20 },
  { from: 100_000, witnesses: 100, spare: 80 },
];

/**
 * Strict first, so that each side grows to what it is on its own strong ties; then what is left is weighed again,
 * between whole sides. Chosen on the generator's family for tuning, and on others made of it by chance.
 */
export const supportRules: readonly SupportRule[] = [
  {
    established: 4,
    share: [{ from: 0, of: 0.3 }],
    spare: [{ from: 0, witnesses: 2, spare: 1 }, ...spareBySize],
    succession: [],
  },
  {
    established: 4,
    share: [
      { from: 0, of: 0.1 },
      { from: 60, of: 0.3 },
    ],
    spare: [{ from: 0, witnesses: 2, spare: 0 }, { from: 20, witnesses: 2, spare: 1 }, ...spareBySize],
    succession: [
      { from: 0, witnesses: 2, spare: 0 },
      { from: 1000, witnesses: 3, spare: 0 },
      { from: 5000, witnesses: 5, spare: 1 },
      { from: 20_000, witnesses: 12, spare: 5 },
      { from: 100_000, witnesses: 50, spare: 40 },
    ],
  },
];

/** What ties two sides. `size`: voices of the smaller one. */
export type Support = {
  readonly size: number;
  /** Voices of the side with fewer that name several values, as a witness must. */
  readonly capable: number;
  readonly witnesses: number;
  readonly spare: number;
  /** One was active up to about when the other began. */
  readonly succession: boolean;
};

/** Witnesses that are enough on their own. */
export function requiredWitnesses(
  { size, capable }: Pick<Support, 'size' | 'capable'>,
  rule: SupportRule,
): number {
  if (size < rule.established) return 1;
  const line = rule.share.findLast(({ from }) => size >= from);
  return Math.ceil(1.5 + (line?.of ?? 1) * capable);
}

export function suffices(support: Support, rule: SupportRule): boolean {
  if (support.witnesses >= requiredWitnesses(support, rule)) return true;
  return reaches(support, rule.spare) || (support.succession && reaches(support, rule.succession));
}

function reaches({ size, witnesses, spare }: Support, lines: readonly Line[]): boolean {
  const line = lines.findLast(({ from }) => size >= from);
  return line !== undefined && witnesses >= line.witnesses && spare >= line.spare;
}
