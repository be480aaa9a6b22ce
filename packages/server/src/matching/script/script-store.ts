import type { Db, Trx } from '../../platform/database/index.ts';

export type Narrated = { readonly statementId: string; readonly narrative: string };

const selectNarrated = `
  select m.statement_id as "statementId", s.narrative
  from membership m join statement s on s.id = m.statement_id`;

/** The words of those that have no script keys yet, or keys of rules of before. */
export async function readUnread(
  db: Db,
  statementIds: readonly string[],
  version: number,
): Promise<Narrated[]> {
  const text = `${selectNarrated} left join support k on k.statement_id = m.statement_id
    where m.statement_id = any($1::uuid[]) and (k.rule_version is null or k.rule_version <> $2)`;
  return db.named<Narrated>('matching-unread-words', text, [statementIds, version]);
}

export async function readNarrated(db: Db, statementIds: readonly string[]): Promise<Narrated[]> {
  const text = `${selectNarrated} where m.statement_id = any($1::uuid[])`;
  return db.named<Narrated>('matching-words', text, [statementIds]);
}

export async function writeScriptKeys(
  trx: Trx,
  rows: readonly { readonly statementId: string; readonly keys: readonly string[] }[],
  version: number,
): Promise<void> {
  if (rows.length === 0) return;
  // Keys as text: a JSON number would lose their last bits.
  const text = `
    insert into support (statement_id, keys, rule_version)
    select "statementId", array(select json_array_elements_text(keys)::bigint), $2
    from json_to_recordset($1) as x ("statementId" uuid, keys json)
    on conflict (statement_id) do update set keys = excluded.keys, rule_version = excluded.rule_version`;
  await trx.named('matching-write-script-keys', text, [JSON.stringify(rows), version]);
}

/** Statements that share a statement's script keys, those that share most first. */
export async function readAlike(db: Db, statementId: string, most: number): Promise<readonly string[]> {
  const text = `
    with own as (select keys from support where statement_id = $1),
    alike as (select k.statement_id, k.keys from support k, own where k.keys && own.keys limit 5000)
    select a.statement_id as id from alike a, own, lateral (
      select count(*) as shared from unnest(a.keys) as k (key) where k.key = any(own.keys)
    ) c
    order by c.shared desc, 1 limit $2`;
  const rows = await db.named<{ id: string }>('matching-alike', text, [statementId, most]);
  return rows.map(({ id }) => id);
}
