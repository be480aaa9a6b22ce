import type { Indicator, IndicatorType } from '@fanal/core/indicator';
import type {
  Band,
  Ground,
  LookupClass,
  LookupItem,
  ShownBand,
  Standing,
  Told,
  WarningState,
} from '@fanal/core/warning';
import { isTold, verdictOf } from '@fanal/core/warning';
import type { Db, Trx } from '../platform/database/index.ts';

/** What is known here of a value, and whether it is told. Days are `YYYY-MM-DD`. */
export type Warning = {
  readonly id: string;
  readonly item: LookupItem;
  readonly indicator: Indicator;
  readonly standing: Standing;
  /** Independent complainants. */
  readonly voices: number;
  readonly complaints: number;
  readonly countedAt: Date;
  readonly lastSeenOn?: string;
  readonly band?: ShownBand;
  /** The last day on which it is told. */
  readonly expiresOn?: string;
  /** When time alone will change what is told. */
  readonly lookAgainAt?: Date;
  readonly firstToldAt?: Date;
  readonly stateAt: Date;
  readonly version: number;
};

export type WarningRow = {
  id: string;
  class: string;
  value: string;
  type: string;
  indicator_value: string;
  state: string;
  ground: string | null;
  voices: number;
  complaints: number;
  counted_at: Date;
  last_seen_on: string | null;
  shown_band: string | null;
  next_band: string | null;
  next_band_at: Date | null;
  expires_on: string | null;
  look_again_at: Date | null;
  first_told_at: Date | null;
  state_at: Date;
  version: number;
};

/** What is told of a warning; `undefined` while nothing is. */
export function toldOf({ standing, band, lastSeenOn, expiresOn }: Warning): Told | undefined {
  const { state, ground } = standing;
  if (!isTold(state) || ground === undefined || band === undefined) return undefined;
  if (lastSeenOn === undefined || expiresOn === undefined) return undefined;
  return { verdict: verdictOf(ground), band: band.shown, lastSeenOn, expiresOn };
}

export async function lockWarning(trx: Trx, id: string): Promise<Warning | undefined> {
  const text = 'select * from warning where id = $1 for update';
  return (await trx.named<WarningRow>('warning-lock', text, [id])).map(warningFrom)[0];
}

export async function findByItem(db: Db, item: LookupItem): Promise<Warning | undefined> {
  const text = 'select * from warning where class = $1 and value = $2';
  const rows = await db.named<WarningRow>('warning-find-item', text, [item.class, item.value]);
  return rows.map(warningFrom)[0];
}

/** The warning about a value, opened when there is none, and ours until the end of the transaction. */
export async function openWarning(
  trx: Trx,
  { id, item, indicator, now }: Pick<Warning, 'id' | 'item' | 'indicator'> & { readonly now: Date },
): Promise<Warning> {
  const insert = `insert into warning (id, class, value, type, indicator_value, state, state_at, counted_at)
    values ($1, $2, $3, $4, $5, 'watched', $6, $6) on conflict (class, value) do nothing`;
  await trx.named('warning-open', insert, [id, item.class, item.value, indicator.type, indicator.value, now]);
  const text = 'select * from warning where class = $1 and value = $2 for update';
  const rows = await trx.named<WarningRow>('warning-lock-item', text, [item.class, item.value]);
  const warning = rows.map(warningFrom)[0];
  if (warning === undefined) throw new Error('A warning that was just opened is not there');
  return warning;
}

const saveSql = `update warning set state = $2, ground = $3, voices = $4, complaints = $5, last_seen_on = $6,
  shown_band = $7, next_band = $8, next_band_at = $9, expires_on = $10, look_again_at = $11, first_told_at = $12,
  state_at = $13, version = $14, counted_at = $15 where id = $1`;

/** Everything about it that changes. */
export async function saveWarning(trx: Trx, warning: Warning): Promise<void> {
  const { standing, band, lastSeenOn, expiresOn, lookAgainAt, firstToldAt } = warning;
  await trx.named('warning-save', saveSql, [
    warning.id,
    standing.state,
    standing.ground ?? null,
    warning.voices,
    warning.complaints,
    lastSeenOn ?? null,
    band?.shown ?? null,
    band?.next?.band ?? null,
    band?.next?.from ?? null,
    expiresOn ?? null,
    lookAgainAt ?? null,
    firstToldAt ?? null,
    warning.stateAt,
    warning.version,
    warning.countedAt,
  ]);
}

export type WarningEvent = {
  readonly warningId: string;
  readonly kind: string;
  readonly at: Date;
  readonly voices: number;
  /** Who decided, and why; absent for what happened by rule. */
  readonly decided?: { readonly agentId: string; readonly reason: string };
};

export async function insertWarningEvent(trx: Trx, event: WarningEvent): Promise<void> {
  const text = `insert into warning_event (warning_id, kind, at, voices, agent_id, reason)
    values ($1, $2, $3, $4, $5, $6)`;
  const { warningId, kind, at, voices, decided } = event;
  const values = [warningId, kind, at, voices, decided?.agentId ?? null, decided?.reason ?? null];
  await trx.named('warning-insert-event', text, values);
}

/** Its lists are to follow. `since`: when it was decided, or the complaint filed. */
export async function markUnlisted(trx: Trx, warningId: string, since: Date): Promise<void> {
  const text = 'insert into warning_unlisted (warning_id, since) values ($1, $2)';
  await trx.named('warning-mark-unlisted', text, [warningId, since]);
}

/** How old the count of what is told may be, in milliseconds: a complaint that left no trace is missed for so long. */
const countedWithin = 24 * 60 * 60_000;

/** Told warnings whose time has come: to show more, to end, or to be counted again. */
export async function listDueWarnings(db: Db, now: Date, today: string, limit: number): Promise<string[]> {
  const text = `(select id from warning where look_again_at <= $1 order by look_again_at limit $3)
    union (select id from warning where state = 'published' and expires_on < $2 order by expires_on limit $3)
    union (select id from warning where state in ('published', 'contested') and counted_at < $4
      order by counted_at limit $3)`;
  const countedBefore = new Date(now.getTime() - countedWithin);
  const values = [now, today, limit, countedBefore];
  return (await db.named<{ id: string }>('warning-list-due', text, values)).map(({ id }) => id);
}

export async function isDeclaredGood(db: Db, item: LookupItem): Promise<boolean> {
  const text = 'select 1 from warning_known_good where class = $1 and value = $2';
  return (await db.named('warning-known-good', text, [item.class, item.value])).length > 0;
}

export async function declareGood(
  trx: Trx,
  item: LookupItem,
  declared: { readonly agentId: string; readonly at: Date },
): Promise<void> {
  const text = `insert into warning_known_good (class, value, agent_id, at) values ($1, $2, $3, $4)
    on conflict do nothing`;
  await trx.named('warning-declare-good', text, [item.class, item.value, declared.agentId, declared.at]);
}

/** What is told of each item, one look at the table for all of them. */
export async function readToldItems(db: Db, items: readonly LookupItem[]): Promise<readonly Warning[]> {
  if (items.length === 0) return [];
  const text = `select w.* from unnest($1::text[], $2::text[]) as asked (class, value)
    join warning w on w.class = asked.class and w.value = asked.value
    where w.state in ('published', 'contested')`;
  const values = [items.map((item) => item.class), items.map(({ value }) => value)];
  return (await db.named<WarningRow>('warning-read-told', text, values)).map(warningFrom);
}

export function warningFrom(row: WarningRow): Warning {
  return {
    id: row.id,
    item: { class: row.class as LookupClass, value: row.value },
    indicator: { type: row.type as IndicatorType, value: row.indicator_value },
    standing: {
      state: row.state as WarningState,
      ...(row.ground === null ? {} : { ground: row.ground as Ground }),
    },
    voices: row.voices,
    complaints: row.complaints,
    countedAt: row.counted_at,
    ...(row.last_seen_on === null ? {} : { lastSeenOn: row.last_seen_on }),
    ...(row.shown_band === null ? {} : { band: bandFrom(row.shown_band as Band, row) }),
    ...(row.expires_on === null ? {} : { expiresOn: row.expires_on }),
    ...(row.look_again_at === null ? {} : { lookAgainAt: row.look_again_at }),
    ...(row.first_told_at === null ? {} : { firstToldAt: row.first_told_at }),
    stateAt: row.state_at,
    version: row.version,
  };
}

function bandFrom(shown: Band, { next_band, next_band_at }: WarningRow): ShownBand {
  if (next_band === null || next_band_at === null) return { shown };
  return { shown, next: { band: next_band as Band, from: next_band_at } };
}
