import type { QueueFilters } from '@fanal/contract/investigation';
import { awaitingAgent } from '@fanal/core/complaint';
import { sql } from 'kysely';
import type { Db } from '../platform/database/index.ts';
import { countRows } from './count-rows.ts';
import type { TimePlace } from './cursor.ts';
import type { SearchTerms } from './search-terms.ts';
import { views } from './views.ts';

/** Which complaints; absent parts do not narrow. */
export type QueueSelection = Omit<QueueFilters, 'search'> & { readonly search?: SearchTerms | undefined };

export type QueuedComplaint = {
  readonly id: string;
  readonly reference: string;
  readonly origin: string;
  readonly externalId: string | null;
  readonly filedAt: Date;
  readonly readAt: Date | null;
  readonly scamType: string;
  readonly locale: string;
  /** The account's beginning, cut anywhere. */
  readonly beginning: string;
  readonly losses: unknown;
  readonly indicators: number;
  readonly seriesCode: string | null;
  readonly seriesSize: number | null;
  readonly status: string;
  /** Null while it is only filed. */
  readonly statusAt: Date | null;
  readonly unread: number;
};

/** Longest beginning read of an account, in characters. */
export const beginningLength = 240;

type Page = { readonly after?: TimePlace | undefined; readonly limit: number };

/** Newest first, from `after` on. Instants are whole milliseconds, for every one was written from a clock of ours. */
export function readQueue(
  db: Db,
  selection: QueueSelection,
  { after, limit }: Page,
): Promise<QueuedComplaint[]> {
  const query = shown(selection)
    .$if(after !== undefined, (narrowed) =>
      narrowed.where(sql<boolean>`(filed_at, id) < (${after?.at}, ${after?.id})`),
    )
    .orderBy('filed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  return db.rows(query);
}

/**
 * Those where an agent has something to do, or those of the status asked for: what has stood there longest first.
 * Each status is read in the order of its own index; the first of each, together, hold the first of all.
 */
export async function readWaiting(db: Db, selection: QueueSelection, page: Page): Promise<QueuedComplaint[]> {
  const statuses = selection.status === undefined ? awaitingAgent : [selection.status];
  const lists = await Promise.all(
    statuses.map((status) => db.rows(waitingIn({ ...selection, status }, page))),
  );
  return lists.flat().toSorted(byWait).slice(0, page.limit);
}

function waitingIn(selection: QueueSelection, { after, limit }: Page) {
  const query = shown(selection).limit(limit);
  if (selection.status === 'filed') {
    // Nobody has read them, or they would have moved: said again, it is what their index is made of.
    return query
      .where('read_at', 'is', null)
      .$if(after !== undefined, (narrowed) =>
        narrowed.where(sql<boolean>`(filed_at, id) > (${after?.at}, ${after?.id})`),
      )
      .orderBy('filed_at', 'asc')
      .orderBy('id', 'asc');
  }
  return query
    .where('status', '<>', 'filed')
    .$if(after !== undefined, (narrowed) =>
      narrowed.where(sql<boolean>`(status_at, id) > (${after?.at}, ${after?.id})`),
    )
    .orderBy('status_at', 'asc')
    .orderBy('id', 'asc');
}

/** Since when a complaint stands where it does. */
export function sinceOf({ statusAt, filedAt }: Pick<QueuedComplaint, 'statusAt' | 'filedAt'>): Date {
  return statusAt ?? filedAt;
}

function byWait(one: QueuedComplaint, other: QueuedComplaint): number {
  const apart = sinceOf(one).getTime() - sinceOf(other).getTime();
  return apart === 0 ? Number(one.id > other.id) - Number(one.id < other.id) : apart;
}

function shown(selection: QueueSelection) {
  return selected(selection)
    .select([
      'id',
      'reference',
      'origin',
      'external_id as externalId',
      'filed_at as filedAt',
      'read_at as readAt',
      'scam_type as scamType',
      'locale',
      sql<string>`left(narrative, ${sql.lit(beginningLength)})`.as('beginning'),
      'losses',
      'series_code as seriesCode',
      'series_size as seriesSize',
      'status',
      'status_at as statusAt',
    ])
    .select((complaint) => [
      complaint
        .selectFrom('investigation_sighting as s')
        .whereRef('s.statement_id', '=', 'investigation_complaint.statement_id')
        .where('s.derived', '=', false)
        .select(({ fn }) => fn.count<number>('s.indicator_id').distinct().as('n'))
        .$asScalar()
        .$notNull()
        .as('indicators'),
      complaint
        .selectFrom('investigation_unread as u')
        .whereRef('u.complaint_id', '=', 'investigation_complaint.id')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .$asScalar()
        .$notNull()
        .as('unread'),
    ]);
}

/** Counted up to 10,000, and the planner's estimate beyond. */
export function countQueue(db: Db, selection: QueueSelection): Promise<number> {
  const query = selected(selection).select(sql<number>`1`.as('one')).compile();
  return countRows(db, {
    name: `investigation-count-queue-${shapeOf(selection)}`,
    text: query.sql,
    values: query.parameters,
  });
}

/** Short, for PostgreSQL cuts the name of a statement after 63 bytes, and two that are cut alike collide. */
function shapeOf({ scamType, series, read, search, status, messages }: QueueSelection): string {
  return [
    scamType && 't',
    series?.slice(0, 2),
    read?.slice(0, 2),
    status && 's',
    messages && 'm',
    search && 'x',
  ]
    .map((part) => part ?? '_')
    .join('');
}

/** The complaints on either side of one, whether or not the selection holds that one itself. */
export async function readNeighbours(
  db: Db,
  selection: QueueSelection,
  place: TimePlace,
): Promise<{ readonly newer?: string; readonly older?: string }> {
  const [newer, older] = await Promise.all([
    db.rows(
      selected(selection)
        .select('reference')
        .where(sql<boolean>`(filed_at, id) > (${place.at}, ${place.id})`)
        .orderBy('filed_at', 'asc')
        .orderBy('id', 'asc')
        .limit(1),
    ),
    db.rows(
      selected(selection)
        .select('reference')
        .where(sql<boolean>`(filed_at, id) < (${place.at}, ${place.id})`)
        .orderBy('filed_at', 'desc')
        .orderBy('id', 'desc')
        .limit(1),
    ),
  ]);
  return {
    ...(newer[0] === undefined ? {} : { newer: newer[0].reference }),
    ...(older[0] === undefined ? {} : { older: older[0].reference }),
  };
}

function selected({ scamType, series, read, status, messages, search }: QueueSelection) {
  let query = views.selectFrom('investigation_complaint');
  if (scamType !== undefined) query = query.where('scam_type', '=', scamType);
  if (series === 'in-series') query = query.where('series_size', '>', 1);
  if (series === 'alone') query = query.where(sql<boolean>`(series_size is null or series_size = 1)`);
  if (read === 'read') query = query.where('read_at', 'is not', null);
  if (read === 'unread') query = query.where('read_at', 'is', null);
  if (status !== undefined) query = query.where('status', '=', status);
  if (messages === 'unread') {
    query = query.where('id', 'in', views.selectFrom('investigation_unread').select('complaint_id'));
  }
  if (search !== undefined) query = query.where('statement_id', 'in', statementsOf(search));
  return query;
}

/** Each way of meaning has its own index; a union keeps them in use where an `or` would not. */
function statementsOf({ reference, externalId, indicators }: SearchTerms) {
  const byIdentifier = views
    .selectFrom('investigation_complaint as named')
    .select('named.statement_id')
    .where('named.external_id', '=', externalId);
  const byReference = views
    .selectFrom('investigation_complaint as referred')
    .select('referred.statement_id')
    .where('referred.reference', '=', reference ?? null);
  const types = indicators.map(({ type }) => type);
  const values = indicators.map(({ value }) => value);
  const byIndicator = views
    .selectFrom('investigation_sighting as seen')
    .select('seen.statement_id')
    .where(
      sql<boolean>`(seen.type, seen.value) in (select * from unnest(${types}::text[], ${values}::text[]))`,
    );
  return byIdentifier.union(byReference).union(byIndicator);
}
