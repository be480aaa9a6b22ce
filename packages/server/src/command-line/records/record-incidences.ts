import { type Incidence, incidencesOf } from '@fanal/core/matching';
import { claimsSender, type Labelled } from '@fanal/core/matching/near';
import { fieldOf, sightingsIn } from './read-sightings.ts';
import { foldName, typeNamed, type WrittenRecord } from './record.ts';

/**
 * What a record of a file names, and what each value does when files are grouped: the one reading of `fanal link`,
 * `match:fit` and their measures.
 */
export function incidencesIn(written: WrittenRecord, countries: readonly string[]): readonly Incidence[] {
  const claimed = claimedFields(written);
  const incidences = incidencesOf(sightingsIn(written, countries));
  if (claimed.size === 0) return incidences;
  return incidences.map((incidence) => {
    const links = incidence.state === 'linking' || incidence.state === 'by-derived';
    return links && claimed.has(incidence.field) ? { ...incidence, state: 'support-only' } : incidence;
  });
}

/** Values under names that mean nothing to Fanal: named types, and columns of the file. */
export function strangersIn({
  identifiers,
  unknown,
}: Pick<WrittenRecord, 'identifiers' | 'unknown'>): Labelled[] {
  const strangers: Labelled[] = identifiers.filter(({ label }) => typeNamed(label) === undefined);
  for (const label of Object.keys(unknown)) strangers.push({ label, value: unknown[label] ?? '' });
  return strangers;
}

/**
 * In a message as it displays itself, the sender's address is a claim: anybody writes any there. The one that
 * answers go to is a mailbox.
 */
const repliesTo = new Set(['email_reply', 'reply_to']);

/** Whether an address under this label is no more than claimed, in a message that displays its sender. */
export function isClaimedUnder(label: string): boolean {
  return typeNamed(label) === 'email' && !repliesTo.has(foldName(label));
}

function claimedFields(written: WrittenRecord): ReadonlySet<string> {
  const labels = written.identifiers.map(({ label }) => label).filter(isClaimedUnder);
  if (labels.length === 0 || !claimsSender(strangersIn(written))) return new Set();
  return new Set(labels.map(fieldOf));
}
