import { type Settled, type StatementTie, startBatch } from '@fanal/core/matching/batch';
import type { KeyColumns } from '../records/key-columns.ts';
import { createKeyTexts } from './key-texts.ts';

/** What a shared indicator does: `with` is the id of another record that names it, `holders` how many do. */
export type RecordTie = Pick<StatementTie, 'use' | 'holders'> & {
  readonly key: string;
  readonly with: string;
};

export type GroupedRecord = {
  readonly id: string;
  /** The smallest id of its group. */
  readonly cluster: string;
  /** One for each indicator that others name too. */
  readonly ties: readonly RecordTie[];
};

export type ColumnGrouping = {
  add(columns: KeyColumns): void;
  settle(): SettledColumns;
};

export type SettledColumns = {
  readonly settled: Settled;
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
        settled,
        recordAt: (place) => ({
          id: settled.idOf(place),
          cluster: settled.idOf(settled.clusterOf(place)),
          ties: settled.tiesOf(place).map(({ key, with: other, use, holders }) => ({
            key: texts.textOf(key),
            with: settled.idOf(other),
            use,
            holders,
          })),
        }),
      };
    },
  };
}
