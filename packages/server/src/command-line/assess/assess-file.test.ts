import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exitCodes } from '../outcome.ts';
import { testTerminal } from '../testing/terminal.ts';
import { assessFile } from './assess-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fanal-assess-'));
});
afterAll(() => rm(folder, { recursive: true }));

const messages = [
  {
    id: 'parcel',
    text: 'Votre colis est bloqué, réglez 1,99 € de frais sous 24h : http://colis-suivi-livraison.example/r4X',
    lang: 'fr',
  },
  { id: 'family', text: 'Coucou maman, bien arrivés, la petite dort. Bisous à papa.' },
  { id: 'bank', text: 'Your account is suspended. Verify your details now: http://secure-login.example/a1' },
  { id: 'empty', text: '' },
];

async function assess(lines: readonly unknown[], name: string) {
  const file = join(folder, `${name}.jsonl`);
  const out = join(folder, `${name}.out.jsonl`);
  await writeFile(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  const { terminal, said } = testTerminal();
  const outcome = await assessFile(terminal, file, { out });
  const written = (await readFile(out, 'utf8')).split('\n').filter((line) => line !== '');
  return { outcome, said, written: written.map((line): unknown => JSON.parse(line)) };
}

test('each message gets its label, its score, and the type and reasons of a scam', async () => {
  const { outcome, written } = await assess(messages.slice(0, 3), 'told');
  expect(outcome.code).toBe(exitCodes.done);
  expect(outcome.result).toMatchObject({ read: 3, scam: 2, ham: 1, spam: 0 });
  expect(written).toEqual([
    {
      id: 'parcel',
      label: 'scam',
      score: expect.any(Number),
      type: 'phishing',
      reasons: expect.arrayContaining(['parcel']),
    },
    { id: 'family', label: 'ham', score: expect.any(Number), type: null, reasons: [] },
    { id: 'bank', label: 'scam', score: expect.any(Number), type: 'phishing', reasons: expect.any(Array) },
  ]);
});

test('what cannot be read is set aside, and the rest is read', async () => {
  const { outcome, written } = await assess(['{"id":', messages[1]], 'broken');
  expect(outcome.code).toBe(exitCodes.doneWithRejects);
  expect(written).toHaveLength(1);
});

test('the language is found when it is not given, and a language nobody speaks here is not trusted', async () => {
  const [, family] = messages;
  const { written } = await assess(
    [family, { ...family, lang: 'fr' }, { ...family, lang: 'xx' }],
    'language',
  );
  const [found, given, unknown] = written as { score: number }[];
  expect(found?.score).toBe(given?.score);
  expect(unknown?.score).toBe(given?.score);
});

test('no word of a message is printed', async () => {
  const { outcome, said } = await assess(messages.slice(0, 3), 'quiet');
  expect(`${JSON.stringify(outcome)}${said.out}${said.err}`).not.toContain('maman');
});
