import { deflateRawSync } from 'node:zlib';
import type { ExhibitMark, ExhibitRefusal } from '@fanal/core/exhibit';
import { type Zippable, zipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import { receiveExhibit } from '../receive-exhibit.ts';
import { aDraft, openTestEvidence, receiving, type TestEvidence } from '../testing/open-evidence.ts';

let database: Database;
let evidence: TestEvidence;
beforeAll(async () => {
  database = await openTestDatabase();
  evidence = await openTestEvidence(database);
});
afterAll(async () => {
  await evidence.close();
  await database.close();
});

const text = (words: string) => Buffer.from(words);
const zip = (entries: Zippable) => Buffer.from(zipSync(entries));
const plain = () => sharp({ create: { width: 20, height: 20, channels: 3, background: '#336699' } });
const chat = '12/10/2026 14:03 - Paul: tu as reçu le colis ?\n'.repeat(200);
const mail =
  'Received: from mx.example\r\nFrom: banque@alerte.example\r\nSubject: Urgent\r\n\r\nCliquez ici.\r\n';

async function outcomeOf(name: string, bytes: Uint8Array) {
  const received = await receiveExhibit(evidence, receiving(await aDraft(database), name, bytes));
  return received.ok ? { type: received.value.type, marks: received.value.marks } : received.refusal;
}

/** A zip whose flag of encryption is set, in both headers. */
function locked(): Buffer {
  const bytes = zip({ 'a.txt': text('secret') });
  bytes.writeUInt16LE(bytes.readUInt16LE(6) | 1, 6);
  const directory = bytes.indexOf(Buffer.from('PK\u0001\u0002'));
  bytes.writeUInt16LE(bytes.readUInt16LE(directory + 8) | 1, directory + 8);
  return bytes;
}

/** Two entries of the directory that name the same bytes, as in the bombs that overlap. */
function overlapping(): Buffer {
  const bytes = zip({ 'a.txt': text('une fois') });
  const directory = bytes.indexOf(Buffer.from('PK\u0001\u0002'));
  const end = bytes.indexOf(Buffer.from('PK\u0005\u0006'));
  const entry = bytes.subarray(directory, end);
  const record = Buffer.from(bytes.subarray(end));
  record.writeUInt16LE(2, 8);
  record.writeUInt16LE(2, 10);
  record.writeUInt32LE(entry.length * 2, 12);
  return Buffer.concat([bytes.subarray(0, directory), entry, entry, record]);
}

/** Says that it unfolds to 10 bytes, and unfolds to 3 million. */
function lying(): Buffer {
  const bytes = zip({ 'a.txt': [Buffer.alloc(3_000_000), { level: 9 }] });
  const directory = bytes.indexOf(Buffer.from('PK\u0001\u0002'));
  bytes.writeUInt32LE(10, directory + 24);
  return bytes;
}

/** A PNG whose header announces 50,000 × 50,000 pixels. */
async function imageBomb(): Promise<Buffer> {
  const bytes = await plain().png().toBuffer();
  bytes.writeUInt32BE(50_000, 16);
  bytes.writeUInt32BE(50_000, 20);
  return bytes;
}

describe('what is refused, and for what', () => {
  test.each<[string, () => Buffer | Promise<Buffer>, ExhibitRefusal]>([
    ['rien.txt', () => Buffer.alloc(0), 'empty-file'],
    ['photo.jpg', () => Buffer.concat([text('MZ\u0090\u0000\u0003'), Buffer.alloc(600)]), 'unsafe-file'],
    [
      'document',
      () => Buffer.concat([text('\u007fELF\u0002\u0001\u0001'), Buffer.alloc(600)]),
      'unsafe-file',
    ],
    ['facture.pdf.exe', () => text('peu importe'), 'unsafe-file'],
    ['relevé.js', () => text('alert(1)'), 'unsafe-file'],
    ['page.html', () => text('bonjour'), 'unsafe-file'],
    ['page.txt', () => text('\ufeff  <!DOCTYPE html><html><script>alert(1)</script>'), 'unsafe-file'],
    ['logo.png', () => text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'unsafe-file'],
    [
      'logo.xml',
      () => text('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'unsafe-file',
    ],
    ['script', () => text('#!/bin/sh\nrm -rf /\n'), 'unsafe-file'],
    ['tableau.xlsm', () => text('PK'), 'file-with-macros'],
    ['tableau.xls', () => compound('_VBA_PROJECT'), 'file-with-macros'],
    [
      'gros.doc',
      () => Buffer.concat([compound(''), Buffer.alloc(200_000), compound('_VBA_PROJECT')]),
      'file-with-macros',
    ],
    ['installeur.bin2', () => compound(''), 'unsafe-file'],
    [
      'tableau.xlsx',
      () => zip({ '[Content_Types].xml': text('<Types/>'), 'xl/vbaProject.bin': text('x') }),
      'file-with-macros',
    ],
    ['appli.zip', () => zip({ 'AndroidManifest.xml': text('x') }), 'unsafe-file'],
    ['photos.zip', () => zip({ 'photo.jpg.exe': text('x') }), 'unsafe-file'],
    ['photos.zip', () => zip({ 'photo.jpg': text('MZ\u0090') }), 'unsafe-file'],
    ['bombe.zip', () => zip({ 'a.txt': [Buffer.alloc(60_000_000), { level: 9 }] }), 'archive-too-large'],
    [
      'bombe.zip',
      () => zip(Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`${at}`, text('')]))),
      'archive-too-large',
    ],
    ['bombe.zip', overlapping, 'archive-too-large'],
    ['bombe.zip', lying, 'archive-too-large'],
    ['poupées.zip', () => zip({ 'dedans.zip': zip({ 'a.txt': text('a') }) }), 'archive-in-archive'],
    ['coffre.zip', locked, 'archive-locked'],
    ['coupée.zip', () => zip({ 'a.txt': text(chat) }).subarray(0, 120), 'damaged-file'],
    ['abîmée.zip', () => damaged(), 'damaged-file'],
    [
      'archive.7z',
      () => Buffer.concat([Buffer.from('377abcaf271c0004', 'hex'), Buffer.alloc(600)]),
      'archive-unknown',
    ],
    [
      'archive.gz',
      () => Buffer.concat([Buffer.from('1f8b0800', 'hex'), Buffer.alloc(600)]),
      'archive-unknown',
    ],
    ['image.png', imageBomb, 'picture-too-large'],
    [
      'image.png',
      async () => Buffer.concat([await plain().png().toBuffer(), zip({ 'a.txt': text('a') })]),
      'file-in-disguise',
    ],
    [
      'image.jpg',
      async () => Buffer.concat([await plain().jpeg().toBuffer(), zip({ 'a.js': text('a') })]),
      'file-in-disguise',
    ],
    ['image.gif', async () => disguisedGif(), 'file-in-disguise'],
    [
      'mp3.mp3',
      () => Buffer.concat([text('ID3\u0003\u0000'), Buffer.alloc(300), text('%PDF-1.7')]),
      'file-in-disguise',
    ],
  ])('%s (%#)', async (name, make, refusal) => {
    expect(await outcomeOf(name, await make())).toBe(refusal);
  });
});

/** An old Office file, or an installer: the container is the same. */
function compound(storage: string): Buffer {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(storage, 'utf16le'),
    Buffer.alloc(600),
  ]);
}

function damaged(): Buffer {
  const bytes = zip({ 'a.txt': text(chat) });
  bytes[60] = (bytes[60] ?? 0) ^ 0xff;
  return bytes;
}

async function disguisedGif(): Promise<Buffer> {
  const bytes = await plain().gif().toBuffer();
  return Buffer.concat([bytes.subarray(0, 13), text('/*<script>alert(1)</script>*/'), bytes.subarray(13)]);
}

describe('what is taken, as what, and how it is marked', () => {
  test.each<[string, () => Buffer | Promise<Buffer>, string, readonly ExhibitMark[]]>([
    ['capture.png', () => plain().png().toBuffer(), 'image/png', []],
    ['capture.jpg', () => plain().jpeg().toBuffer(), 'image/jpeg', []],
    ['capture.webp', () => plain().webp().toBuffer(), 'image/webp', []],
    ['capture.pdf', () => plain().png().toBuffer(), 'image/png', ['name-differs']],
    [
      'mouvement.jpg',
      async () => Buffer.concat([await plain().jpeg().toBuffer(), Buffer.alloc(900, 7)]),
      'image/jpeg',
      ['trailing-data'],
    ],
    [
      'suite.png',
      async () => Buffer.concat([await plain().png().toBuffer(), text('caché')]),
      'image/png',
      ['trailing-data'],
    ],
    ['relevé.pdf', () => text('%PDF-1.7\n%âãÏÓ\n1 0 obj <<>> endobj\n%%EOF'), 'application/pdf', []],
    [
      'piège.pdf',
      () => text('%PDF-1.7\n1 0 obj <</OpenAction <</S /JavaScript /JS (x)>> >>\n%%EOF'),
      'application/pdf',
      ['runs-code'],
    ],
    ['WhatsApp.txt', () => text(chat), 'text/plain', []],
    [
      'ancien.txt',
      () => Buffer.from('Reçu de votre virement : 1 200 euros, à régler avant mardi', 'latin1'),
      'text/plain',
      [],
    ],
    ['bloc-notes.txt', () => Buffer.from('\ufeffVirement de 600 euros', 'utf16le'), 'text/plain', []],
    ['message.eml', () => text(mail), 'message/rfc822', []],
    ['message.jpg', () => text(mail), 'message/rfc822', ['name-differs']],
    ['result.json', () => text('{"messages": []}'), 'application/json', []],
    [
      'sms.xml',
      () => text('<?xml version="1.0"?><smses count="1"><sms body="ok"/></smses>'),
      'application/xml',
      [],
    ],
    [
      'WhatsApp.zip',
      async () =>
        zip({
          '_chat.txt': text(chat),
          'IMG-1.jpg': await plain().jpeg().toBuffer(),
          'contrat.docx': docx(),
        }),
      'application/zip',
      [],
    ],
    [
      'contrat.docx',
      () => docx(),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      [],
    ],
    ['lettre.doc', () => compound(''), 'application/msword', []],
    [
      'inconnu.dat',
      () => Buffer.concat([Buffer.from([0, 1, 2, 3]), Buffer.alloc(500, 9)]),
      'application/octet-stream',
      ['unknown-type'],
    ],
    ['BMW à vendre.txt', () => text('BMW série 3, 12 000 €, appeler le 06 39 98 00 11'), 'text/plain', []],
  ])('%s (%#)', async (name, make, type, marks) => {
    expect(await outcomeOf(name, await make())).toEqual({ type, marks });
  });
});

function docx(): Buffer {
  return zip({ '[Content_Types].xml': text('<Types/>'), 'word/document.xml': text('<w:document/>') });
}

test('a zip that unfolds to the most that is taken is looked into without keeping it in memory', async () => {
  const before = process.memoryUsage().rss;
  const entry = deflateRawSync(Buffer.alloc(40_000_000, 'abcdefghij'));
  expect(entry.length).toBeLessThan(400_000);
  const bytes = zip(
    Object.fromEntries([1, 2].map((at) => [`${at}.txt`, Buffer.alloc(20_000_000, 'abcdefghij')])),
  );
  expect(await outcomeOf('grand.zip', bytes)).toMatchObject({ type: 'application/zip' });
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
});
