import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ruleVersion } from '@fanal/core/matching';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { exitCodes, runCommandLine } from './index.ts';
import { testTerminal } from './testing/terminal.ts';

// Commands load what they need when they are used, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fanal-command-line-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fanal(...words: readonly string[]) {
  const { terminal, said } = testTerminal();
  const code = await runCommandLine(words, terminal);
  return { code, ...said };
}

async function fileOf(name: string, ...lines: readonly unknown[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return path;
}

describe('the command line', () => {
  test('shows how to use each command, with examples', async () => {
    const help = await fanal('--help');
    expect(help.code).toBe(exitCodes.done);
    for (const command of [
      'import',
      'link',
      'rebuild',
      'export',
      'agent add',
      'agent list',
      'agent disable',
    ]) {
      expect(help.out).toContain(command.split(' ')[0]);
      const own = await fanal(...command.split(' '), '--help');
      expect(own.code).toBe(exitCodes.done);
      expect(own.out).toMatch(/Examples?:/);
    }
  });

  test.each([
    [['wander']],
    [['link']],
    [['link', 'nowhere.jsonl', '--out', 'x']],
    [['link', 'records.docx', '--out', 'x']],
    [['link', 'nowhere.jsonl', '--out', 'x', '--country', 'France']],
    [['export', '--out', 'x', '--format', 'docx']],
    [['import', 'nowhere.jsonl', '--dry-run', '--source', '../secret']],
  ])('refuses %j and says how to mend it', async (words) => {
    const { code, out, err } = await fanal(...words);
    expect(code).toBe(exitCodes.badInput);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });
});

describe('fanal link', () => {
  const iban = 'FR76 3000 6000 0112 3456 7890 189';

  test('groups records that spell the same account differently, with the reason, and leaves others alone', async () => {
    const file = await fileOf(
      'link.jsonl',
      { id: 'b', text: `Il m'a donné ${iban}.` },
      { id: 'a', identifiers: [{ type: 'iban', value: 'fr7630006000011234567890189' }] },
      { id: 'c', identifiers: [{ type: 'domain', value: 'leboncoin.fr' }] },
      { id: 'd', identifiers: [{ type: 'domain', value: 'leboncoin.fr' }] },
    );
    const { code, out } = await fanal('link', file, '--out', '-');
    const value = 'FR7630006000011234567890189';
    expect(code).toBe(exitCodes.done);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: 'b', cluster: 'a', reasons: [{ type: 'iban', value, with: 'a' }] },
      { id: 'a', cluster: 'a', reasons: [{ type: 'iban', value, with: 'b' }] },
      { id: 'c', cluster: 'c', reasons: [] },
      { id: 'd', cluster: 'd', reasons: [] },
    ]);
  });

  test('explains in sentences when asked', async () => {
    const named = { identifiers: [{ type: 'iban', value: iban }] };
    const file = await fileOf('explain.jsonl', { id: 'a', ...named }, { id: 'b', ...named });
    const { out } = await fanal('link', file, '--out', '-', '--explain');
    expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({
      reasons: [`names the same iban as b: ${iban} (same-value, version ${ruleVersion})`],
    });
  });

  test('that cannot write its result is a fault, told plainly', async () => {
    const file = await fileOf('unwritable.jsonl', { id: 'a', text: 'Un récit.' });
    const { code, err } = await fanal('link', file, '--out', join(folder, 'nowhere', 'groups.jsonl'));
    expect(code).toBe(exitCodes.fault);
    expect(err).toContain('cannot be read or written');
  });

  test('writes what it rejects to a file with reasons, and says so by its exit code', async () => {
    const file = await fileOf('mixed.jsonl', { id: 'a', text: 'Un récit.' }, 'not json', { id: 'b' });
    const target = join(folder, 'groups.jsonl');
    const { code, out } = await fanal('link', file, '--out', target, '--json');
    expect(code).toBe(exitCodes.doneWithRejects);
    expect(JSON.parse(out)).toEqual({
      command: 'link',
      read: 1,
      grouped: 0,
      groups: 0,
      largestGroup: 0,
      support: true,
      unknownNames: {},
      rejected: 2,
      rejects: `${file}.rejects.jsonl`,
    });
    const rejects = (await readFile(`${file}.rejects.jsonl`, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rejects).toMatchObject([
      { line: 2, reason: 'not-json' },
      { line: 3, id: 'b', reason: 'nothing-to-read' },
    ]);
    expect(await readFile(target, 'utf8')).toBe('{"id":"a","cluster":"a","reasons":[]}\n');
  });
});

test('a dry run of an import needs no database and counts what it would bring in', async () => {
  const file = await fileOf(
    'dry.csv',
    'id,text,phone,brigade',
    '1,Un récit,06 39 98 12 34|06 39,Nord',
    '2,Un autre,,',
  );
  const { code, out } = await fanal('import', file, '--dry-run', '--json');
  expect(code).toBe(exitCodes.done);
  expect(JSON.parse(out)).toMatchObject({
    source: 'dry.csv',
    dryRun: true,
    read: 2,
    imported: 0,
    indicators: { phone: 1, unverified: 1 },
    unknownNames: { brigade: 1 },
    rejected: 0,
  });
});
