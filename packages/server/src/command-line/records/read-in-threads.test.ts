import { expect, test } from 'vitest';
import type { KeyColumns } from './key-columns.ts';
import { type ReadBlock, readColumns } from './read-in-threads.ts';
import { blocksOfRecords } from './record-layout.ts';
import { textAt } from './text-column.ts';

const lines = Array.from({ length: 60 }, (_, place) =>
  place % 20 === 7
    ? 'not json'
    : JSON.stringify({
        id: `r${place}`,
        date: '2026-03-02',
        text: 'Il appelait du 06 39 98 12 34.',
        identifiers: [
          { type: 'domain', value: `boutique${place % 5}.example` },
          { type: 'company', value: 'X' },
        ],
      }),
);

async function* chunks(): AsyncGenerator<Buffer> {
  for (let at = 0; at < lines.length; at += 10) {
    yield Buffer.from(
      lines
        .slice(at, at + 10)
        .map((line) => `${line}\n`)
        .join(''),
    );
  }
}

async function read(threads: number, support = false): Promise<ReadBlock[]> {
  const all: ReadBlock[] = [];
  const choice = { countries: ['FR'], support };
  for await (const block of readColumns(await blocksOfRecords(chunks(), 'json'), choice, threads)) {
    all.push(block);
  }
  return all;
}

const idsIn = ({ statements: { idBytes, idEnds } }: KeyColumns) =>
  [...idEnds.keys()].map((place) => textAt({ bytes: idBytes, ends: idEnds }, place));

test('records are handed over in the order of the file, with their keys and what was rejected by its line', async () => {
  const blocks = await read(0);
  expect(blocks.flatMap(({ columns }) => idsIn(columns)).slice(0, 8)).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 8].map((place) => `r${place}`),
  );
  expect(
    blocks.flatMap(({ columns, first }) =>
      columns.rejects.map(({ line, reason }) => [line + first - 1, reason]),
    ),
  ).toEqual([
    [8, 'not-json'],
    [28, 'not-json'],
    [48, 'not-json'],
  ]);
  const [first] = blocks;
  expect([0, 1].map((place) => first && textAt(first.columns.keys, place))).toEqual([
    'phone +33639981234',
    'domain boutique0.example',
  ]);
  expect(first?.columns.unknownNames).toEqual(new Map([['company', 9]]));
});

test('threads read what is read without them', async () => {
  expect(await read(2)).toEqual(await read(0));
  const supported = await read(2, true);
  expect(supported).toEqual(await read(0, true));
  expect(supported[0]?.columns.support?.packed.featureEnds).toHaveLength(9);
}, 60_000);

test('a file that fails while it is read fails the reading', async () => {
  const failing = async function* () {
    yield Buffer.from(`${lines[0]}\n`);
    throw new Error('The disk is gone');
  };
  const reading = async () => {
    const choice = { countries: ['FR'], support: false };
    for await (const _ of readColumns(await blocksOfRecords(failing(), 'json'), choice, 0));
  };
  await expect(reading()).rejects.toThrow('The disk is gone');
});
