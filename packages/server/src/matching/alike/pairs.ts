/** An account of a skeleton, by a statement that names it and the series that this one stands in. */
export type Bearer = {
  readonly skeleton: string;
  readonly indicatorId: number;
  readonly handle: string;
  readonly holder: string;
  readonly seriesId: string;
};

/** Two series that name accounts of one skeleton, and by which. */
export type AlikePair = { readonly one: Bearer; readonly other: Bearer };

/** Series that may name one skeleton, and accounts that may have it: beyond, it is a name that everybody takes. */
const mostSeries = 4;
export const mostBearers = 64;

/**
 * The series to ask about, two by two. A function of who bears the skeletons and where they stand; each pair by the
 * accounts that come first.
 */
export function alikePairs(bearers: readonly Bearer[]): readonly AlikePair[] {
  return [...bySkeleton(bearers).values()].flatMap(pairsOf);
}

/** The skeletons of these that more accounts may have: not shown to be everybody's, though there are `read` of each. */
export function notYetCommon(bearers: readonly Bearer[], read: number): readonly string[] {
  return [...bySkeleton(bearers)]
    .filter(
      ([, all]) => all.length === read && new Set(all.map(({ seriesId }) => seriesId)).size <= mostSeries,
    )
    .map(([skeleton]) => skeleton);
}

function bySkeleton(bearers: readonly Bearer[]): ReadonlyMap<string, readonly Bearer[]> {
  const found = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    const known = found.get(bearer.skeleton);
    if (known === undefined) found.set(bearer.skeleton, [bearer]);
    else known.push(bearer);
  }
  return found;
}

function pairsOf(bearers: readonly Bearer[]): readonly AlikePair[] {
  if (bearers.length > mostBearers) return [];
  const firsts = new Map<string, Bearer>();
  for (const bearer of bearers.toSorted(byHandle)) {
    if (!firsts.has(bearer.seriesId)) firsts.set(bearer.seriesId, bearer);
  }
  const sides = [...firsts.values()];
  if (sides.length > mostSeries) return [];
  return sides.flatMap((one, place) => sides.slice(place + 1).map((other) => ({ one, other })));
}

function byHandle(one: Bearer, other: Bearer): number {
  return one.handle < other.handle ? -1 : 1;
}

/** What makes it the same question again: the skeleton and the two series. */
export function pairName(skeleton: string, oneSeries: string, otherSeries: string): string {
  return [skeleton, ...[oneSeries, otherSeries].sort()].join('\n');
}
