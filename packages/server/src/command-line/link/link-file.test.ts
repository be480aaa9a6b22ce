import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testTerminal } from '../testing/terminal.ts';
import { isSupported } from './choose-support.ts';
import { type LinkOptions, linkFile } from './link-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fanal-link-'));
});
afterAll(() => rm(folder, { recursive: true }));

const letter =
  'Elle disait tenir une petite librairie près du port et vouloir quitter la ville avec moi dès que la vente du local serait signée devant notaire';
const records = ['a', 'b'].map((id) => ({
  id,
  text: letter,
  date: '2025-03-02',
  identifiers: [{ type: 'name', value: 'Jeanne Exemple' }],
}));

async function link(options: Partial<LinkOptions>) {
  const file = join(folder, 'records.jsonl');
  const out = join(folder, 'out.jsonl');
  await writeFile(file, records.map((record) => JSON.stringify(record)).join('\n'));
  const outcome = await linkFile(testTerminal().terminal, file, {
    out,
    country: 'FR',
    explain: false,
    ...options,
  });
  const lines = (await readFile(out, 'utf8')).trim().split('\n');
  return { ...outcome, written: lines.map((line) => JSON.parse(line)) };
}

test('what only supports is read unless the file is large or it is asked not to, and the summary says which', async () => {
  const { result, written, lines } = await link({});
  expect(result).toMatchObject({ support: true, grouped: 2 });
  expect(lines.join()).toContain('wording');
  const bits = (reasons: readonly { bits: number }[]) => reasons.reduce((sum, each) => sum + each.bits, 0);
  const [{ cluster, reasons }] = written;
  expect(cluster).toBe('a');
  expect(reasons).toContainEqual({ support: 'person', value: 'exemple jeanne', bits: 3.1, with: 'b' });
  expect(bits(reasons)).toBeGreaterThan(0);
  const without = await link({ support: 'off' });
  expect(without.result).toMatchObject({ support: false, grouped: 0 });
  expect(without.lines.join()).toContain('--support on');
  await expect(link({ support: 'perhaps' })).rejects.toThrow('auto, on or off');
});

test('what only supports is explained in sentences', async () => {
  const { written } = await link({ explain: true });
  expect(written[0].reasons).toContain(
    'as b: the same person named, exemple jeanne, which 2 records have (+3.1 bits)',
  );
});

test('a file is large by its lines', async () => {
  const file = join(folder, 'lines.jsonl');
  await writeFile(file, 'a\nb\nc\n');
  expect([await isSupported(file, 'auto', 3), await isSupported(file, 'auto', 2)]).toEqual([true, false]);
  expect([await isSupported(file, 'on', 2), await isSupported(file, 'off', 3)]).toEqual([true, false]);
});
