import { bitsOfKey, clearly, indicatorOf, ruleVersion } from '@fanal/core/matching';
import type { Db } from '../../platform/database/index.ts';
import type { Ground } from '../decide/question.ts';
import { readWeighed, type WeighedRow } from './why-store.ts';

/** What a statement's place rests on: its grounds add up to `bits`, which must reach `threshold`. */
export type Waterfall = {
  readonly statementId: string;
  readonly grounds: readonly Ground[];
  readonly bits: number;
  /** Twice the bits for the series that comes next; 0 when its values point to no other. */
  readonly threshold: number;
  readonly ruleVersion: number;
};

/** Why each statement stands in its series, in bits; a statement that shares nothing is left out. */
export async function waterfallsOf(
  db: Db,
  statementIds: readonly string[],
): Promise<ReadonlyMap<string, Waterfall>> {
  const rows = new Map<string, WeighedRow[]>();
  for (const row of await readWeighed(db, statementIds)) {
    const known = rows.get(row.statementId);
    if (known === undefined) rows.set(row.statementId, [row]);
    else known.push(row);
  }
  return new Map([...rows].map(([statementId, all]) => [statementId, waterfallOf(statementId, all)]));
}

function waterfallOf(statementId: string, rows: readonly WeighedRow[]): Waterfall {
  const grounds = rows
    .filter(({ isOwn }) => isOwn)
    .map(
      ({ key, degree, others }): Ground => ({
        code: 'same-value',
        bits: bitsOfKey(key, degree),
        ...indicatorOf(key),
        count: others,
      }),
    )
    .sort((one, other) => other.bits - one.bits);
  const elsewhere = new Map<string, number>();
  for (const { isOwn, seriesId, key, degree } of rows) {
    if (!isOwn) elsewhere.set(seriesId, (elsewhere.get(seriesId) ?? 0) + bitsOfKey(key, degree));
  }
  return {
    statementId,
    grounds,
    bits: grounds.reduce((sum, { bits }) => sum + bits, 0),
    threshold: clearly * Math.max(0, ...elsewhere.values()),
    ruleVersion,
  };
}
