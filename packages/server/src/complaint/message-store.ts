import type { Db, Trx } from '../platform/database/index.ts';

export type Side = 'person' | 'agent';
export type StoredMessage = {
  readonly id: number;
  readonly author: Side;
  readonly text: string;
  readonly at: Date;
  readonly readAt: Date | null;
};

/** Most messages of a thread that are shown: the last ones. */
const longestThread = 300;

/** Its number when it is new; nothing when this sender's key has served for this complaint. */
export async function insertMessage(
  trx: Trx,
  message: {
    readonly complaintId: string;
    readonly key: string;
    readonly author: Side;
    readonly authorId: string;
    readonly text: string;
    readonly at: Date;
  },
): Promise<number | undefined> {
  const text = `insert into complaint_message (complaint_id, key, author, author_id, text, at)
    values ($1, $2, $3, $4, $5, $6)
    on conflict (complaint_id, author, key) do nothing returning id`;
  const { complaintId, key, author, authorId, at } = message;
  const values = [complaintId, key, author, authorId, message.text, at];
  return (await trx.named<{ id: number }>('insert-message', text, values))[0]?.id;
}

/** Oldest first. */
export async function readThread(db: Db, complaintId: string): Promise<StoredMessage[]> {
  const text = `select id, author, text, at, read_at as "readAt" from complaint_message
    where complaint_id = $1 order by id desc limit ${longestThread}`;
  return (await db.named<StoredMessage>('read-thread', text, [complaintId])).reverse();
}

/** What the other side wrote is read by this one, from now on. */
export async function markThreadRead(
  db: Db,
  complaintId: string,
  { reader, at }: { readonly reader: Side; readonly at: Date },
): Promise<void> {
  const text =
    'update complaint_message set read_at = $3 where complaint_id = $1 and author <> $2 and read_at is null';
  await db.named('mark-thread-read', text, [complaintId, reader, at]);
}

/** How many messages to the person they have not seen, by complaint; complaints without any are left out. */
export async function countUnreadByPerson(
  db: Db,
  complaintIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const text = `select complaint_id as id, count(*)::integer as n from complaint_message
    where complaint_id = any($1::uuid[]) and author = 'agent' and read_at is null group by complaint_id`;
  const rows = await db.named<{ id: string; n: number }>('count-unread', text, [complaintIds]);
  return new Map(rows.map(({ id, n }) => [id, n]));
}
