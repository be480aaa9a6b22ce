import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openArchive } from './archive.ts';
import { readChatArchive } from './read-chat-archive.ts';

const limits = { entries: 100, each: 1_000_000, all: 2_000_000 };
const text = (words: string) => new TextEncoder().encode(words);

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

/** No picture is read in these tests. */
const noOcr = { read: () => Promise.reject(new Error('not asked for')), close: async () => undefined };

test.each([1, 7, 4096])('wanted entries come out whole, read %i bytes at a time', async (size) => {
  const zip = zipSync({ 'a.txt': text('un'), 'b.bin': text('non'), 'd/c.txt': text('deux'.repeat(1000)) });
  const entries = await openArchive(inChunks(zip, size), (name) => name.endsWith('.txt'), limits);
  expect(entries.map(({ name, bytes }) => [name, bytes.length])).toEqual([
    ['a.txt', 2],
    ['d/c.txt', 4000],
  ]);
});

test('an entry that unfolds past the limit is left out, and costs no more than the limit', async () => {
  const zip = zipSync({ 'bomb.txt': new Uint8Array(30_000_000), 'ok.txt': text('oui') });
  const entries = await openArchive(inChunks(zip, 1000), () => true, limits);
  expect(entries.map(({ name }) => name)).not.toContain('bomb.txt');
});

test('a cut archive gives what stood before the cut', async () => {
  const zip = zipSync({ 'a.txt': text('un'), 'b.txt': text('deux'.repeat(5000)) }, { level: 0 });
  const entries = await openArchive(inChunks(zip.slice(0, 500), 100), () => true, limits);
  expect(entries.map(({ name }) => name)).toEqual(['a.txt']);
});

test('a WhatsApp export is a conversation named after its archive', async () => {
  const zip = zipSync({ '_chat.txt': text('12/03/2026, 10:12 - Jean: Bonjour'), 'photo.pdf': text('%PDF') });
  const read = await readChatArchive(
    {
      name: 'WhatsApp Chat - Jean.zip',
      type: 'application/zip',
      source: 'file',
      bytes: inChunks(zip, 64),
    },
    noOcr,
  );
  expect(read.materials).toEqual([
    { kind: 'chat-text', text: '12/03/2026, 10:12 - Jean: Bonjour', title: 'WhatsApp Chat - Jean.zip' },
  ]);
});

test('an archive without a conversation says so', async () => {
  const zip = zipSync({ 'notes.docx': text('x') });
  const file = { name: 'x.zip', type: 'application/zip', source: 'file', bytes: inChunks(zip, 64) } as const;
  expect(await readChatArchive(file, noOcr)).toEqual({ materials: [], problem: 'unknown-export' });
});
