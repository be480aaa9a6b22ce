import type { QueueFilters } from '@fanal/contract/investigation';
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
};

/** Longest beginning read of an account, in characters. */
export const beginningLength = 240;

/** Newest first, from `after` on. Instants are whole milliseconds, for every one was written from a clock of ours. */
export function readQueue(
  db: Db,
  selection: QueueSelection,
  page: { readonly after?: TimePlace | undefined; readonly limit: number },
): Promise<QueuedComplaint[]> {
  const query = selected(selection)
    .$if(page.after !== undefined, (narrowed) =>
      narrowed.where(sql<boolean>`(filed_at, id) < (${page.after?.at}, ${page.after?.id})`),
    )
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
    ])
    .select((complaint) =>
      complaint
        .selectFrom('investigation_sighting as s')
        .whereRef('s.statement_id', '=', 'investigation_complaint.statement_id')
        .where('s.derived', '=', false)
        .select(({ fn }) => fn.count<number>('s.indicator_id').distinct().as('n'))
        .$asScalar()
        .$notNull()
        .as('indicators'),
    )
    .orderBy('filed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit);
  return db.rows(query);
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
function shapeOf({ scamType, series, read, search }: QueueSelection): string {
  return [scamType && 'type', series, read, search && 'text'].map((part) => part ?? 'any').join('-');
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

function selected({ scamType, series, read, search }: QueueSelection) {
  let query = views.selectFrom('investigation_complaint');
  if (scamType !== undefined) query = query.where('scam_type', '=', scamType);
  if (series === 'in-series') query = query.where('series_size', '>', 1);
  if (series === 'alone') query = query.where(sql<boolean>`(series_size is null or series_size = 1)`);
  if (read === 'read') query = query.where('read_at', 'is not', null);
  if (read === 'unread') query = query.where('read_at', 'is', null);
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
