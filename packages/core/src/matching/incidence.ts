import { type Indicator, linkingKeys, type ReadIndicator, whyNotLinking } from '../indicator/index.ts';
import type { Sighting } from '../statement/statement.ts';
import { type Key, keyOf } from './key.ts';

/**
 * - `linking`: brings together the statements that name it.
 * - `by-derived`: links through keys read off it (a link by its domain), which have incidences of their own.
 * - the others link nobody: on the shipped lists of well-known values, failed its check, saying too little alone (a
 *   BIC, a photo that many may have stolen), or the complainant's own.
 */
export const incidenceStates = [
  'linking',
  'by-derived',
  'well-known',
  'unverified',
  'support-only',
  'reporter-own',
] as const;
export type IncidenceState = (typeof incidenceStates)[number];

/** A statement names an indicator. `derived`: nobody wrote it, it was read off what is in `raw`. */
export type Incidence = Sighting & { readonly state: IncidenceState; readonly derived: boolean };

/**
 * Every sighting and every key derived from one, once a field. `own`: the complainant's own number or
 * mailbox, which ties together only stories of one person.
 */
export function incidencesOf(
  sightings: readonly Sighting[],
  own: readonly Indicator[] = [],
): readonly Incidence[] {
  const ownKeys = new Set(own.map(keyOf));
  const found = new Map<string, Incidence>();
  const keep = (incidence: Incidence) => {
    const place = `${incidence.field}\n${keyOf(incidence)}`;
    const kept = found.get(place);
    if (kept === undefined || (kept.derived && !incidence.derived)) found.set(place, incidence);
  };
  for (const sighting of sightings) {
    const keys = isOwn(sighting, ownKeys) ? [] : keysOf(sighting);
    keep({ ...sighting, state: stateOf(sighting, keys, ownKeys), derived: false });
    for (const key of keys) {
      if (keyOf(key) !== keyOf(sighting)) keep({ ...sighting, ...key, state: 'linking', derived: true });
    }
  }
  return [...found.values()];
}

/** The keys that bring a statement together with others, each once, in an order of their own. */
export function linkingKeysOf(incidences: readonly Incidence[]): readonly Key[] {
  const keys = incidences.filter((incidence) => incidence.state === 'linking').map(keyOf);
  return [...new Set(keys)].sort();
}

function keysOf(read: ReadIndicator): readonly Indicator[] {
  return whyNotLinking(read) === undefined ? linkingKeys(read) : [];
}

function isOwn(read: ReadIndicator, own: ReadonlySet<Key>): boolean {
  return read.verified && own.has(keyOf(read));
}

function stateOf(read: ReadIndicator, keys: readonly Indicator[], own: ReadonlySet<Key>): IncidenceState {
  if (isOwn(read, own)) return 'reporter-own';
  const why = whyNotLinking(read);
  if (why !== undefined) return why;
  return keys.some((key) => keyOf(key) === keyOf(read)) ? 'linking' : 'by-derived';
}
