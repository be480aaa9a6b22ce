import {
  collectExamples,
  createSupportPool,
  type Support,
  type SupportPool,
} from '@fanal/core/matching/near';
import type { Example } from '@fanal/core/matching/weight';
import { type TrueRecord, truthBetween } from './truth.ts';

export type TrueSupport = { readonly id: string; readonly support: Support; readonly truth: TrueRecord };

export function poolOf(records: readonly { readonly support: Support }[]): SupportPool {
  const pool = createSupportPool();
  for (const { support } of records) pool.add(support);
  return pool;
}

export function examplesOf(records: readonly TrueSupport[]): readonly Example[] {
  return collectExamples(poolOf(records), (one, other) => {
    const [left, right] = [records[one], records[other]];
    return left === undefined || right === undefined ? 'unknown' : truthBetween(left.truth, right.truth);
  });
}
