import { scamTypeOf } from '@fanal/core/journey';
import type { ScamType, Sighting } from '@fanal/core/statement';
import { dayIn, sightingsIn, unknownNamesIn } from './read-sightings.ts';
import { foldName, typeNamed, type WrittenRecord } from './record.ts';

/** A record as Fanal understands it. */
export type ReadRecord = {
  readonly externalId: string;
  readonly narrative: string;
  readonly occurredOn?: string;
  readonly locale: string;
  readonly scamType: ScamType;
  readonly signs: readonly string[];
  readonly sightings: readonly Sighting[];
  /** Kept as the file gave it. */
  readonly kept: Readonly<Record<string, string>>;
  /** Types and columns of the file that mean nothing to Fanal. */
  readonly unknownNames: readonly string[];
};

/** A record as Fanal understands it. Its type of scam is read from its words. */
export function readRecord(written: WrittenRecord, countries: readonly string[]): ReadRecord {
  const strangers = written.identifiers.filter(({ label }) => typeNamed(label) === undefined);
  const kept: Record<string, string> = { ...written.unknown };
  for (const { label, value } of strangers) {
    const name = foldName(label).slice(0, 60);
    kept[name] = (kept[name] === undefined ? value : `${kept[name]} | ${value}`).slice(0, 2_000);
  }
  const occurredOn = dayIn(written.date);
  if (occurredOn === undefined && written.date.trim() !== '') kept['date'] = written.date.slice(0, 60);
  return {
    externalId: written.id,
    narrative: written.text,
    ...(occurredOn === undefined ? {} : { occurredOn }),
    locale: /^fr/i.test(written.language) ? 'fr' : /^en/i.test(written.language) ? 'en' : 'fr',
    ...scamTypeOf({ account: { text: written.text } }),
    sightings: sightingsIn(written, countries),
    kept,
    unknownNames: unknownNamesIn(written),
  };
}
