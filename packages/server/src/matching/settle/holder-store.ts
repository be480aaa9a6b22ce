import type { Db } from '../../platform/database/index.ts';
import type { Holder } from './hub-order.ts';

/** Everybody who names each value. */
export async function readHolders(
  db: Db,
  indicatorIds: readonly number[],
): Promise<ReadonlyMap<number, readonly Holder[]>> {
  const text = `
    select g.indicator_id as "indicatorId", g.statement_id as "statementId", m.voice
    from (select distinct indicator_id, statement_id from sighting
      where indicator_id = any($1::bigint[]) and state = 'linking') g
    join membership m on m.statement_id = g.statement_id`;
  return byIndicator(db.named<HolderRow>('matching-holders', text, [indicatorIds]));
}

/** Those of these statements that name each value. */
export async function readHoldersAmong(
  db: Db,
  wanted: readonly { readonly indicatorId: number; readonly statementId: string }[],
): Promise<ReadonlyMap<number, readonly Holder[]>> {
  const text = `
    select x.i as "indicatorId", x.s as "statementId", m.voice
    from unnest($1::bigint[], $2::uuid[]) as x (i, s) join membership m on m.statement_id = x.s
    where exists (select from sighting g
      where g.indicator_id = x.i and g.statement_id = x.s and g.state = 'linking')`;
  return byIndicator(
    db.named<HolderRow>('matching-holders-among', text, [
      wanted.map(({ indicatorId }) => indicatorId),
      wanted.map(({ statementId }) => statementId),
    ]),
  );
}

type HolderRow = {
  readonly indicatorId: number;
  readonly statementId: string;
  readonly voice: string | null;
};

async function byIndicator(rows: Promise<HolderRow[]>): Promise<ReadonlyMap<number, readonly Holder[]>> {
  const holders = new Map<number, Holder[]>();
  for (const { indicatorId, statementId, voice } of await rows) {
    const known = holders.get(indicatorId);
    const holder = { statementId, voice: voice ?? undefined };
    if (known === undefined) holders.set(indicatorId, [holder]);
    else known.push(holder);
  }
  return holders;
}
