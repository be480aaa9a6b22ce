import type { Indicator, IndicatorType } from '@fanal/core/indicator';
import type { Complained } from '@fanal/core/warning';
import type { Db } from '../platform/database/index.ts';

/** Complaints that name a value, as far as they are counted, and whether the value is one that everybody names. */
export type Naming = {
  readonly isHub: boolean;
  readonly complaints: readonly (Complained & { readonly filedAt: Date })[];
};

type NamingRow = {
  is_hub: boolean;
  complaint_id: string;
  filed_at: Date;
  person_id: string | null;
  complainant: { readonly email?: string; readonly phone?: string } | null;
  voice: string | null;
  origin: Buffer | null;
  words: string | null;
};

/** More than the widest band tells apart; the newest count. */
const mostCounted = 500;
/** Shorter accounts may be alike by chance, in characters. */
const tellingWords = 80;

/** Complaints that stand: neither withdrawn nor refused. */
export async function readNaming(db: Db, { type, value }: Indicator): Promise<Naming> {
  // Accounts are long: only those that count are read.
  const text = `select is_hub, complaint_id, filed_at, person_id, complainant, voice, origin,
      case when length(narrative) >= ${tellingWords} then md5(lower(narrative)) end as words
    from (
      select * from warning_naming where type = $1 and value = $2 and status not in ('withdrawn', 'refused')
      order by filed_at desc limit ${mostCounted}
    ) newest`;
  const rows = await db.named<NamingRow>('warning-naming', text, [type, value]);
  const complaints = new Map(rows.map((row) => [row.complaint_id, complainedFrom(row)]));
  return { isHub: rows.some(({ is_hub }) => is_hub), complaints: [...complaints.values()] };
}

function complainedFrom(row: NamingRow): Complained & { readonly filedAt: Date } {
  const ties = [
    tie('person', row.person_id),
    tie('voice', row.voice),
    tie('mail', row.complainant?.email?.toLowerCase()),
    tie('phone', row.complainant?.phone?.replace(/\D/g, '')),
    // The same words, sent by as many people as it takes, are one voice.
    tie('words', row.words),
  ].flat();
  return {
    complaintId: row.complaint_id,
    at: row.filed_at.getTime(),
    filedAt: row.filed_at,
    ties,
    ...(row.origin === null ? {} : { origin: row.origin.toString('hex') }),
  };
}

function tie(kind: string, key: string | null | undefined): readonly string[] {
  return key === null || key === undefined || key === '' ? [] : [`${kind} ${key}`];
}

/** Values that these statements name and that another names too. */
export async function readNamedOften(db: Db, statementIds: readonly string[]): Promise<readonly Indicator[]> {
  const text = `select distinct type, value from warning_named_often
    where statement_id = any($1::uuid[]) and length(value) <= 600`;
  const rows = await db.named<{ type: string; value: string }>('warning-named-often', text, [statementIds]);
  return rows.map(({ type, value }) => ({ type: type as IndicatorType, value }));
}

/** Complaints that name a warning's value, newest first, withdrawn ones included. */
export function listNamedIn(
  db: Db,
  { type, value }: Indicator,
  limit: number,
): Promise<{ reference: string; filed_at: Date; status: string }[]> {
  const text = `select distinct reference, filed_at, status from warning_naming where type = $1 and value = $2
    order by filed_at desc limit $3`;
  return db.named('warning-named-in', text, [type, value, limit]);
}

/** The last event of complaints that has been read for good. */
export async function readMark(db: Db): Promise<number> {
  const rows = await db.named<{ event_id: number }>(
    'warning-mark',
    'select event_id from warning_reading',
    [],
  );
  if (rows[0] === undefined) throw new Error('There is no mark of how far complaints have been read');
  return rows[0].event_id;
}

export async function moveMark(db: Db, eventId: number): Promise<void> {
  const text = 'update warning_reading set event_id = greatest(event_id, $1)';
  await db.named('warning-move-mark', text, [eventId]);
}

/** Something happened to the complaint of a statement: filed, withdrawn, refused… */
export type ComplaintHappening = { readonly id: number; readonly at: Date; readonly statementId: string };

/** In the order of their numbers. */
export async function listHappenings(
  db: Db,
  afterId: number,
  limit: number,
): Promise<readonly ComplaintHappening[]> {
  const text = `select id, at, statement_id from warning_complaint_event where id > $1 order by id limit $2`;
  const rows = await db.named<{ id: number; at: Date; statement_id: string }>('warning-happenings', text, [
    afterId,
    limit,
  ]);
  return rows.map(({ id, at, statement_id }) => ({ id, at, statementId: statement_id }));
}
