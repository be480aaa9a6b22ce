import { type Incidence, incidencesOf } from '@fanal/core/matching';
import { type Labelled, type Support, supportOf } from '@fanal/core/matching/near';
import { type ReadRecord, readRecord } from '../records/read-record.ts';
import { typeNamed, type WrittenRecord } from '../records/record.ts';
import { recordsInFile } from '../records/records-in-file.ts';

export type SupportedRecord = {
  readonly id: string;
  readonly support: Support;
  readonly incidences: readonly Incidence[];
};

/** The records of a file with all that they may be found again by; what cannot be read is told and left out. */
export async function* readSupports(
  path: string,
  countries: readonly string[],
  reject: () => void,
): AsyncGenerator<SupportedRecord> {
  for await (const item of await recordsInFile(path)) {
    if (item.kind === 'reject') reject();
    else yield supportedFrom(item.record, readRecord(item.record, countries));
  }
}

function supportedFrom(written: WrittenRecord, record: ReadRecord): SupportedRecord {
  const incidences = incidencesOf(record.sightings);
  const day = dayNumber(record.occurredOn);
  const support = supportOf({
    narrative: record.narrative,
    incidences,
    labelled: labelledIn(written),
    ...(day === undefined ? {} : { day }),
  });
  return { id: record.externalId, support, incidences };
}

/** Values under labels that are no indicator's: named types, and columns of the file. */
function labelledIn({ identifiers, unknown }: WrittenRecord): Labelled[] {
  return [
    ...identifiers.filter(({ label }) => typeNamed(label) === undefined),
    ...Object.entries(unknown).map(([label, value]) => ({ label, value })),
  ];
}

/** Days from 1970-01-01; the middle of a month or year of which no more is known. */
function dayNumber(occurredOn: string | undefined): number | undefined {
  if (occurredOn === undefined) return undefined;
  const middle = `${occurredOn}${occurredOn.length === 4 ? '-07-01' : occurredOn.length === 7 ? '-15' : ''}`;
  return Math.floor(Date.parse(middle) / 86_400_000);
}
