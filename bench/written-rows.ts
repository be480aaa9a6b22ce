import type { Db } from '../packages/server/src/platform/database/index.ts';

/** Columns as text, in the order of the table's columns. */
type Row = readonly (string | null)[];

export type WrittenTable = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: Row[];
};

/** The rows that one filing inserted, table after table, so that each follows what it refers to. */
export type WrittenFiling = {
  /** The moment it was given, in milliseconds; each filing of a run has its own. */
  readonly at: number;
  readonly tables: readonly WrittenTable[];
  /** Filings that must be written before this one. */
  readonly after: ReadonlySet<number>;
};

type Source = {
  readonly table: string;
  /** What follows `from … t`, when the moment of the filing stands elsewhere. */
  readonly join?: string;
  readonly at: string;
  /** Columns that refer to a row of the same or another filing. */
  readonly refers?: Readonly<Record<string, 'series' | 'complaint' | 'indicator'>>;
  /** Columns as they were when the row was new. */
  readonly anew?: Readonly<Record<string, string>>;
};

const ofStatement = 'join statement s on s.id = t.statement_id';
const firstNamed = `join lateral (
  select min(s.told_at) as at from sighting g join statement s on s.id = g.statement_id where g.indicator_id = t.id
) named on true`;

const sources: readonly Source[] = [
  { table: 'statement', at: 't.told_at' },
  { table: 'indicator', join: firstNamed, at: 'named.at', anew: { degree: "'1'" } },
  { table: 'series', at: 't.founded_at', anew: { size: "'1'", merged_into: 'null' } },
  { table: 'complaint', at: 't.filed_at' },
  { table: 'complaint_event', at: 't.at', refers: { complaint_id: 'complaint' } },
  { table: 'sighting', join: ofStatement, at: 's.told_at', refers: { indicator_id: 'indicator' } },
  { table: 'membership', at: 't.placed_at', refers: { series_id: 'series' } },
  { table: 'unsettled', at: 't.since' },
  { table: 'series_event', at: 't.at', refers: { series_id: 'series', other_series_id: 'series' } },
  { table: 'mail', at: 't.queued_at' },
  {
    table: 'graphile_worker._private_jobs',
    join: "join mail m on m.id::text = t.payload->>'id'",
    at: 'm.queued_at',
  },
  { table: 'audit_line', at: 't.at' },
];

/** Of numbered rows, the number is the database's own work, except where other rows refer to it. */
const columnsSql = `
  select attname as name from pg_attribute
  where attrelid = $1::text::regclass and attnum > 0 and not attisdropped and attgenerated = ''
    and (attidentity = '' or $1::text = 'indicator')
  order by attnum`;

type Owners = Record<'series' | 'complaint' | 'indicator', Map<string, number>>;

/** Reads, round after round, what the filings of a time span wrote in a database that nothing else writes to. */
export function createReader(db: Db) {
  const owners: Owners = { series: new Map(), complaint: new Map(), indicator: new Map() };
  return async (from: number, until: number): Promise<readonly WrittenFiling[]> => {
    const filings = new Map<number, { tables: WrittenTable[]; after: Set<number> }>();
    for (const source of sources) {
      const { columns, rows } = await readTable(db, source, from, until);
      const owned = ownersOf(source.table, owners);
      const id = columns.indexOf('id');
      for (const { at, row } of rows) owned?.set(row[id] ?? '', at);
      for (const { at, row } of rows) {
        const filing = filings.get(at) ?? { tables: [], after: new Set() };
        filings.set(at, filing);
        const referring = referTo(row, columns, source, at, owners, filing.after);
        const last = filing.tables.at(-1);
        if (last?.table === source.table) last.rows.push(referring);
        else filing.tables.push({ table: source.table, columns, rows: [referring] });
      }
    }
    return [...filings].map(([at, filing]) => ({ at, ...filing })).sort((one, other) => one.at - other.at);
  };
}

function ownersOf(table: string, owners: Owners): Map<string, number> | undefined {
  return table === 'series' || table === 'complaint' || table === 'indicator' ? owners[table] : undefined;
}

async function readTable(db: Db, source: Source, from: number, until: number) {
  const named = await db.named<{ name: string }>('columns', columnsSql, [source.table]);
  const columns = named.map(({ name }) => name);
  const texts = columns.map((name, index) => `(${source.anew?.[name] ?? `t.${name}`})::text as c${index}`);
  const text = `select ${source.at} as at, ${texts.join(', ')}
    from ${source.table} t ${source.join ?? ''}
    where ${source.at} >= $1 and ${source.at} < $2`;
  const found = await db.named<Record<string, string | null> & { at: Date }>(`read ${source.table}`, text, [
    new Date(from),
    new Date(until),
  ]);
  const rows = found.map((row) => ({
    at: row.at.getTime(),
    row: columns.map((_, index) => row[`c${index}`] ?? null),
  }));
  return { columns, rows };
}

/**
 * A row of before or of the same filing stays; one that came later (a series merged since, rivals that overtook)
 * becomes the first of all: the same work for the foreign key, and filings can be written in order.
 */
function referTo(
  row: Row,
  columns: readonly string[],
  source: Source,
  at: number,
  owners: Owners,
  after: Set<number>,
): Row {
  return row.map((value, index) => {
    const kind = source.refers?.[columns[index] ?? ''];
    if (kind === undefined || value === null) return value;
    const owner = owners[kind].get(value) ?? at;
    if (owner > at) return owners[kind].keys().next().value ?? value;
    if (owner < at) after.add(owner);
    return value;
  });
}

/** Rows in each table of the database. */
export async function countRows(db: Db): Promise<ReadonlyMap<string, number>> {
  const tables = await db.named<{ name: string }>(
    'tables',
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker')`,
    [],
  );
  const counts = new Map<string, number>();
  for (const { name } of tables) {
    const [row] = await db.named<{ count: number }>(`count ${name}`, `select count(*) from ${name}`, []);
    counts.set(name, row?.count ?? 0);
  }
  return counts;
}
