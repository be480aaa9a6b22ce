import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDiskStore } from '../../evidence/index.ts';
import { createMasterKeys } from '../../evidence/keys/master-keys.ts';
import { aDraft, given, openTestEvidence } from '../../evidence/testing/open-evidence.ts';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import { exitCodes, runCommandLine } from '../index.ts';
import { testTerminal } from '../testing/terminal.ts';

const [oldKey, newKey] = ['44'.repeat(32), '55'.repeat(32)];
let database: Database;
let data: string;
beforeAll(async () => {
  database = await openTestDatabase();
  data = await mkdtemp(join(tmpdir(), 'fanal-evidence-'));
  const evidence = await openTestEvidence(database, {
    keys: createMasterKeys([oldKey]),
    store: createDiskStore(join(data, 'exhibits')),
  });
  for (const words of ['un', 'deux'])
    await given(evidence, await aDraft(database), 'a.txt', Buffer.from(words));
  await evidence.close();
});
afterAll(async () => {
  await database.close();
  await rm(data, { recursive: true, force: true });
});

async function fanal(words: readonly string[], keys: Readonly<Record<string, string>>) {
  const { terminal, said } = testTerminal({
    DATABASE_URL: database.pool.options.connectionString,
    FANAL_DATA: data,
    ...keys,
  });
  const code = await runCommandLine(['evidence', ...words], terminal);
  return { code, ...said };
}

test('a rotation seals each key anew once, and everything verifies under the new key alone', async () => {
  const both = { FANAL_MASTER_KEY: newKey, FANAL_MASTER_KEY_PREVIOUS: oldKey };
  const first = await fanal(['rotate', '--json'], both);
  expect(first.code).toBe(exitCodes.done);
  expect(JSON.parse(first.out)).toMatchObject({ command: 'evidence rotate', resealed: 2, keys: 2 });
  const again = await fanal(['rotate'], both);
  expect(again.out).toContain('0 of 2 keys sealed anew');
  const verified = await fanal(['verify', '--json'], { FANAL_MASTER_KEY: newKey });
  expect(verified.code).toBe(exitCodes.done);
  expect(JSON.parse(verified.out)).toEqual({
    command: 'evidence verify',
    exhibits: 2,
    bytes: 6,
    findings: [],
  });
});

test('without the key that sealed them the command says which is missing, and shows nobody’s data', async () => {
  const { code, err } = await fanal(['verify'], { FANAL_MASTER_KEY: '66'.repeat(32) });
  expect(code).toBe(exitCodes.fault);
  expect(err).toMatch(/sealed under master key [0-9a-f]{12}, which was not given/);
});

test('exhibits whose bytes are gone are named, with their own exit code', async () => {
  await rm(join(data, 'exhibits'), { recursive: true });
  const { code, out } = await fanal(['verify'], { FANAL_MASTER_KEY: newKey });
  expect(code).toBe(exitCodes.doneWithRejects);
  expect(out.match(/: missing$/gm)).toHaveLength(2);
});
