import type { Proposal, Settled } from '@fanal/core/matching/batch';
import type { Ground } from '../decide/question.ts';
import type { RegionMember } from './region-store.ts';

/** First and last day of each group, by the statement that it goes by. */
export type Spans = ReadonlyMap<number, { readonly first: number; readonly last: number }>;

export function spansIn(settled: Settled, members: ReadonlyMap<string, RegionMember>): Spans {
  const spans = new Map<number, { first: number; last: number }>();
  for (let statement = 0; statement < settled.statements; statement += 1) {
    const day = members.get(settled.idOf(statement))?.day;
    if (day === undefined) continue;
    const cluster = settled.clusterOf(statement);
    const span = spans.get(cluster);
    if (span === undefined) spans.set(cluster, { first: day, last: day });
    else {
      span.first = Math.min(span.first, day);
      span.last = Math.max(span.last, day);
    }
  }
  return spans;
}

/** Days of silence after which one has to ask whether the same people were at work. */
const longSilence = 180;

/** Whether the two sides of a question were active at the same time, or how many days lie between them. */
export function datesBetween(settled: Settled, spans: Spans, { one, other }: Proposal): readonly Ground[] {
  const mine = spans.get(settled.clusterOf(one));
  const theirs = spans.get(settled.clusterOf(other));
  if (mine === undefined || theirs === undefined) return [];
  const days = Math.max(0, Math.max(mine.first, theirs.first) - Math.min(mine.last, theirs.last));
  return [{ code: days > longSilence ? 'dates-apart' : 'dates-fit', bits: 0, days }];
}
