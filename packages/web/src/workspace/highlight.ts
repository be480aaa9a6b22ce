import type { SightingShown } from '@fanal/contract/investigation';

/** A stretch of the account; `sighting` is the place in the list of the indicator that stands there. */
export type Stretch = { readonly text: string; readonly sighting?: number };

type Found = { readonly start: number; readonly end: number; readonly sighting: number };

/** Shorter writings stand in other words by chance. */
const shortestRepeated = 5;

/**
 * Cuts an account where its indicators stand: at the places kept with them, and wherever else the same
 * characters come back. Where two overlap, the first, then the longest, wins. Joined again, the stretches
 * are the account.
 */
export function stretchesOf(narrative: string, sightings: readonly SightingShown[]): readonly Stretch[] {
  const found = sightings.flatMap((shown, sighting) =>
    shown.derived ? [] : placesOf(narrative, shown).map((place) => ({ ...place, sighting })),
  );
  found.sort((one, other) => one.start - other.start || other.end - one.end || one.sighting - other.sighting);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end, sighting } of found) {
    if (start < at) continue;
    if (start > at) stretches.push({ text: narrative.slice(at, start) });
    stretches.push({ text: narrative.slice(start, end), sighting });
    at = end;
  }
  if (at < narrative.length) stretches.push({ text: narrative.slice(at) });
  return stretches;
}

function placesOf(narrative: string, { at, raw }: SightingShown): readonly Omit<Found, 'sighting'>[] {
  const places: Omit<Found, 'sighting'>[] = [];
  if (at !== undefined && at.start < at.end && at.end <= narrative.length) places.push(at);
  if (raw.length < shortestRepeated) return places;
  for (let start = narrative.indexOf(raw); start >= 0; start = narrative.indexOf(raw, start + raw.length)) {
    places.push({ start, end: start + raw.length });
  }
  return places;
}
