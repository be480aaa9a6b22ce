import { degreeClassOf, sampleSizeOf } from '@fanal/core/matching/hub';
import type { Trx } from '../../platform/database/index.ts';
import { readHolders, readHoldersAmong } from './holder-store.ts';
import { type Holder, sampleOf } from './hub-order.ts';
import type { Candidate } from './hub-store.ts';

/**
 * The holders that each value is judged by. All holders are read when the value is new, has grown or shrunk by a class,
 * or lost a sampled holder; otherwise only the changed statements can have come into the sample.
 */
export async function findSamples(
  trx: Trx,
  candidates: readonly Candidate[],
  changed: readonly string[],
): Promise<ReadonlyMap<number, readonly Holder[]>> {
  const [kept, grown] = [new Map<number, Candidate>(), new Map<number, Candidate>()];
  for (const candidate of candidates) {
    const isOfClass = candidate.last?.degreeClass === degreeClassOf(candidate.degree);
    (isOfClass ? kept : grown).set(candidate.indicatorId, candidate);
  }
  const samples = new Map<number, readonly Holder[]>();
  const wanted = [...kept.values()].flatMap(({ indicatorId, last }) =>
    [...new Set([...(last?.sample ?? []), ...changed])].map((statementId) => ({ indicatorId, statementId })),
  );
  const among =
    wanted.length === 0 ? new Map<number, readonly Holder[]>() : await readHoldersAmong(trx, wanted);
  for (const candidate of kept.values()) {
    const holders = among.get(candidate.indicatorId) ?? [];
    const present = new Set(holders.map(({ statementId }) => statementId));
    const isWhole = candidate.last?.sample.every((id) => present.has(id)) ?? false;
    if (isWhole) samples.set(candidate.indicatorId, sampleFor(candidate, holders));
    else grown.set(candidate.indicatorId, candidate);
  }
  if (grown.size === 0) return samples;
  const all = await readHolders(trx, [...grown.keys()]);
  for (const candidate of grown.values()) {
    samples.set(candidate.indicatorId, sampleFor(candidate, all.get(candidate.indicatorId) ?? []));
  }
  return samples;
}

function sampleFor({ degree }: Candidate, holders: readonly Holder[]): readonly Holder[] {
  return sampleOf(holders, sampleSizeOf(degreeClassOf(degree)));
}
