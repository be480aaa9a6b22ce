import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { exitCodes, runCommandLine } from './index.ts';
import { testTerminal } from './testing/terminal.ts';

const iban = 'FR76 3000 6000 0112 3456 7890 189';
let database: Database;
let folder: string;

beforeAll(async () => {
  database = await openTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'fanal-command-line-'));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await database.named('empty', 'truncate statement, indicator, series, agent restart identity cascade', []);
});

async function fanal(...words: readonly string[]) {
  const { terminal, said } = testTerminal({ DATABASE_URL: database.pool.options.connectionString });
  const code = await runCommandLine(words, terminal);
  return { code, ...said };
}

async function fileOf(name: string, ...lines: readonly object[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return path;
}

async function count(table: 'complaint' | 'statement' | 'membership' | 'audit_line'): Promise<number> {
  const [row] = await database.named<{ n: number }>(
    `count-${table}`,
    `select count(*) as n from ${table}`,
    [],
  );
  return row?.n ?? -1;
}

const three = [
  { id: 'r1', text: `Virement vers ${iban}, puis silence.`, lang: 'fr', brigade: 'Nord' },
  { id: 'r2', identifiers: [{ type: 'iban', value: 'fr7630006000011234567890189' }], date: '2026-02' },
  { id: 'r3', text: 'Rien de plus.' },
];

describe('fanal import', () => {
  test('makes a complaint of each record, linked with those that name the same', async () => {
    const { code, out } = await fanal(
      'import',
      await fileOf('three.jsonl', ...three),
      '--source',
      'essai',
      '--json',
    );
    expect(code).toBe(exitCodes.done);
    expect(JSON.parse(out)).toMatchObject({ read: 3, imported: 3, alreadyKnown: 0, joined: 2, rejected: 0 });
    const rows = await database.named(
      'imported',
      `select c.external_id as id, s.occurred_on as day, s.answers -> 'import' as kept, g.size
       from complaint c join statement s on s.id = c.statement_id
       join membership m on m.statement_id = s.id join series g on g.id = m.series_id order by 1`,
      [],
    );
    expect(rows).toEqual([
      { id: 'r1', day: null, kept: { brigade: 'Nord' }, size: 2 },
      { id: 'r2', day: '2026-02', kept: null, size: 2 },
      { id: 'r3', day: null, kept: null, size: 1 },
    ]);
  });

  test('of a file that grew adds what is new, and of the same file nothing', async () => {
    await fanal('import', await fileOf('grows.jsonl', ...three.slice(0, 2)), '--source', 'essai');
    const grown = await fileOf('grows.jsonl', ...three, three[2] ?? {});
    const again = await fanal('import', grown, '--source', 'essai', '--json');
    expect(JSON.parse(again.out)).toMatchObject({ read: 4, imported: 1, alreadyKnown: 3 });
    const elsewhere = await fanal('import', grown, '--source', 'ailleurs', '--json');
    expect(JSON.parse(elsewhere.out)).toMatchObject({ imported: 3, alreadyKnown: 1, joined: 2 });
    expect([await count('complaint'), await count('statement'), await count('membership')]).toEqual([
      6, 6, 6,
    ]);
  });

  test('twice at the same time makes each complaint once', async () => {
    const file = await fileOf('twice.jsonl', ...three);
    await Promise.all([1, 2].map(() => fanal('import', file, '--source', 'essai')));
    expect([await count('complaint'), await count('statement')]).toEqual([3, 3]);
  });

  test('leaves a line in the audit trail; a dry run leaves nothing at all', async () => {
    const file = await fileOf('audit.jsonl', ...three);
    const before = await count('audit_line');
    await fanal('import', file, '--dry-run');
    expect([await count('complaint'), await count('audit_line')]).toEqual([0, before]);
    await fanal('import', file);
    expect(await count('audit_line')).toBe(before + 1);
  });
});

describe('fanal export', () => {
  test('writes each complaint with what it names and its series, and leaves a line in the audit trail', async () => {
    await fanal('import', await fileOf('export.jsonl', ...three), '--source', 'essai');
    const target = join(folder, 'export-out.jsonl');
    const before = await count('audit_line');
    const { code, out } = await fanal('export', '--out', target, '--json');
    expect([code, JSON.parse(out)]).toMatchObject([exitCodes.done, { exported: 3 }]);
    expect(await count('audit_line')).toBe(before + 1);
    const lines = (await readFile(target, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const byId = new Map(lines.map((line) => [line.externalId, line]));
    expect(byId.get('r1')).toMatchObject({
      origin: 'imported',
      source: 'essai',
      statement: { narrative: three[0]?.text },
      indicators: [{ type: 'iban', value: 'FR7630006000011234567890189', raw: iban, state: 'linking' }],
      series: { size: 2 },
    });
    expect(byId.get('r2').series.code).toBe(byId.get('r1').series.code);
    expect(byId.get('r3')).not.toHaveProperty('series');
  });

  test('to a table writes no cell that a spreadsheet would run', async () => {
    const hostile = ['=1+1', '+cmd', '-2', '@SUM(A1)', '\t=1'].map((text, place) => ({
      id: `h${place}`,
      text,
    }));
    await fanal('import', await fileOf('hostile.jsonl', ...hostile), '--source', 'essai');
    const target = join(folder, 'hostile.csv');
    await fanal('export', '--out', target, '--format', 'csv');
    const table = await readFile(target, 'utf8');
    for (const { text } of hostile)
      expect(table).toMatch(new RegExp(`,"?'${text.replace(/[+()]/g, '\\$&')}"?\\r\\n`));
    expect(table).not.toMatch(/(^|,)"?[=+\-@\t]/m);
  });
});

test('fanal rebuild changes nothing on a settled database', async () => {
  await fanal('import', await fileOf('rebuild.jsonl', ...three), '--source', 'essai');
  const { code, out } = await fanal('rebuild', '--json');
  expect(code).toBe(exitCodes.done);
  expect(JSON.parse(out)).toEqual({
    command: 'rebuild',
    statements: 3,
    series: 1,
    sightingsChanged: 0,
    statementsMoved: 0,
  });
});

describe('fanal agent', () => {
  const add = ['agent', 'add', '--email', 'a.martin@centre.example', '--name', 'A. Martin'];

  test('lets someone in once, lists them, and shuts them out', async () => {
    expect((await fanal(...add, '--role', 'supervisor')).code).toBe(exitCodes.done);
    const twice = await fanal(...add);
    expect(twice).toMatchObject({ code: exitCodes.badInput, out: '' });
    expect(twice.err).toContain('already');
    expect((await fanal('agent', 'list')).out).toBe('a.martin@centre.example\tA. Martin\tsupervisor\n');
    expect((await fanal('agent', 'disable', 'a.martin@centre.example')).code).toBe(exitCodes.done);
    expect((await fanal('agent', 'list')).out).toContain('disabled');
    expect((await fanal('agent', 'disable', 'nobody@centre.example')).code).toBe(exitCodes.badInput);
  });
});

test('a database that does not answer is a fault, told without its password', async () => {
  const { terminal, said } = testTerminal({ DATABASE_URL: 'postgres://fanal:hush@127.0.0.1:9/fanal' });
  expect(await runCommandLine(['rebuild'], terminal)).toBe(exitCodes.fault);
  expect(said.err).toContain('DATABASE_URL');
  expect(said.err).not.toContain('hush');
});
