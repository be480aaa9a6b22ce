import { populationOf } from '@fanal/core/matching/hub';
import type { Database, Db } from '../../platform/database/index.ts';
import { unhurried } from '../unhurried.ts';

/** Up to here counting costs less than a wrong number would. */
const countedEachTime = 2_000;
/** The part by which their number may change before statements are counted again. */
const tolerance = 0.05;

type Counted = { readonly naming: number; readonly members: number };

/**
 * How many statements name a linking value, as a power of two: what chance alone would share depends on it, and it
 * must not change with every filing.
 */
export async function readPopulation(database: Database): Promise<number> {
  const last = await readLast(database);
  const members = last.members < countedEachTime ? Number.POSITIVE_INFINITY : await readEstimate(database);
  if (Math.abs(members - last.members) <= tolerance * last.members) return populationOf(last.naming);
  return unhurried(database, count);
}

async function count(db: Db): Promise<number> {
  const text = `
    with counted as (
      select count(*) as members, count(*) filter (where exists (
        select from sighting g where g.statement_id = m.statement_id and g.state = 'linking')) as naming
      from membership m
    )
    update matching_population p set naming = c.naming, members = c.members from counted c
    where (p.naming, p.members) <> (c.naming, c.members)`;
  await db.named('matching-population-count', text, []);
  return populationOf((await readLast(db)).naming);
}

async function readLast(db: Db): Promise<Counted> {
  const text = 'select naming, members from matching_population';
  const [row] = await db.named<Counted>('matching-population', text, []);
  return row ?? { naming: 0, members: 0 };
}

/** As the statistics of PostgreSQL have it, a moment late. */
async function readEstimate(db: Db): Promise<number> {
  const text = `select n_live_tup as members from pg_stat_user_tables where relid = 'membership'::regclass`;
  const [row] = await db.named<{ members: number }>('matching-population-estimate', text, []);
  return row?.members ?? 0;
}
