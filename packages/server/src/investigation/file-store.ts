import type { Db } from '../platform/database/index.ts';
import { views } from './views.ts';

export type FiledComplaint = {
  readonly id: string;
  readonly reference: string;
  readonly statementId: string;
  readonly origin: string;
  readonly externalId: string | null;
  readonly complainant: unknown;
  readonly filedAt: Date;
  readonly scamType: string;
  readonly signs: readonly string[];
  readonly locale: string;
  readonly narrative: string;
  readonly answers: unknown;
  readonly losses: unknown;
  readonly seriesCode: string | null;
  readonly seriesSize: number | null;
  readonly status: string;
  readonly version: number;
};

export async function findComplaint(db: Db, reference: string): Promise<FiledComplaint | undefined> {
  const query = views
    .selectFrom('investigation_complaint')
    .select([
      'id',
      'reference',
      'statement_id as statementId',
      'origin',
      'external_id as externalId',
      'complainant',
      'filed_at as filedAt',
      'scam_type as scamType',
      'signs',
      'locale',
      'narrative',
      'answers',
      'losses',
      'series_code as seriesCode',
      'series_size as seriesSize',
      'status',
      'version',
    ])
    .where('reference', '=', reference);
  return (await db.rows(query))[0];
}

export type FiledDecision = {
  readonly kind: string;
  readonly checklist: unknown;
  readonly at: Date;
  readonly agentName: string | null;
};

/** What agents decided, oldest first. */
export function readDecisions(db: Db, complaintId: string): Promise<FiledDecision[]> {
  const query = views
    .selectFrom('investigation_decision')
    .select(['kind', 'checklist', 'at', 'agent_name as agentName'])
    .where('complaint_id', '=', complaintId)
    .orderBy('at');
  return db.rows(query);
}

export type FiledSighting = {
  readonly indicatorId: number;
  readonly type: string;
  readonly value: string;
  readonly raw: string;
  readonly verified: boolean;
  readonly derived: boolean;
  readonly field: string;
  readonly start: number | null;
  readonly end: number | null;
  /** Other statements that name it; counted up to `mostCounted` for a value that links nobody. */
  readonly others: number;
  readonly state: string;
};

/** A large shop stands in a tenth of all statements: that many are enough to say so. */
const mostCounted = 1_000;

/** In the order of the account, then of the answers; at most `most`. */
export function readSightings(db: Db, statementId: string, most: number): Promise<FiledSighting[]> {
  // The number kept with a value counts those it links; the others are counted here.
  const counted = `
    select count(*) from (
      select distinct o.statement_id from investigation_sighting o
      where o.indicator_id = s.indicator_id and o.statement_id <> s.statement_id
      limit ${mostCounted}
    ) as sample`;
  const text = `
    select s.indicator_id as "indicatorId", s.type, s.value, s.raw, s.verified, s.derived, s.field, s.start_at as start, s.end_at as end, s.state,
      case when s.state = 'linking' then s.degree - 1 else (${counted}) end as others
    from investigation_sighting s
    where s.statement_id = $1
    order by s.start_at nulls last, s.field, s.derived, s.type, s.value
    limit $2`;
  return db.named('investigation-sightings', text, [statementId, most]);
}

/** The references of complaints by their own identifiers, for the trail, which holds those. */
export async function referencesOf(db: Db, complaintIds: readonly string[]): Promise<Map<string, string>> {
  const text = 'select id, reference from investigation_complaint where id = any($1::uuid[])';
  const rows = await db.named<{ id: string; reference: string }>('investigation-references', text, [
    complaintIds,
  ]);
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}
