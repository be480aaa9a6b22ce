import { findIndicators, linkingKeys, type ReadIndicator } from '@fanal/core/indicator';
import { type Key, keyOf } from '@fanal/core/matching';
import { claimsSender } from '@fanal/core/matching/near';
import { readFrom } from './read-sightings.ts';
import { typeNamed, type WrittenRecord } from './record.ts';
import { isClaimedUnder, strangersIn } from './record-incidences.ts';

/** Reads the keys that link a record with others, each once. */
export type KeyReader = (written: WrittenRecord) => readonly Key[];

/** The identifying keys of all sightings of a record, without the sightings. */
export function createKeyReader(countries: readonly string[]): KeyReader {
  const [country] = countries;
  const inText = country === undefined ? {} : { country };
  return ({ text, identifiers, unknown }) => {
    const keys: Key[] = [];
    for (const found of findIndicators(text, inText)) add(keys, found);
    const context = { countries, platform: unknown['platform'] };
    const isClaimed = claimsSender(strangersIn({ identifiers, unknown }));
    for (const { label, value } of identifiers) {
      const type = typeNamed(label);
      if (isClaimed && isClaimedUnder(label)) continue;
      if (type !== undefined) add(keys, readFrom(type, value, context));
      else for (const found of findIndicators(value, inText)) add(keys, found);
    }
    return keys;
  };
}

/** A record names few values: looking through them takes less than a set does. */
function add(keys: Key[], read: ReadIndicator): void {
  if (!read.verified) return;
  for (const indicator of linkingKeys(read)) {
    const key = keyOf(indicator);
    if (!keys.includes(key)) keys.push(key);
  }
}
