import { type BatchStatement, type PackedStatements, packStatements } from '@fanal/core/matching/batch';
import { type PackedSupports, packSupports, type Support } from '@fanal/core/matching/near';
import type { Block } from './blocks.ts';
import { dayNumberIn } from './day-number.ts';
import { unknownNamesIn } from './read-sightings.ts';
import type { Reject } from './record.ts';
import { type RecordLayout, readItems } from './record-layout.ts';
import type { RecordReader } from './record-support.ts';
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
  /** Where it was asked for. */
  readonly support?: SupportColumns;
};

/** What only supports, of the same statements. `traits`: the texts of their traits, one statement's after another's. */
export type SupportColumns = { readonly packed: PackedSupports; readonly traits: TextColumn };

/** Reads the records of a block for linking. */
export function columnsOf(bytes: Block['bytes'], layout: RecordLayout, read: RecordReader): KeyColumns {
  const rejects: Reject[] = [];
  const unknownNames = new Map<string, number>();
  const statements: BatchStatement[] = [];
  const supports: Support[] = [];
  const texts = createTextWriter();
  const lines = readItems(bytes, 1, layout, (item) => {
    if (item.kind === 'reject') {
      rejects.push(item.reject);
      return;
    }
    const { record } = item;
    for (const name of unknownNamesIn(record)) unknownNames.set(name, (unknownNames.get(name) ?? 0) + 1);
    const { keys, support } = read(record);
    if (support !== undefined) supports.push(support);
    for (const key of keys) texts.push(key);
    const day = dayNumberIn(record.date);
    statements.push({ statementId: record.id, keys, ...(day === undefined ? {} : { day }) });
  });
  return {
    lines,
    rejects,
    unknownNames,
    statements: packStatements(statements),
    keys: texts.column(),
    ...(supports.length === 0 ? {} : { support: supportColumnsOf(supports) }),
  };
}

function supportColumnsOf(supports: readonly Support[]): SupportColumns {
  const texts = createTextWriter();
  for (const { traits } of supports) for (const { value } of traits) texts.push(value);
  return { packed: packSupports(supports), traits: texts.column() };
}

/** The memory of columns, to be handed over with them. */
export function buffersOf({ statements, keys, support }: KeyColumns): ArrayBuffer[] {
  const lists = [...Object.values(statements), keys.bytes, keys.ends];
  if (support !== undefined) {
    const { packed, traits } = support;
    lists.push(packed.featureEnds, packed.families, packed.high, packed.low, traits.bytes, traits.ends);
  }
  return lists.map(({ buffer }) => buffer);
}
