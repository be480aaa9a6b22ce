import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contactsIn } from '../../care/contact-store.ts';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import { runCommandLine } from '../run.ts';
import { testTerminal } from '../testing/terminal.ts';

let database: Database;
let url: string;
let folder: string;
beforeAll(async () => {
  database = await openTestDatabase();
  url = database.pool.options.connectionString ?? '';
  folder = await mkdtemp(join(tmpdir(), 'fanal-contacts-'));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

async function load(csv: string, ...options: readonly string[]) {
  const file = join(folder, 'annuaire.csv');
  await writeFile(file, csv);
  const { terminal, said } = testTerminal({ DATABASE_URL: url });
  const code = await runCommandLine(['care', 'contacts', file, ...options], terminal);
  return { code, ...said };
}

const header = 'department;name;phone;address;url;hours;source';

test('a directory is loaded as a whole and takes the place of the one before', async () => {
  const first = await load(
    `\ufeff${header}\n69;Le Phare;04 65 71 00 01;1 rue de l’Exemple;https://phare.example;Le matin;phare.example\n75011;La Veille;;;;;veille.example\n`,
    '--json',
  );
  expect(first.code).toBe(0);
  expect(JSON.parse(first.out)).toEqual({
    command: 'care contacts',
    contacts: 2,
    departments: 2,
    dryRun: false,
  });
  expect(await contactsIn(database, '69')).toMatchObject([{ name: 'Le Phare', phone: '04 65 71 00 01' }]);
  await load(`${header}\n75;La Veille;;;;;veille.example\n`);
  expect(await contactsIn(database, '69')).toEqual([]);
  expect(await contactsIn(database, '75')).toEqual([
    { department: '75', name: 'La Veille', source: 'veille.example' },
  ]);
});

test('a dry run checks and changes nothing', async () => {
  const before = await contactsIn(database, '75');
  const dry = await load(`${header}\n33;Autre;;;;;autre.example\n`, '--dry-run');
  expect([dry.code, dry.out]).toEqual([0, '1 places in 1 departments can be loaded\n']);
  expect(await contactsIn(database, '33')).toEqual([]);
  expect(await contactsIn(database, '75')).toEqual(before);
});

test.each([
  [
    `${header}\n99;A;;;;;s\n69;B;1234;;;;\n`,
    /place 1: department .*\n.*place 2: source .*\n.*place 2: phone /,
  ],
  ['department;name;secret\n69;A;x\n', /columns alone/],
  [`${header}\n`, /no place/],
  [`${header}\n"69;A`, /cannot be read as CSV/],
])('with a row that is wrong nothing changes, and what to mend is told: %j', async (csv, told) => {
  const before = await contactsIn(database, '75');
  const { code, err } = await load(csv);
  expect(code).toBe(2);
  expect(err).toMatch(told);
  expect(await contactsIn(database, '75')).toEqual(before);
});
