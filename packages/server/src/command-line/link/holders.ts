import type { PackedStatements } from '@fanal/core/matching/batch';

/** The records that name each key, by their places. */
export type Holders = {
  /** `records` are those of the statements, `keys` the numbers of their keys. */
  add(records: Int32Array, statements: PackedStatements, keys: Int32Array): void;
  of(key: number): readonly number[];
};

const none: readonly number[] = [];

export function createHolders(): Holders {
  const holders: number[][] = [];
  return {
    add(records, { keyEnds }, keys) {
      let place = 0;
      for (const [order, record] of records.entries()) {
        for (; place < (keyEnds[order] ?? 0); place += 1) {
          const key = keys[place] ?? 0;
          const known = holders[key];
          if (known === undefined) holders[key] = [record];
          else if (known.at(-1) !== record) known.push(record);
        }
      }
    },
    of: (key) => holders[key] ?? none,
  };
}
