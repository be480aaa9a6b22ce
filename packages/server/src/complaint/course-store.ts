import type { Checklist, ComplaintStatus } from '@fanal/core/complaint';
import type { Db, Trx } from '../platform/database/index.ts';
import { type Complaint, type ComplaintRow, complaintFrom } from './store.ts';

/** A complaint that nobody else can move until the transaction ends. `version`: see migration 0009. */
export type LockedComplaint = Complaint & { readonly version: number };

export async function lockByReference(trx: Trx, reference: string): Promise<LockedComplaint | undefined> {
  const text = 'select * from complaint where reference = $1 for update';
  const [row] = await trx.named<ComplaintRow & { version: number }>('lock-complaint', text, [reference]);
  return row && { ...complaintFrom(row), version: row.version };
}

/** Since when it stands there changes with the status only. Answers the new version. */
export async function saveStatus(
  trx: Trx,
  complaintId: string,
  { status, at }: { readonly status: ComplaintStatus; readonly at: Date },
): Promise<number> {
  const text = `update complaint set
      status_at = case when status = $2 then status_at else $3 end, status = $2, version = version + 1
    where id = $1 returning version`;
  const [row] = await trx.named<{ version: number }>('save-status', text, [complaintId, status, at]);
  if (row === undefined) throw new Error('A locked complaint is not there any more');
  return row.version;
}

/** Whether this was the first time an agent read it. Only a complaint still `filed` moves by it. */
export async function setFirstRead(trx: Trx, complaintId: string, at: Date): Promise<boolean> {
  const text = `update complaint set read_at = $2,
      status_at = case when status = 'filed' then $2 else status_at end,
      status = case when status = 'filed' then 'under-examination' else status end,
      version = version + 1
    where id = $1 and read_at is null returning id`;
  return (await trx.named('set-first-read', text, [complaintId, at])).length > 0;
}

/** What a person or an agent did, under a key of their own. */
type Act = {
  readonly key: string;
  readonly complaintId: string;
  readonly by: { readonly kind: 'person' | 'agent'; readonly id: string };
  readonly kind: string;
  readonly checklist?: Checklist;
  readonly at: Date;
};

export async function insertAct(trx: Trx, { key, complaintId, by, kind, checklist, at }: Act): Promise<void> {
  const text = `insert into complaint_act (id, complaint_id, actor_kind, actor_id, kind, checklist, at)
    values ($1, $2, $3, $4, $5, $6, $7)`;
  const ground = checklist === undefined ? null : JSON.stringify(checklist);
  await trx.named('insert-act', text, [key, complaintId, by.kind, by.id, kind, ground, at]);
}

/** Whose the key is, when it has served. */
export async function findAct(
  db: Db,
  key: string,
): Promise<{ readonly complaintId: string; readonly actorId: string } | undefined> {
  const text = 'select complaint_id as "complaintId", actor_id as "actorId" from complaint_act where id = $1';
  return (await db.named<{ complaintId: string; actorId: string }>('find-act', text, [key]))[0];
}
