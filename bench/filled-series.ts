import { createHash } from 'node:crypto';
import type { Sighting } from '../packages/core/src/statement/index.ts';
import type { Database } from '../packages/server/src/platform/database/index.ts';
import { ibanOf } from './offenders.ts';
import type { Random } from './random.ts';
import { below } from './random.ts';

/** Statements an offender leaves on average. */
const perOffender = 10;
const seenOnce = 0.4;
const faces = 3;

/**
 * Fills a database with so many statements that name four values each and stand in their series, as if they had been
 * filed long ago. Six in ten come from offenders who come back, with sizes that fall off as a power law.
 */
export async function fillWithSeries(database: Database, statements: number): Promise<void> {
  const client = await database.pool.connect();
  try {
    await client.query('set statement_timeout = 0');
    // Rows that refer to one another are written together: nothing would be found missing.
    await client.query('set session_replication_role = replica');
    await client.query('select setseed(0.5)');
    for (const [text, values] of filling(statements)) await client.query(text, values);
    await client.query('reset session_replication_role');
    await client.query('vacuum analyze');
    await client.query('reset statement_timeout');
  } finally {
    client.release();
  }
}

function filling(statements: number): readonly (readonly [string, unknown[]])[] {
  const face = (value: string) =>
    `case when offender < 0 then 'alone' || n else 'group' || offender || 'face' || ((n * ${value}) % ${faces}) end`;
  return [
    [
      `create table filled as
       select n, ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as low, gen_random_uuid() as id,
         case when random() < ${seenOnce} then -1 else floor(power(random(), 2.5) * $1::integer)::integer end as offender
       from generate_series(1, $2::integer) as n`,
      [Math.max(1, Math.round((statements * (1 - seenOnce)) / perOffender)), statements],
    ],
    [
      `insert into statement (id, scam_type, signs, locale, narrative, answers, payments, losses, told_at)
       select id, 'other', '{}', 'fr', 'Récit', '{}', '[]', '[]', '2025-01-01' from filled`,
      [],
    ],
    [
      `create table filled_value as
       select id, 'email' as type, (${face('7')}) || '@offre.example' as value from filled
       union all select id, 'handle', 'telegram:' || translate(md5(${face('11')}), '0123456789', 'ghijklmnop') from filled
       union all select id, 'wallet', 'eth:0x' || substr(encode(sha256((${face('13')})::bytea), 'hex'), 1, 40) from filled
       union all select id, 'domain', (${face('17')}) || '.example' from filled`,
      [],
    ],
    [
      `insert into indicator (type, value, degree, holder)
       select type, value, count(*), (array_agg(id))[1] from filled_value group by 1, 2`,
      [],
    ],
    [
      `insert into sighting (statement_id, indicator_id, field, raw, state, verified, derived)
       select v.id, i.id, 'bench.' || v.type, v.value, 'linking', true, false
       from filled_value v join indicator i using (type, value)`,
      [],
    ],
    [
      `create table filled_series as
       select case when offender < 0 then n else -offender - 1 end as name, gen_random_uuid() as id,
         count(*)::integer as size
       from filled group by 1`,
      [],
    ],
    [
      `insert into series (id, code, founded_at, changed_at, size)
       select id, 'bench-' || name, '2025-01-01', '2025-01-01', size from filled_series`,
      [],
    ],
    [
      `insert into membership (statement_id, series_id, evidence, rule_version, placed_at, told)
       select f.id, s.id, '[]', 3, '2025-01-01', s.size > 1 from filled f
       join filled_series s on s.name = case when f.offender < 0 then f.n else -f.offender - 1 end`,
      [],
    ],
    ['drop table filled, filled_value, filled_series', []],
  ];
}

/** A name of letters that is like no other: accounts whose names differ by figures would be asked about. */
function nameFrom(face: string): string {
  const digest = createHash('md5').update(face).digest('hex');
  return digest.replace(/\d/g, (figure) => 'ghijklmnop'.charAt(Number(figure)));
}

/** What newcomers name beside so many statements: most of it is known there. */
export function newcomersBeside(statements: number, random: Random): () => readonly Sighting[] {
  const offenders = Math.max(1, Math.round((statements * (1 - seenOnce)) / perOffender));
  let alone = 0;
  return () => {
    const isAlone = random() < seenOnce;
    alone += 1;
    const offender = Math.floor(random() ** 2.5 * offenders);
    const face = () => (isAlone ? `newcomer${alone}` : `group${offender}face${below(random, faces)}`);
    const named = [
      { type: 'email', value: `${face()}@offre.example` },
      { type: 'handle', value: `telegram:${nameFrom(face())}` },
      { type: 'iban', value: ibanOf(below(random, 10 ** 9)).replaceAll(' ', '') },
      { type: 'domain', value: `${face()}.example` },
    ] as const;
    return named.map(({ type, value }) => ({
      type,
      value,
      raw: value,
      verified: true,
      field: `bench.${type}`,
    }));
  };
}
