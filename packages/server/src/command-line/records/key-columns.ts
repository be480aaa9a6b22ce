import { type BatchStatement, type PackedStatements, packStatements } from '@fanal/core/matching/batch';
import type { Block } from './blocks.ts';
import { dayNumberIn } from './day-number.ts';
import { unknownNamesIn } from './read-sightings.ts';
import type { Reject } from './record.ts';
import type { KeyReader } from './record-keys.ts';
import { type RecordLayout, readItems } from './record-layout.ts';
import { createTextWriter, type TextColumn } from './text-column.ts';

/** What linking takes from the records of a block, as columns: a thread hands them over without copying. */
export type KeyColumns = {
  /** Lines of the file that the block takes, but those it lost. */
  readonly lines: number;
  /** Lines count from 1 at the beginning of the block. */
  readonly rejects: readonly Reject[];
  /** Types and columns of the file that Fanal does not know, with how many records have them. */
  readonly unknownNames: ReadonlyMap<string, number>;
  readonly statements: PackedStatements;
  /** The keys of all statements, one statement's after another's. */
  readonly keys: TextColumn;
};

/** Reads the records of a block for linking. */
export function columnsOf(bytes: Block['bytes'], layout: RecordLayout, keysIn: KeyReader): KeyColumns {
  const rejects: Reject[] = [];
  const unknownNames = new Map<string, number>();
  const statements: BatchStatement[] = [];
  const texts = createTextWriter();
  const lines = readItems(bytes, 1, layout, (item) => {
    if (item.kind === 'reject') {
      rejects.push(item.reject);
      return;
    }
    const { record } = item;
    for (const name of unknownNamesIn(record)) unknownNames.set(name, (unknownNames.get(name) ?? 0) + 1);
    const keys = keysIn(record);
    for (const key of keys) texts.push(key);
    const day = dayNumberIn(record.date);
    statements.push({ statementId: record.id, keys, ...(day === undefined ? {} : { day }) });
  });
  return { lines, rejects, unknownNames, statements: packStatements(statements), keys: texts.column() };
}

/** The memory of columns, to be handed over with them. */
export function buffersOf({ statements, keys }: KeyColumns): ArrayBuffer[] {
  return [...Object.values(statements), keys.bytes, keys.ends].map(({ buffer }) => buffer);
}
