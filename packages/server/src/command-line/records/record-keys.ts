import { findIndicators, type IndicatorType, linkingKeys, type ReadIndicator } from '@fanal/core/indicator';
import { type Key, keyOf } from '@fanal/core/matching';
import { claimsSender, type Labelled } from '@fanal/core/matching/near';
import { readFrom } from './read-sightings.ts';
import { foldName, typeNamed, type WrittenRecord } from './record.ts';

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
      if (type === 'email' && isClaimed && !repliesTo.has(foldName(label))) continue;
      if (type !== undefined) add(keys, readFrom(type, value, context));
      else for (const found of findIndicators(value, inText)) add(keys, found);
    }
    return keys;
  };
}

/**
 * In a message as it displays itself, the sender's address is a claim: anybody writes any there. The one that
 * answers go to is a mailbox.
 */
const repliesTo = new Set(['email_reply', 'reply_to']);

/** Values under names that mean nothing to Fanal. */
function strangersIn({ identifiers, unknown }: Pick<WrittenRecord, 'identifiers' | 'unknown'>): Labelled[] {
  const strangers: Labelled[] = identifiers.filter(({ label }) => typeNamed(label) === undefined);
  for (const label of Object.keys(unknown)) strangers.push({ label, value: unknown[label] ?? '' });
  return strangers;
}

/** They back a series up and never make one: strangers share a bank, and a stolen photo serves many offenders. */
const supporting: ReadonlySet<IndicatorType> = new Set(['bic', 'photo'] as const);

/** A record names few values: looking through them takes less than a set does. */
function add(keys: Key[], read: ReadIndicator): void {
  if (!read.verified || supporting.has(read.type)) return;
  for (const indicator of linkingKeys(read)) {
    const key = keyOf(indicator);
    if (!keys.includes(key)) keys.push(key);
  }
}
