import type { LookupClass } from '@fanal/core/warning';
import type { Db, Trx } from '../../platform/database/index.ts';
import { type Warning, type WarningRow, warningFrom } from '../store.ts';

export type ListName = { readonly class: LookupClass; readonly epoch: number };

/** One list after another: two servers that list at once would count versions twice. */
export async function lockLists(trx: Trx): Promise<void> {
  const text = "select pg_advisory_xact_lock(hashtextextended('warning lists', 0))";
  await trx.named('warning-lock-lists', text, []);
}

/** A warning whose lists are to follow, and since when. */
export type Unlisted = { readonly warning: Warning; readonly since: readonly Date[] };

/** Takes those that wait longest, off the queue. */
export async function takeUnlisted(trx: Trx, limit: number): Promise<readonly Unlisted[]> {
  const text = `with taken as (
      delete from warning_unlisted where id in (select id from warning_unlisted order by id limit $1)
      returning warning_id, since
    )
    select w.*, t.since from (select warning_id, array_agg(since) as since from taken group by warning_id) t
    join warning w on w.id = t.warning_id order by w.id`;
  const rows = await trx.named<WarningRow & { since: Date[] }>('warning-take-unlisted', text, [limit]);
  return rows.map((row) => ({ warning: warningFrom(row), since: row.since }));
}

export type StoredEntry = {
  readonly class: LookupClass;
  readonly epoch: number;
  readonly bucket: number;
  readonly entry: Uint8Array;
  readonly warningId: string;
};

type EntryRow = { class: string; epoch: number; bucket: number; entry: Buffer; warning_id: string };

export async function readEntriesOf(
  trx: Trx,
  warningIds: readonly string[],
): Promise<readonly StoredEntry[]> {
  const text =
    'select class, epoch, bucket, entry, warning_id from warning_entry where warning_id = any($1::uuid[])';
  return (await trx.named<EntryRow>('warning-entries-of', text, [warningIds])).map(entryFrom);
}

function entryFrom(row: EntryRow): StoredEntry {
  return {
    class: row.class as LookupClass,
    epoch: row.epoch,
    bucket: row.bucket,
    entry: new Uint8Array(row.entry),
    warningId: row.warning_id,
  };
}

export async function deleteEntries(trx: Trx, entries: readonly StoredEntry[]): Promise<void> {
  const text = `delete from warning_entry e using unnest($1::uuid[], $2::integer[]) as gone (warning_id, epoch)
    where e.warning_id = gone.warning_id and e.epoch = gone.epoch`;
  const ids = entries.map(({ warningId }) => warningId);
  await trx.named('warning-delete-entries', text, [ids, entries.map(({ epoch }) => epoch)]);
}

export async function insertEntries(trx: Trx, entries: readonly StoredEntry[]): Promise<void> {
  const text = `insert into warning_entry (class, epoch, bucket, entry, warning_id)
    select * from unnest($1::text[], $2::integer[], $3::integer[], $4::bytea[], $5::uuid[])`;
  await trx.named('warning-insert-entries', text, [
    entries.map((entry) => entry.class),
    entries.map(({ epoch }) => epoch),
    entries.map(({ bucket }) => bucket),
    entries.map(({ entry }) => Buffer.from(entry)),
    entries.map(({ warningId }) => warningId),
  ]);
}

export type ListChange = ListName & {
  /** Stored records, end to end. */
  readonly removals: Uint8Array;
  readonly additions: Uint8Array;
  /** Those of `removals` that should never have been told, or no longer. */
  readonly retracted: readonly Uint8Array[];
};

/** Writes a change as the list's next version, which it answers. `kept`: older ones are forgotten. */
export async function insertChange(trx: Trx, change: ListChange, now: Date, kept: number): Promise<number> {
  const { class: lookupClass, epoch } = change;
  const next = `insert into warning_list (class, epoch, version) values ($1, $2, 1)
    on conflict (class, epoch) do update set version = warning_list.version + 1 returning version`;
  const rows = await trx.named<{ version: number }>('warning-next-version', next, [lookupClass, epoch]);
  const version = rows[0]?.version ?? 1;
  const insert = `insert into warning_change (class, epoch, version, removals, additions, at)
    values ($1, $2, $3, $4, $5, $6)`;
  const [removals, additions] = [Buffer.from(change.removals), Buffer.from(change.additions)];
  await trx.named('warning-insert-change', insert, [lookupClass, epoch, version, removals, additions, now]);
  const forget = 'delete from warning_change where class = $1 and epoch = $2 and version <= $3';
  await trx.named('warning-forget-changes', forget, [lookupClass, epoch, version - kept]);
  if (change.retracted.length > 0) {
    const bury = `insert into warning_tombstone (class, epoch, version, record, at)
      select $1, $2, $3, record, $5 from unnest($4::bytea[]) as record on conflict do nothing`;
    const records = change.retracted.map((record) => Buffer.from(record));
    await trx.named('warning-bury', bury, [lookupClass, epoch, version, records, now]);
  }
  return version;
}

export async function readVersions(db: Db): Promise<readonly (ListName & { readonly version: number })[]> {
  const text = 'select class, epoch, version from warning_list';
  const rows = await db.named<{ class: string; epoch: number; version: number }>(
    'warning-versions',
    text,
    [],
  );
  return rows.map((row) => ({ ...row, class: row.class as LookupClass }));
}

export type Change = {
  readonly version: number;
  readonly removals: Uint8Array;
  readonly additions: Uint8Array;
};

/** What changed after one version, up to another, in order. Fewer than there were versions when some are forgotten. */
export async function readChanges(
  db: Db,
  { class: lookupClass, epoch }: ListName,
  { after, upTo }: { readonly after: number; readonly upTo: number },
): Promise<readonly Change[]> {
  const text = `select version, removals, additions from warning_change
    where class = $1 and epoch = $2 and version > $3 and version <= $4 order by version`;
  const values = [lookupClass, epoch, after, upTo];
  const rows = await db.named<{ version: number; removals: Buffer; additions: Buffer }>(
    'warning-changes',
    text,
    values,
  );
  return rows.map(({ version, removals, additions }) => ({
    version,
    removals: new Uint8Array(removals),
    additions: new Uint8Array(additions),
  }));
}

export async function readTombstones(
  db: Db,
  { class: lookupClass, epoch }: ListName,
  { after, upTo }: { readonly after: number; readonly upTo: number },
): Promise<readonly Uint8Array[]> {
  const text = `select record from warning_tombstone where class = $1 and epoch = $2
    and version > $3 and version <= $4`;
  const rows = await db.named<{ record: Buffer }>('warning-tombstones', text, [
    lookupClass,
    epoch,
    after,
    upTo,
  ]);
  return rows.map(({ record }) => new Uint8Array(record));
}

/** The version of a list, and how many entries its fullest bucket holds; of a list that nothing was ever in, 0 and 0. */
export async function readListSize(
  db: Db,
  { class: lookupClass, epoch }: ListName,
): Promise<{ readonly version: number; readonly fullest: number }> {
  const text = `select
      coalesce((select version from warning_list where class = $1 and epoch = $2), 0) as version,
      coalesce((
        select max(count) from (
          select count(*) as count from warning_entry where class = $1 and epoch = $2 group by bucket
        ) each), 0)::integer as fullest`;
  const rows = await db.named<{ version: number; fullest: number }>('warning-list-size', text, [
    lookupClass,
    epoch,
  ]);
  return rows[0] ?? { version: 0, fullest: 0 };
}

type EntryPlace = { readonly bucket: number; readonly entry: Uint8Array };

/** A page of a list's entries, in order. */
export async function readEntries(
  db: Db,
  { class: lookupClass, epoch }: ListName,
  after: EntryPlace,
  limit: number,
): Promise<readonly EntryPlace[]> {
  const text = `select bucket, entry from warning_entry where class = $1 and epoch = $2
    and (bucket, entry) > ($3, $4) order by bucket, entry limit $5`;
  const values = [lookupClass, epoch, after.bucket, Buffer.from(after.entry), limit];
  return db.named<{ bucket: number; entry: Buffer }>('warning-entries', text, values);
}

/** Told warnings that an epoch has no entry for yet. */
export async function readUnprepared(
  trx: Trx,
  epoch: number,
  classes: readonly LookupClass[],
  limit: number,
): Promise<readonly Warning[]> {
  const text = `select w.* from warning w
    where w.state in ('published', 'contested') and w.class = any($2::text[])
      and not exists (select from warning_entry e where e.warning_id = w.id and e.epoch = $1)
    order by w.id limit $3`;
  const rows = await trx.named<WarningRow>('warning-unprepared', text, [epoch, classes, limit]);
  return rows.map(warningFrom);
}

export async function noteDelays(trx: Trx, since: readonly Date[], listedAt: Date): Promise<void> {
  const text =
    'insert into warning_delay (since, listed_at) select since, $2 from unnest($1::timestamptz[]) as since';
  await trx.named('warning-note-delays', text, [since, listedAt]);
}

export async function forgetDelays(db: Db, before: Date): Promise<void> {
  await db.named('warning-forget-delays', 'delete from warning_delay where listed_at < $1', [before]);
}
