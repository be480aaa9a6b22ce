import { type Incidence, linkingKeysOf } from '@fanal/core/matching';
import { type Support, supportOf } from '@fanal/core/matching/near';
import { dayNumberIn } from './day-number.ts';
import type { WrittenRecord } from './record.ts';
import { incidencesIn, strangersIn } from './record-incidences.ts';
import { createKeyReader } from './record-keys.ts';

export type ReadingChoice = {
  /** ISO 3166: tried in turn for phone numbers without a prefix. */
  readonly countries: readonly string[];
  /** Whether wording, names, photos and the like are read, too. */
  readonly support: boolean;
};

/** A record as the settling of series takes it: what links it, and what only supports. */
export type SupportedRecord = {
  readonly id: string;
  readonly keys: readonly string[];
  readonly support: Support;
  readonly incidences: readonly Incidence[];
};

export function supportedRecord(written: WrittenRecord, countries: readonly string[]): SupportedRecord {
  const incidences = incidencesIn(written, countries);
  const day = dayNumberIn(written.date);
  const support = supportOf({
    narrative: written.text,
    incidences,
    labelled: strangersIn(written),
    ...(day === undefined ? {} : { day }),
  });
  return { id: written.id, keys: linkingKeysOf(incidences), support, incidences };
}

/** What grouping takes from a record. */
export type RecordReader = (
  written: WrittenRecord,
) => Pick<SupportedRecord, 'keys'> & Partial<SupportedRecord>;

/** Reads keys alone, or all that supports as well, which takes several times as long. */
export function createRecordReader({ countries, support }: ReadingChoice): RecordReader {
  if (support) return (written) => supportedRecord(written, countries);
  const keysIn = createKeyReader(countries);
  return (written) => ({ keys: keysIn(written) });
}
