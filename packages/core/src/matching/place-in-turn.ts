import type { Key } from './key.ts';
import {
  type Evidence,
  type MayMerge,
  type Neighbour,
  place,
  type SeriesState,
  unlessBothEstablished,
} from './place.ts';

export type Newcomer = {
  readonly statementId: string;
  readonly keys: readonly Key[];
  /** The series it founds if it stands alone. */
  readonly ownSeries: { readonly id: string; readonly foundedAt: number };
};

export type Placed = {
  readonly statementId: string;
  /** Where it stands once all newcomers are placed. */
  readonly seriesId: string;
  readonly size: number;
  readonly evidence: readonly Evidence[];
  /** Values that others named before it, those of series it was left apart from included. */
  readonly shared: readonly Key[];
  /** Whether it shares a value with a series that it was not placed in. */
  readonly leftApart: boolean;
  /** Statements that stood alone until this one came. */
  readonly newlyGrouped: readonly string[];
};

export type SeriesChange = {
  readonly id: string;
  readonly sizeBefore: number;
  readonly size: number;
  /** Series known before that are now part of this one. */
  readonly absorbed: readonly SeriesState[];
};

export type Settled = { readonly placed: readonly Placed[]; readonly changes: readonly SeriesChange[] };

type Holder = { readonly statementId: string; readonly seriesId: string; readonly degree: number };
type Open = { state: SeriesState; readonly sizeBefore: number; readonly absorbed: SeriesState[] };

/**
 * Places newcomers one after the other, each seeing those before it. `known` holds one neighbour of each key
 * that had a holder. The outcome is that of as many single placements.
 */
export function placeInTurn(
  newcomers: readonly Newcomer[],
  known: readonly Neighbour[],
  mayMerge: MayMerge = unlessBothEstablished,
): Settled {
  const open = new Map<string, Open>();
  const mergedInto = new Map<string, string>();
  const holders = new Map<Key, Holder>();
  for (const { key, holder, series, degree = 2 } of known) {
    holders.set(key, { statementId: holder, seriesId: series.id, degree });
    open.set(series.id, { state: series, sizeBefore: series.size, absorbed: [] });
  }
  const current = (seriesId: string): string => {
    let id = seriesId;
    for (let next = mergedInto.get(id); next !== undefined; next = mergedInto.get(id)) id = next;
    return id;
  };
  const stateOf = (seriesId: string): SeriesState => mustGet(open, current(seriesId)).state;

  const turns = newcomers.map(({ statementId, keys, ownSeries }) => {
    const neighbourhood = keys.flatMap((key) => {
      const holder = holders.get(key);
      return holder === undefined
        ? []
        : [{ key, holder: holder.statementId, degree: holder.degree, series: stateOf(holder.seriesId) }];
    });
    const plan = place(statementId, neighbourhood, mayMerge);
    const { apart } = plan;
    const alone = neighbourhood
      .filter(({ series }) => series.size === 1 && !apart.includes(series.id))
      .map(({ holder }) => holder);
    const seriesId = plan.kind === 'found' ? ownSeries.id : plan.series;
    if (plan.kind === 'found') {
      open.set(seriesId, { state: { ...ownSeries, size: 1 }, sizeBefore: 0, absorbed: [] });
    } else {
      for (const id of plan.absorbed) absorb(open, mergedInto, seriesId, id);
      grow(open, seriesId, 1);
    }
    for (const key of keys) if (!holders.has(key)) holders.set(key, { statementId, seriesId, degree: 2 });
    return {
      statementId,
      seriesId,
      evidence: plan.kind === 'found' ? [] : plan.evidence,
      shared: neighbourhood.map(({ key }) => key),
      leftApart: apart.length > 0,
      newlyGrouped: [...new Set(alone)],
    };
  });

  const placed = turns.map((turn) => {
    const { id, size } = stateOf(turn.seriesId);
    return { ...turn, seriesId: id, size };
  });
  const touched = new Set(placed.map(({ seriesId }) => seriesId));
  const changes = [...touched].map((id) => {
    const { state, sizeBefore, absorbed } = mustGet(open, id);
    return { id, sizeBefore, size: state.size, absorbed };
  });
  return { placed, changes };
}

function grow(open: Map<string, Open>, seriesId: string, by: number): void {
  const series = mustGet(open, seriesId);
  series.state = { ...series.state, size: series.state.size + by };
}

function absorb(
  open: Map<string, Open>,
  mergedInto: Map<string, string>,
  keptId: string,
  goneId: string,
): void {
  const gone = mustGet(open, goneId);
  const kept = mustGet(open, keptId);
  kept.absorbed.push(...gone.absorbed);
  // A series founded among these newcomers and gone again was never seen by anybody.
  if (gone.sizeBefore > 0) kept.absorbed.push({ ...gone.state, size: gone.sizeBefore });
  grow(open, keptId, gone.state.size);
  mergedInto.set(goneId, keptId);
  open.delete(goneId);
}

function mustGet<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error('A series is named that the neighbourhood does not hold');
  return value;
}
