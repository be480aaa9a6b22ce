import { describe, expect, test } from 'vitest';
import { readRecord } from './read-record.ts';
import { countriesIn } from './read-sightings.ts';
import type { FileItem, WrittenRecord } from './record.ts';
import { blocksOfRecords, type RecordFormat } from './record-layout.ts';
import { recordsInBlocks } from './records-in-file.ts';

async function* streamOf(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}

async function itemsIn(text: string, format: RecordFormat): Promise<FileItem[]> {
  const all: FileItem[] = [];
  for await (const item of recordsInBlocks(await blocksOfRecords(streamOf(text), format))) all.push(item);
  return all;
}

const json = (...lines: readonly unknown[]) =>
  itemsIn(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'), 'json');
const csv = (text: string) => itemsIn(text, 'csv');

function written(items: readonly FileItem[]): WrittenRecord[] {
  return items.flatMap((item) => (item.kind === 'record' ? [item.record] : []));
}
function rejected(items: readonly FileItem[]): [number, string][] {
  return items
    .flatMap((item) => (item.kind === 'reject' ? [[item.reject.line, item.reject.reason] as const] : []))
    .map(([line, reason]) => [line, reason]);
}

describe('a file of JSON lines', () => {
  test('gives records with their identifiers; what it says besides is kept', async () => {
    const [record] = written(
      await json({
        id: 7,
        text: 'Un récit.',
        date: '2026-03-02',
        lang: 'fr',
        identifiers: [{ type: 'phone', value: '06 39 98 12 34' }],
        gravity: { level: 2 },
      }),
    );
    expect(record).toEqual({
      line: 1,
      id: '7',
      text: 'Un récit.',
      date: '2026-03-02',
      language: 'fr',
      identifiers: [{ label: 'phone', value: '06 39 98 12 34' }],
      unknown: { gravity: '{"level":2}' },
    });
  });

  test('rejects each record that cannot be read, by its line, and reads on', async () => {
    const items = await json(
      '{"id": "a"',
      '["a"]',
      { text: 'sans identifiant' },
      { id: 'b' },
      { id: 'c', text: 'x'.repeat(100_001) },
      { id: 'd', identifiers: Array.from({ length: 501 }, () => ({ type: 'phone', value: '1' })) },
      '',
      { id: 'e', text: 'x'.repeat(1_048_577) },
      { id: 'f', text: 'Bon.' },
    );
    expect(rejected(items)).toEqual([
      [1, 'not-json'],
      [2, 'not-a-record'],
      [3, 'not-a-record'],
      [4, 'nothing-to-read'],
      [5, 'text-too-long'],
      [6, 'too-many-identifiers'],
      [8, 'line-too-long'],
    ]);
    expect(written(items).map(({ id, line }) => [id, line])).toEqual([['f', 9]]);
  });

  test('never hands on text that a database refuses', async () => {
    const [record] = written(await json('{"id":"a\\u0000","text":"\\ud800 et \\u0000"}'));
    expect(record).toMatchObject({ id: 'a\ufffd', text: '\ufffd et \ufffd' });
  });
});

describe('a CSV file', () => {
  test('gives several values of a cell, and keeps the columns that it does not know', async () => {
    const items = await csv(
      'ID,Text,Phone,E-mail,Brigade\r\n1,"Il dit ""payez"", puis rien",06 39 98 12 34|06 39 98 12 35,,Nord\r\n',
    );
    expect(written(items)).toMatchObject([
      {
        id: '1',
        text: 'Il dit "payez", puis rien',
        identifiers: [
          { label: 'phone', value: '06 39 98 12 34' },
          { label: 'phone', value: '06 39 98 12 35' },
        ],
        unknown: { brigade: 'Nord' },
      },
    ]);
  });

  test('is read with semicolons or tabs, as spreadsheets write it', async () => {
    for (const mark of [';', '\t']) {
      const items = await csv(`\ufeffid${mark}text\n1${mark}Un récit, avec une virgule\n`);
      expect(written(items)).toMatchObject([{ id: '1', text: 'Un récit, avec une virgule' }]);
    }
  });

  test('rejects a row that does not follow the header, and reads on', async () => {
    const items = await csv('id,text\n1,a,b,c\n2,Bon\n,Sans\n');
    expect(rejected(items)).toEqual([
      [2, 'not-csv'],
      [4, 'id-missing'],
    ]);
    expect(written(items).map(({ id }) => id)).toEqual(['2']);
  });

  test('without an id column is no file of records', async () => {
    await expect(csv('text,phone\na,b\n')).rejects.toThrow('"id"');
  });
});

describe('a record', () => {
  const record = (more: Partial<WrittenRecord>): WrittenRecord => ({
    line: 1,
    id: '1',
    text: '',
    date: '',
    language: '',
    identifiers: [],
    unknown: {},
    ...more,
  });
  const read = (more: Partial<WrittenRecord>, countries = ['FR']) => readRecord(record(more), countries);

  test('is read where it names indicators, and in its text, with where they stand', () => {
    const { sightings } = read({
      text: 'Appel du 06 39 98 12 34.',
      identifiers: [{ label: 'crypto', value: '0x52908400098527886E0F7030069857D2E4169EE7' }],
    });
    expect(sightings.map(({ type, field, at }) => [type, field, at])).toEqual([
      ['phone', 'import.text', { start: 9, end: 23 }],
      ['wallet', 'import.crypto', undefined],
    ]);
  });

  test('keeps a value that fails its check, unverified', () => {
    expect(read({ identifiers: [{ label: 'iban', value: 'FR76 0000' }] }).sightings).toMatchObject([
      { type: 'iban', value: 'FR76 0000', verified: false },
    ]);
  });

  test('keeps what stands under a type it does not know, reports the type, and reads it like a text', () => {
    const { sightings, kept, unknownNames } = read({
      identifiers: [
        { label: 'Company', value: 'Voir https://emploi-facile.example/offre' },
        { label: 'company', value: 'Emploi Facile' },
      ],
    });
    expect(kept).toEqual({ company: 'Voir https://emploi-facile.example/offre | Emploi Facile' });
    expect(unknownNames).toEqual(['company']);
    expect(sightings).toMatchObject([{ type: 'url', field: 'import.company', verified: true }]);
  });

  test('tries the countries in turn for a number without a prefix', () => {
    const number = { identifiers: [{ label: 'phone', value: '07700 900123' }] };
    expect(read(number).sightings[0]?.verified).toBe(false);
    expect(read(number, ['FR', 'GB']).sightings[0]).toMatchObject({ value: '+447700900123', verified: true });
  });

  test('names an account on the platform it tells; without one, only a distinctive name links', () => {
    const handleOf = (value: string, unknown = {}) =>
      read({ identifiers: [{ label: 'username', value }], unknown }).sightings.map((one) => [
        one.value,
        one.verified,
      ]);
    expect(handleOf('Katia', { platform: 'Instagram' })).toEqual([['instagram:katia', true]]);
    expect(handleOf('Katia')).toEqual([['Katia', false]]);
    expect(handleOf('@belle.plume72')).toEqual([['username:belle.plume72', true]]);
  });

  test('is dated as precisely as it says, and keeps a date that cannot be read', () => {
    const dates = ['2026', '2026-03', '2026-03-02T10:00:00Z', '2 Mar 2026', 'hier', '2026-13-02'];
    expect(dates.map((date) => read({ date }).occurredOn)).toEqual([
      '2026',
      '2026-03',
      '2026-03-02',
      '2026-03-02',
      undefined,
      undefined,
    ]);
    expect(read({ date: 'hier' }).kept).toEqual({ date: 'hier' });
  });
});

test('countries are two-letter codes', () => {
  expect(countriesIn('fr, be')).toEqual(['FR', 'BE']);
  expect(() => countriesIn('France')).toThrow('two-letter');
});
