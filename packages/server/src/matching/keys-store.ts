import type { Indicator } from '@fanal/core/indicator';
import { indicatorOf, type Key, keyOf } from '@fanal/core/matching';
import type { Trx } from '../platform/database/index.ts';

/** For each key, how many of the newcomers name it, and one of these. */
export type TakenKey = { readonly key: Key; readonly newcomers: number; readonly holder: string };

// Keys are locked in one order by everybody: rivals that name the same value take turns and cannot wait for
// one another. Values that link nobody are not locked, so that nobody waits because both name a large shop.
const takeKeysSql = `
  with others as (
    insert into indicator (type, value)
    select type, value from unnest($5::text[], $6::text[]) with ordinality as named (type, value, place)
    order by place
    on conflict (type, value) do nothing
  )
  insert into indicator as known (type, value, degree, holder)
  select type, value, degree, holder
  from unnest($1::text[], $2::text[], $3::integer[], $4::uuid[])
    with ordinality as taken (type, value, degree, holder, place)
  order by place
  on conflict (type, value) do update
    set degree = known.degree + excluded.degree, holder = coalesce(known.holder, excluded.holder)
  returning type, value, id, holder, degree, state = 'hub' as "isHub"`;

/** Who holds it, a newcomer or one placed before; how many do, newcomers included; `id` is the row's. */
export type HeldKey = {
  readonly id: number;
  readonly holder: string;
  readonly degree: number;
  /** Found to be shared by everybody: it links nobody. */
  readonly isHub: boolean;
};

/** Takes the keys for this transaction. */
export async function takeKeys(
  trx: Trx,
  keys: readonly TakenKey[],
  others: readonly Key[],
): Promise<ReadonlyMap<Key, HeldKey>> {
  const taken = keys.map(({ key }) => indicatorOf(key));
  const named = others.map(indicatorOf);
  const rows = await trx.named<HeldKey & { type: string; value: string }>('matching-take-keys', takeKeysSql, [
    taken.map(({ type }) => type),
    taken.map(({ value }) => value),
    keys.map(({ newcomers }) => newcomers),
    keys.map(({ holder }) => holder),
    named.map(({ type }) => type),
    named.map(({ value }) => value),
  ]);
  return new Map(rows.map(({ type, value, ...held }) => [keyOf({ type, value } as Indicator), held]));
}
