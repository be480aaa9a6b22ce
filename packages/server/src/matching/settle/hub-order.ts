import { fingerprint } from '@fanal/core/matching/batch';
import { comesBefore } from '@fanal/core/matching/hub';

/** One who names a value, and whose voice it is when one person may have told several stories. */
export type Holder = { readonly statementId: string; readonly voice: string | undefined };

/** The holders that a value is judged by: the first by fingerprint, one of each voice. */
export function sampleOf(holders: readonly Holder[], size: number): readonly Holder[] {
  const ranked = holders
    .map((holder) => ({ holder, print: fingerprint(holder.statementId) }))
    .sort((one, other) => one.print.high - other.print.high || one.print.low - other.print.low);
  const sample: Holder[] = [];
  const heard = new Set<string>();
  for (const { holder } of ranked) {
    if (holder.voice !== undefined && heard.has(holder.voice)) continue;
    if (holder.voice !== undefined) heard.add(holder.voice);
    if (sample.push(holder) === size) break;
  }
  return sample;
}

type Held = Parameters<typeof comesBefore>[0];

/** In the order of judging. */
export function compareHeld(one: Held, other: Held): number {
  if (one.key === other.key) return 0;
  return comesBefore(one, other) ? -1 : 1;
}
