import { type SupportedRecord, supportedRecord } from '../records/record-support.ts';
import { recordsInFile } from '../records/records-in-file.ts';

/** The records of a file with all that they may be found again by; what cannot be read is told and left out. */
export async function* readSupports(
  path: string,
  countries: readonly string[],
  reject: () => void,
): AsyncGenerator<SupportedRecord> {
  for await (const item of await recordsInFile(path)) {
    if (item.kind === 'reject') reject();
    else yield supportedRecord(item.record, countries);
  }
}
