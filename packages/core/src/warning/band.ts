/** How many people reported a value, as it is told: never the number, which would let offenders count their victims. */
export const bands = ['1', '2-4', '5-19', '20+'] as const;
export type Band = (typeof bands)[number];

/** `voices`: independent complainants, at least 1. */
export function bandOf(voices: number): Band {
  if (voices >= 20) return '20+';
  if (voices >= 5) return '5-19';
  return voices >= 2 ? '2-4' : '1';
}

/** The day on which a growth is shown at the earliest and at the latest, after it happened. In hours. */
const shortestBandDelay = 24;
export const longestBandDelay = 72;

/**
 * When a growth that is known since `at` is shown. Somebody who files against their own account and looks it up
 * learns neither when nor whether that counted. `chance`: from 0 up to 1, drawn anew for each growth.
 */
function bandShownFrom(at: Date, chance: number): Date {
  const hours = shortestBandDelay + (longestBandDelay - shortestBandDelay) * chance;
  return new Date(at.getTime() + Math.round(hours * 60 * 60_000));
}

export type ShownBand = {
  readonly shown: Band;
  /** What is shown from then on. */
  readonly next?: { readonly band: Band; readonly from: Date };
};

/**
 * The band after a recount. Less is shown at once, for it is somebody's reputation; more waits its time. What comes on
 * top of a growth that waits is left for a recount after it: nothing is shown sooner because something else was due.
 */
export function recountBand(before: ShownBand, voices: number, now: Date, chance: number): ShownBand {
  const { shown, next } = settleBand(before, now);
  const counted = bandOf(voices);
  if (rank(counted) <= rank(shown)) return { shown: counted };
  if (next === undefined) return { shown, next: { band: counted, from: bandShownFrom(now, chance) } };
  return { shown, next: rank(counted) < rank(next.band) ? { ...next, band: counted } : next };
}

function rank(band: Band): number {
  return bands.indexOf(band);
}

/** The band once what waited has had its time. */
export function settleBand(band: ShownBand, now: Date): ShownBand {
  const { next } = band;
  return next !== undefined && next.from.getTime() <= now.getTime() ? { shown: next.band } : band;
}
