import type { Complainant, ComplaintStatus, CourseEvent } from '@fanal/core/complaint';
import type { RecallMark, RecallWay } from '@fanal/core/recall';
import type { Db, Trx } from '../platform/database/index.ts';

/** A statement filed with whoever must act. */
export type Complaint = {
  readonly id: string;
  readonly reference: string;
  readonly statementId: string;
  readonly status: ComplaintStatus;
  readonly filedAt: Date;
  readonly readAt?: Date;
  readonly from:
    | {
        readonly origin: 'online';
        readonly draftId: string;
        readonly personId: string;
        readonly complainant: Complainant;
      }
    | { readonly origin: 'imported'; readonly source: string; readonly externalId: string };
};

/** What happened to a complaint, in the order it happened. `CourseEvent`: what moves it along. */
export type ComplaintEvent = { readonly at: Date } & (
  | CourseEvent
  | { readonly kind: 'filed' }
  | { readonly kind: 'receipt-sent'; readonly to: string }
  | { readonly kind: 'joined-series'; readonly shared: readonly SharedIndicator[] }
  /** `document`: its kind, as the catalogues name it. */
  | { readonly kind: 'document-issued'; readonly document: string }
  | { readonly kind: 'exhibits-added'; readonly count: number }
  | { readonly kind: 'money-asked-back'; readonly way: RecallWay }
  /** `amount`, with its currency: what came back, when it was a part. */
  | {
      readonly kind: 'money-answered';
      readonly way: RecallWay;
      readonly answer: Exclude<RecallMark, 'sent'>;
      readonly amount?: string;
      readonly currency?: string;
    }
);

/** One of this person's own indicators that others reported too, as this person wrote it. */
export type SharedIndicator = { readonly type: string; readonly asWritten: string };

export type ComplaintRow = {
  id: string;
  reference: string;
  statement_id: string;
  status: string;
  origin: string;
  draft_id: string | null;
  source: string | null;
  external_id: string | null;
  person_id: string | null;
  complainant: unknown;
  filed_at: Date;
  read_at: Date | null;
};

/** The complaints whose record was new; one that its source had already given is left out. */
export async function insertComplaints(
  trx: Trx,
  complaints: readonly Complaint[],
): Promise<ReadonlySet<string>> {
  const text = `insert into complaint
      (id, reference, statement_id, status, origin, draft_id, source, external_id, person_id, complainant, filed_at)
    select id, reference, statement_id, status, origin, draft_id, source, external_id, person_id, complainant, filed_at
    from json_populate_recordset(null::complaint, $1)
    on conflict (source, external_id) do nothing
    returning id`;
  const rows = complaints.map(complaintColumns);
  const inserted = await trx.named<{ id: string }>('insert-complaints', text, [JSON.stringify(rows)]);
  return new Set(inserted.map((row) => row.id));
}

/** A complaint filed online with its first events, in one round trip. */
export async function insertFiling(
  trx: Trx,
  complaint: Complaint,
  events: readonly ComplaintEvent[],
): Promise<void> {
  const text = `with filed as (
      insert into complaint
        (id, reference, statement_id, status, origin, draft_id, person_id, complainant, filed_at)
      select id, reference, statement_id, status, origin, draft_id, person_id, complainant, filed_at
      from json_populate_record(null::complaint, $1))
    insert into complaint_event (complaint_id, kind, at, details)
    select complaint_id, kind, at, details from json_populate_recordset(null::complaint_event, $2)`;
  const rows = events.map((event) => eventColumns({ complaintId: complaint.id, event }));
  await trx.named('insert-filing', text, [JSON.stringify(complaintColumns(complaint)), JSON.stringify(rows)]);
}

function complaintColumns(complaint: Complaint): object {
  return {
    id: complaint.id,
    reference: complaint.reference,
    statement_id: complaint.statementId,
    status: complaint.status,
    filed_at: complaint.filedAt,
    ...originColumns(complaint.from),
  };
}

function originColumns(from: Complaint['from']): object {
  if (from.origin === 'imported')
    return { origin: from.origin, source: from.source, external_id: from.externalId };
  return {
    origin: from.origin,
    draft_id: from.draftId,
    person_id: from.personId,
    complainant: from.complainant,
  };
}

/** Which records of a source are complaints already. */
export async function knownRecords(
  db: Db,
  source: string,
  externalIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const text = 'select external_id from complaint where source = $1 and external_id = any($2::text[])';
  const rows = await db.named<{ external_id: string }>('known-records', text, [source, externalIds]);
  return new Set(rows.map((row) => row.external_id));
}

export type NewEvent = { readonly complaintId: string; readonly event: ComplaintEvent };

export async function insertEvents(trx: Trx, events: readonly NewEvent[]): Promise<void> {
  const text = `insert into complaint_event (complaint_id, kind, at, details)
    select complaint_id, kind, at, details from json_populate_recordset(null::complaint_event, $1)`;
  const rows = events.map(eventColumns);
  await trx.named('insert-events', text, [JSON.stringify(rows)]);
}

function eventColumns({ complaintId, event }: NewEvent): object {
  const { kind, at, ...details } = event;
  return { complaint_id: complaintId, kind, at, details };
}

export async function readEvents(db: Db, complaintId: string): Promise<ComplaintEvent[]> {
  const text = 'select kind, at, details from complaint_event where complaint_id = $1 order by id';
  const rows = await db.named<{ kind: string; at: Date; details: object }>('read-events', text, [
    complaintId,
  ]);
  return rows.map(({ kind, at, details }) => ({ ...details, kind, at }) as ComplaintEvent);
}

export async function findByReference(db: Db, reference: string): Promise<Complaint | undefined> {
  const text = 'select * from complaint where reference = $1';
  const rows = await db.named<ComplaintRow>('complaint-by-reference', text, [reference]);
  return rows[0] && complaintFrom(rows[0]);
}

export async function findByIds(db: Db, ids: readonly string[]): Promise<Complaint[]> {
  const text = 'select * from complaint where id = any($1::uuid[])';
  return (await db.named<ComplaintRow>('complaints-by-ids', text, [ids])).map(complaintFrom);
}

export async function findByDraft(db: Db, draftId: string): Promise<Complaint | undefined> {
  const rows = await db.named<ComplaintRow>(
    'complaint-by-draft',
    'select * from complaint where draft_id = $1',
    [draftId],
  );
  return rows[0] && complaintFrom(rows[0]);
}

export async function listByPerson(db: Db, personId: string): Promise<Complaint[]> {
  const text = 'select * from complaint where person_id = $1 order by filed_at desc, id desc limit 200';
  const rows = await db.named<ComplaintRow>('complaints-by-person', text, [personId]);
  return rows.map(complaintFrom);
}

export async function findByStatements(db: Db, statementIds: readonly string[]): Promise<Complaint[]> {
  const text = 'select * from complaint where statement_id = any($1::uuid[])';
  const rows = await db.named<ComplaintRow>('complaints-by-statements', text, [statementIds]);
  return rows.map(complaintFrom);
}

/** Every complaint, oldest first, a page at a time. */
export async function* complaintsByPage(db: Db): AsyncGenerator<readonly Complaint[]> {
  const text = `select * from complaint where (filed_at, id) > ($1, $2) order by filed_at, id limit 500`;
  let place = { filed_at: new Date(0), id: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    const rows = await db.named<ComplaintRow>('complaints-page', text, [place.filed_at, place.id]);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(complaintFrom);
    place = last;
  }
}

export function complaintFrom(row: ComplaintRow): Complaint {
  return {
    id: row.id,
    reference: row.reference,
    statementId: row.statement_id,
    status: row.status as ComplaintStatus,
    filedAt: row.filed_at,
    ...(row.read_at === null ? {} : { readAt: row.read_at }),
    from:
      row.origin === 'imported'
        ? { origin: 'imported', source: row.source ?? '', externalId: row.external_id ?? '' }
        : {
            origin: 'online',
            draftId: row.draft_id ?? '',
            personId: row.person_id ?? '',
            complainant: row.complainant as Complainant,
          },
  };
}
