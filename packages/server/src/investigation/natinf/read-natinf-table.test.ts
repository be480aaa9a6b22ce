import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readNatinfTable } from './read-natinf-table.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'natinf-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

const header = "Numéro NATINF;Qualification de l'infraction;Définie par";

test('without a file no offence has a code', async () => {
  expect((await readNatinfTable(undefined)).linesFor('fraud')).toEqual([]);
});

test('codes are those of the file', async () => {
  // Invented: the real table is the operator's.
  const table = await readNatinfTable(
    await fileOf('good.csv', `${header}\n00001;POUR LE TEST;ART.313-1 AL.1 C.PENAL.\n`),
  );
  expect(table.linesFor('fraud')).toMatchObject([{ code: '00001', label: 'POUR LE TEST' }]);
  expect(table.linesFor('extortion')).toEqual([]);
});

test('a file that cannot be taken refuses the start, with the setting, the line and how to mend it', async () => {
  const bad = await fileOf('bad.csv', `${header}\nun;POUR LE TEST;ART.313-1 C.PENAL.\n`);
  await expect(readNatinfTable(bad)).rejects.toMatchObject({
    name: 'SettingsError',
    problems: ['FANAL_NATINF_FILE: line 2: "Numéro NATINF" must be digits, six at the most'],
  });
  const large = await fileOf('large.csv', '');
  await truncate(large, 32 * 1024 * 1024 + 1);
  await expect(readNatinfTable(large)).rejects.toThrow(/FANAL_NATINF_FILE: .*larger than 32 MiB/);
  await expect(readNatinfTable(folder)).rejects.toThrow(/FANAL_NATINF_FILE: .*is no file/);
  await expect(readNatinfTable(join(folder, 'absent.csv'))).rejects.toThrow(
    /FANAL_NATINF_FILE: .*cannot be opened \(ENOENT\)/,
  );
});
