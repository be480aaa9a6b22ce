import { indicatorTypes } from '../indicator/indicator.ts';
import { indicatorOf, type Key } from './key.ts';
import { clearly } from './region/group-stories.ts';
import { supportRules } from './region/support-rule.ts';
import { bitsOf } from './region/value-bits.ts';
import { defaultWeights, type Weights } from './weight/weights.ts';

/** Changes whenever the same sightings could give other links; kept with each link. */
export const ruleVersion = 3;

/** Why a statement stands in its series: it shares `key` with the statement `with`. */
export type Evidence = {
  readonly rule: 'same-value';
  readonly ruleVersion: number;
  readonly key: Key;
  readonly with: string;
};

/** `foundedAt` in milliseconds of the Unix epoch. `guarded`: decisions hold its members apart from others. */
export type SeriesState = {
  readonly id: string;
  readonly size: number;
  readonly foundedAt: number;
  readonly guarded?: boolean;
};

/** A key of the statement that others name already: one of these, and the series it stands in. */
export type Neighbour = {
  readonly key: Key;
  readonly holder: string;
  readonly series: SeriesState;
  /** Statements that name the key; 2 unless said. */
  readonly degree?: number;
};

export type Plan =
  /** `apart`: series that it shares values with and yet does not join. */
  | { readonly kind: 'found'; readonly apart: readonly string[] }
  | {
      readonly kind: 'join';
      readonly series: string;
      /** Series that this statement shows to be the same one; their members move. */
      readonly absorbed: readonly string[];
      /** Series that share a value with it too, and stay: whether they are the same is settled later, with all there is. */
      readonly apart: readonly string[];
      readonly evidence: readonly Evidence[];
    };

// A side of fewer has not shown that it stands by itself.
const leastEstablished = Math.min(...supportRules.map(({ established }) => established));

/** Whether one statement is enough to make two series one. */
export type MayMerge = (one: SeriesState, other: SeriesState) => boolean;

/** Not when both stand by themselves: a typing error or a made-up report would tie them. */
export const unlessBothEstablished: MayMerge = (one, other) =>
  one.guarded !== true && other.guarded !== true && !(isEstablished(one) && isEstablished(other));

/** Whether a series, one more statement counted, has shown that it stands by itself. */
export function isEstablished({ size }: { readonly size: number }): boolean {
  return size + 1 >= leastEstablished;
}

/**
 * Where a statement belongs for now, decided from its neighbourhood alone: with the series that most of its evidence
 * points to. The order of `neighbourhood` is of no effect.
 */
export function place(
  statementId: string,
  neighbourhood: readonly Neighbour[],
  mayMerge: MayMerge = unlessBothEstablished,
): Plan {
  const others = neighbourhood.filter(({ holder }) => holder !== statementId);
  const [best, ...rest] = byEvidence(others);
  if (best === undefined) return { kind: 'found', apart: [] };
  const together = [best.series];
  let whole = best.series;
  const apart: Candidate[] = [];
  for (const candidate of rest) {
    if (!mayMerge(whole, candidate.series)) apart.push(candidate);
    else {
      together.push(candidate.series);
      whole = { ...whole, size: whole.size + candidate.series.size };
    }
  }
  const stays = new Set(apart.map(({ series }) => series.id));
  // It says nearly as much of two that stand apart, as an invented report would: too little of its own place.
  if (apart.some(({ bits }) => best.bits < clearly * bits))
    return { kind: 'found', apart: [...stays, ...together.map(({ id }) => id)].sort() };
  const [kept = best.series, ...absorbed] = together.sort(byPrecedence);
  return {
    kind: 'join',
    series: kept.id,
    absorbed: absorbed.map(({ id }) => id),
    apart: [...stays],
    evidence: others
      .filter(({ series }) => !stays.has(series.id))
      .map(({ key, holder }) => ({ rule: 'same-value', ruleVersion, key, with: holder }) as const)
      .sort((one, other) => compare(one.key, other.key) || compare(one.with, other.with)),
  };
}

type Candidate = { readonly series: SeriesState; readonly bits: number };

/** The series, the one that the most bits speak for first; among equals by precedence. */
function byEvidence(neighbours: readonly Neighbour[]): Candidate[] {
  const told = new Map(neighbours.map((each) => [`${each.series.id} ${each.key}`, each]));
  const candidates = new Map<string, Candidate>();
  for (const { series, key, degree } of told.values()) {
    const bits = (candidates.get(series.id)?.bits ?? 0) + bitsOfKey(key, degree ?? 2);
    candidates.set(series.id, { series, bits });
  }
  return [...candidates.values()].sort(
    (one, other) => other.bits - one.bits || byPrecedence(one.series, other.series),
  );
}

/** What it says, in bits, that two statements share a key that so many name. */
export function bitsOfKey(key: Key, degree: number, weights: Weights = defaultWeights): number {
  return bitsOf(indicatorTypes.indexOf(indicatorOf(key).type), degree, weights);
}

/** The series that keeps its name when several become one: the largest, then the oldest, then by id. */
export function byPrecedence(one: SeriesState, other: SeriesState): number {
  return other.size - one.size || one.foundedAt - other.foundedAt || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
