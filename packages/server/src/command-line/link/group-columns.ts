import { type Settled, type StatementTie, startBatch } from '@fanal/core/matching/batch';
import type { Weighed } from '@fanal/core/matching/weight';
import type { KeyColumns } from '../records/key-columns.ts';
import { createKeyTexts } from './key-texts.ts';

/** What a shared indicator does: `with` is the id of another record that names it, `holders` how many do. */
export type RecordTie = Pick<StatementTie, 'use' | 'holders'> & {
  readonly key: string;
  readonly with: string;
};

/** The record of its group that one is most like, where identifying values have not brought the two together. */
export type RecordLikeness = Omit<Weighed, 'parts'> & {
  readonly with: string;
  readonly parts: readonly LikenessPart[];
};
/** `value` where it is one: a name, a brand, an account. */
export type LikenessPart = Weighed['parts'][number] & { readonly value?: string };

export type GroupedRecord = {
  readonly id: string;
  /** The smallest id of its group. */
  readonly cluster: string;
  /** One for each indicator that others name too. */
  readonly ties: readonly RecordTie[];
  readonly likeness?: RecordLikeness;
};

export type ColumnGrouping = {
  add(columns: KeyColumns): void;
  settle(): SettledColumns;
};

export type SettledColumns = {
  readonly records: number;
  /** The record at a place: 0, 1, 2… in the order in which they first came. */
  recordAt(place: number): GroupedRecord;
};

/** Groups records by their columns; the texts of keys are kept for the reasons. */
export function startColumnGrouping(): ColumnGrouping {
  const batch = startBatch();
  const texts = createKeyTexts();
  return {
    add({ statements, keys }) {
      batch.addPacked(statements);
      texts.add(statements, keys);
    },
    settle() {
      const settled = batch.settle();
      return {
        records: settled.statements,
        recordAt: (place) => ({
          id: settled.idOf(place),
          cluster: settled.idOf(settled.clusterOf(place)),
          ties: settled.tiesOf(place).map((tie) => recordTie(tie, settled, texts.textOf)),
        }),
      };
    },
  };
}

export function recordTie(
  { key, with: other, use, holders }: StatementTie,
  settled: Settled,
  textOf: (key: number) => string,
): RecordTie {
  return { key: textOf(key), with: settled.idOf(other), use, holders };
}
