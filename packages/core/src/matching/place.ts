import type { Key } from './key.ts';

/** Changes whenever the same sightings could give other links; kept with each link. */
export const ruleVersion = 1;

/** Why a statement stands in its series: it shares `key` with the statement `with`. */
export type Evidence = {
  readonly rule: 'same-value';
  readonly ruleVersion: number;
  readonly key: Key;
  readonly with: string;
};

/** `foundedAt` in milliseconds of the Unix epoch. */
export type SeriesState = { readonly id: string; readonly size: number; readonly foundedAt: number };

/** A key of the statement that another one names already. All holders of a key are in one series. */
export type Neighbour = { readonly key: Key; readonly holder: string; readonly series: SeriesState };

export type Plan =
  | { readonly kind: 'found' }
  | {
      readonly kind: 'join';
      readonly series: string;
      /** Series that this statement shows to be the same one; their members move. */
      readonly absorbed: readonly string[];
      readonly evidence: readonly Evidence[];
    };

/** Where a statement belongs, decided from its neighbourhood alone. The order of `neighbourhood` is of no effect. */
export function place(statementId: string, neighbourhood: readonly Neighbour[]): Plan {
  const others = neighbourhood.filter(({ holder }) => holder !== statementId);
  const series = [...new Map(others.map((neighbour) => [neighbour.series.id, neighbour.series])).values()];
  const [kept, ...absorbed] = series.sort(byPrecedence);
  if (kept === undefined) return { kind: 'found' };
  return {
    kind: 'join',
    series: kept.id,
    absorbed: absorbed.map(({ id }) => id),
    evidence: others
      .map(({ key, holder }) => ({ rule: 'same-value', ruleVersion, key, with: holder }) as const)
      .sort((one, other) => compare(one.key, other.key) || compare(one.with, other.with)),
  };
}

/** The series that keeps its name when several become one: the largest, then the oldest, then by id. */
export function byPrecedence(one: SeriesState, other: SeriesState): number {
  return other.size - one.size || one.foundedAt - other.foundedAt || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
