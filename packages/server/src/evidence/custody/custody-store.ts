import { timingSafeEqual } from 'node:crypto';
import type { Db, Trx } from '../../platform/database/index.ts';
import { type CustodyAction, type CustodyLine, type Handler, handlerId, hashOf } from './custody.ts';

export type NewCustody = {
  readonly exhibitId: string;
  readonly action: CustodyAction;
  readonly purpose: string;
  readonly actor: Handler;
  readonly now: Date;
  readonly requestId: string;
};

/** Writes the next line; lines of one exhibit take turns. False when the exhibit is gone. */
export async function appendCustody(trx: Trx, storyKey: Uint8Array, custody: NewCustody): Promise<boolean> {
  const [chain] = await trx.named<{ custody_length: number; custody_head: Buffer }>(
    'lock-custody',
    'select custody_length, custody_head from exhibit where id = $1 for update',
    [custody.exhibitId],
  );
  if (chain === undefined) return false;
  const line: CustodyLine = {
    exhibitId: custody.exhibitId,
    place: chain.custody_length + 1,
    at: custody.now,
    actorKind: custody.actor.kind,
    actorId: handlerId(custody.actor),
    action: custody.action,
    purpose: custody.purpose,
    requestId: custody.requestId,
  };
  const hash = hashOf(storyKey, chain.custody_head, line);
  await trx.named(
    'append-custody',
    `with line as (
       insert into custody_line (exhibit_id, place, at, actor_kind, actor_id, action, purpose, request_id, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9))
     update exhibit set custody_length = $2, custody_head = $9 where id = $1`,
    [
      line.exhibitId,
      line.place,
      line.at,
      line.actorKind,
      line.actorId ?? null,
      line.action,
      line.purpose,
      line.requestId,
      hash,
    ],
  );
  return true;
}

type LineRow = {
  exhibit_id: string;
  place: number;
  at: Date;
  actor_kind: string;
  actor_id: string | null;
  action: string;
  purpose: string;
  request_id: string;
  hash: Buffer;
};

/** The chains of these exhibits, each from its first line. */
export async function readCustody(
  db: Db,
  exhibitIds: readonly string[],
): Promise<ReadonlyMap<string, readonly CustodyLine[]>> {
  const chains = new Map<string, CustodyLine[]>(exhibitIds.map((id) => [id, []]));
  for (const row of await rowsOf(db, exhibitIds)) chains.get(row.exhibit_id)?.push(lineFrom(row));
  return chains;
}

/** Whether no line of an exhibit's chain was changed, added, moved or removed since it was written. */
export async function isChainWhole(db: Db, storyKey: Uint8Array, exhibitId: string): Promise<boolean> {
  // One statement, one snapshot: a line written meanwhile is not taken for an intruder.
  const rows = await db.named<LineRow & { custody_length: number; custody_head: Buffer }>(
    'whole-custody',
    `select l.*, e.custody_length, e.custody_head from exhibit e
     join custody_line l on l.exhibit_id = e.id where e.id = $1 order by l.place`,
    [exhibitId],
  );
  let before: Uint8Array = Buffer.alloc(0);
  for (const [index, row] of rows.entries()) {
    const hash = hashOf(storyKey, before, lineFrom(row));
    if (row.place !== index + 1 || hash.length !== row.hash.length || !timingSafeEqual(hash, row.hash)) {
      return false;
    }
    before = row.hash;
  }
  const end = rows.at(-1);
  return end !== undefined && rows.length === end.custody_length && end.custody_head.equals(before);
}

async function rowsOf(db: Db, exhibitIds: readonly string[]): Promise<LineRow[]> {
  const text = 'select * from custody_line where exhibit_id = any($1::uuid[]) order by exhibit_id, place';
  return db.named<LineRow>('read-custody', text, [exhibitIds]);
}

function lineFrom(row: LineRow): CustodyLine {
  return {
    exhibitId: row.exhibit_id,
    place: row.place,
    at: row.at,
    actorKind: row.actor_kind,
    actorId: row.actor_id ?? undefined,
    action: row.action as CustodyAction,
    purpose: row.purpose,
    requestId: row.request_id,
  };
}
