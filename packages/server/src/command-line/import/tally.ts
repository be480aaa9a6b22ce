import type { Imported } from '../../complaint/index.ts';
import type { ReadRecord } from '../records/read-record.ts';

export type Totals = Imported & {
  readonly read: number;
  /** By type; those that failed their check under `unverified`. */
  readonly indicators: Readonly<Record<string, number>>;
  /** Columns and types of the file that Fanal does not know, with how many records have them. */
  readonly unknownNames: Readonly<Record<string, number>>;
};

export type Tally = {
  read(record: ReadRecord): void;
  wrote(outcome: Imported): void;
  totals(): Totals;
};

const mostNames = 200;

/** Counts what an import read and wrote. */
export function startTally(): Tally {
  const written = { imported: 0, alreadyKnown: 0, joined: 0 };
  const indicators = new Map<string, number>();
  const unknownNames = new Map<string, number>();
  let read = 0;
  const count = (counts: Map<string, number>, name: string) => {
    if (counts.has(name) || counts.size < mostNames) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  return {
    read(record) {
      read += 1;
      for (const { type, verified } of record.sightings) count(indicators, verified ? type : 'unverified');
      for (const name of record.unknownNames) count(unknownNames, name);
    },
    wrote(outcome) {
      written.imported += outcome.imported;
      written.alreadyKnown += outcome.alreadyKnown;
      written.joined += outcome.joined;
    },
    totals: () => ({
      read,
      ...written,
      indicators: Object.fromEntries(indicators),
      unknownNames: Object.fromEntries(unknownNames),
    }),
  };
}
