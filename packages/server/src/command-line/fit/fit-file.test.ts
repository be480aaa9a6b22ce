import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SupportWeights } from '@fanal/core/matching/weight';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testTerminal } from '../testing/terminal.ts';
import { type FitFileOptions, fitFile } from './fit-file.ts';

let folder: string;
let records: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fanal-fit-'));
  records = join(folder, 'records.jsonl');
  await writeFile(records, reports.map((report) => JSON.stringify(report)).join('\n'));
});
afterAll(() => rm(folder, { recursive: true }));

const places = ['la gare', 'le port', 'la mairie', 'le stade', 'la halle', 'le musée', 'le parc', 'la plage'];

/** Sixteen series of three: each with a letter and a brand of its own, and a mailbox that two of three name. */
const reports = Array.from({ length: 48 }, (_, place) => {
  const series = Math.floor(place / 3);
  const near = `${places[series % 8]} puis ${places[(series * 3 + 1) % 8]} ${'abcdefghijklmnop'[series]}elle`;
  return {
    id: `r${place}`,
    date: `2025-0${1 + (series % 9)}-1${place % 3}`,
    text: `On m’a promis un logement tout près de ${near}, il fallait verser la caution avant la visite de ${near}.`,
    identifiers: [
      { type: 'brand', value: `Exemple ${series}` },
      ...(place % 3 === 2 ? [] : [{ type: 'email', value: `location${series}@agence${series}.example` }]),
    ],
    truth_cluster: `s${series}`,
  };
});

async function weightsOf(options: Partial<FitFileOptions>) {
  return fitFile(testTerminal().terminal, records, { country: 'FR', ...options });
}

test('weights are fitted, reported with what they were counted from, and written', async () => {
  const out = join(folder, 'weights.json');
  const { code, result, lines } = await weightsOf({ truth: records, out });
  expect(code).toBe(0);
  expect(result).toMatchObject({ command: 'match:fit', read: 48, labelled: 48, rejected: 0 });
  const written: SupportWeights = JSON.parse(await readFile(out, 'utf8'));
  expect(result).toMatchObject({ weights: written });
  expect(lines.find((line) => line.startsWith('brand') && /\s5\s/.test(line))).toMatch(/48\s+0\s/);
  expect(lines.some((line) => line.startsWith('email') && line.includes('16'))).toBe(true);
});

test('the same records give the same weights', async () => {
  const [one, other] = [await weightsOf({ truth: records }), await weightsOf({ truth: records })];
  expect(one.result).toEqual(other.result);
});

test('without a truth, groups that identifying values make stand for it', async () => {
  const { result } = await weightsOf({});
  expect(result).toMatchObject({ labelled: 0, agreement: [] });
  const { levels } = result as { levels: { feature: string; level: number; samePairs: number }[] };
  const seen = (feature: string) =>
    levels.filter((one) => one.feature === feature).reduce((sum, { samePairs }) => sum + samePairs, 0);
  // Sixteen mailboxes that two name: what comes with a mailbox is not looked at.
  expect(seen('brand')).toBe(16);
  expect(seen('email')).toBe(0);
  expect(seen('mail-domain')).toBe(0);
});

test('weights are measured on series that they were not fitted on', async () => {
  const { result } = await weightsOf({ truth: records, folds: '4' });
  expect(result).toMatchObject({ scores: { records: 48, unplaced: 0 } });
});

test.each([
  [{ truth: 'nowhere.jsonl' }, 'There is no file'],
  [{ folds: '5' }, '--truth'],
  [{ folds: '1', truth: 'records.jsonl' }, 'from 2 to 50'],
])('what cannot be fitted is refused with how to mend it (%j)', async (options, message) => {
  const { truth } = options as { truth?: string };
  const path = truth === 'records.jsonl' ? records : truth;
  await expect(weightsOf({ ...options, ...(path === undefined ? {} : { truth: path }) })).rejects.toThrow(
    message,
  );
});

test('a truth about other records is refused', async () => {
  const truth = join(folder, 'truth.jsonl');
  await writeFile(truth, '{"id":"stranger","truth_cluster":"s"}\n');
  await expect(weightsOf({ truth })).rejects.toThrow('same ids');
  await writeFile(truth, '{"id":"stranger"}\n');
  await expect(weightsOf({ truth })).rejects.toThrow('Line 1 of');
});
