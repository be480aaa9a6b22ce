import { createGrowing } from '../batch/growing.ts';
import { createNumbering } from '../batch/numbering.ts';
import type { PackedStatements } from '../batch/packed.ts';
import { mergedSupports } from './merge-supports.ts';
import type { PackedSupports } from './packed-supports.ts';
import { createSupportPool, type SupportPool } from './support-pool.ts';
import type { Trait } from './trait.ts';

/** Supports as they come, of the statements that a batch takes: both number statements alike. */
export type SupportCollection = {
  /** `supports` are of these statements, in their order. Answers the number of each one's statement. */
  add(statements: PackedStatements, supports: PackedSupports): Int32Array;
  /** One of the pool for each statement, in the order they first came; one told again has what all times brought. */
  pool(): SupportPool;
  /** The statement of each addition, in their order. */
  statements(): Int32Array;
  numberOf(trait: Trait): number;
};

export function createSupportCollection(): SupportCollection {
  const added = createSupportPool();
  const ids = createNumbering();
  const statementOf = createGrowing();
  return {
    add({ idHigh, idLow, days }, supports) {
      const statements = days.map((_, place) => ids.numberOf(idHigh[place] ?? 0, idLow[place] ?? 0));
      for (const statement of statements) statementOf.push(statement);
      added.addPacked(supports, days);
      return statements;
    },
    pool: () => mergedSupports(added, statementOf.list(), ids.count()),
    statements: statementOf.list,
    numberOf: added.numberOf,
  };
}
