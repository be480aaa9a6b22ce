import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { usualLimits } from '@fanal/core/exhibit';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { carryExhibits, exhibitsOf } from './exhibits-of.ts';
import { openExhibit } from './open-exhibit.ts';
import { receiveExhibit } from './receive-exhibit.ts';
import { removeExhibit } from './remove-exhibit.ts';
import {
  aDraft,
  aStatement,
  gathered,
  given,
  inChunks,
  now,
  openTestEvidence,
  receiving,
  type TestEvidence,
  visitor,
} from './testing/open-evidence.ts';

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
const opening = (exhibitId: string) => ({
  exhibitId,
  actor: visitor,
  purpose: 'test',
  now,
  requestId: 'test',
});

async function bytesOf(exhibitId: string): Promise<Buffer> {
  const opened = await openExhibit(evidence, opening(exhibitId));
  if (!opened.ok) throw new Error(opened.refusal);
  return gathered(opened.value.bytes);
}

function picture(width = 40, height = 30): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#336699' } })
    .png()
    .toBuffer();
}

test('an exhibit is kept byte for byte, with its hash, its size and its true type', async () => {
  const bytes = await picture();
  const exhibit = await given(evidence, await aDraft(database), 'capture.png', bytes);
  expect(exhibit).toMatchObject({
    name: 'capture.png',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    type: 'image/png',
    scan: 'not-scanned',
    marks: [],
    preview: 'waiting',
  });
  expect((await bytesOf(exhibit.id)).equals(bytes)).toBe(true);
});

test('nothing of a file can be read on the disk, nor its name', async () => {
  const secret = 'Rendez-vous au 06 39 98 12 34';
  await given(evidence, await aDraft(database), 'ma conversation avec Camille.txt', text(secret.repeat(500)));
  const files = await readdir(evidence.folder, { recursive: true, withFileTypes: true });
  for (const file of files.filter((one) => one.isFile())) {
    expect(file.name).toMatch(/^[0-9a-f-]{36}$/);
    expect((await readFile(join(file.parentPath, file.name))).includes('Rendez-vous')).toBe(false);
  }
});

test('the same bytes given again, even at the same moment, are the same exhibit', async () => {
  const draftId = await aDraft(database);
  const bytes = text('toujours la même conversation');
  const all = await Promise.all(
    Array.from({ length: 6 }, (_, index) => given(evidence, draftId, `${index}.txt`, bytes)),
  );
  expect(new Set(all.map(({ id }) => id)).size).toBe(1);
  expect(await exhibitsOf(database, { draftId })).toHaveLength(1);
});

test('no more than a statement may have, even when they come at the same moment', async () => {
  const few = await openTestEvidence(database, { limits: { ...usualLimits, exhibits: 3 } });
  const draftId = await aDraft(database);
  const all = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      receiveExhibit(few, receiving(draftId, 'a.txt', text(`pièce numéro ${index}`))),
    ),
  );
  expect(all.filter(({ ok }) => ok)).toHaveLength(3);
  expect(all.filter((one) => !one.ok).map((one) => one.refusal)).toEqual(Array(3).fill('too-many-exhibits'));
  await few.close();
});

test('a statement’s exhibits together are bounded', async () => {
  const small = await openTestEvidence(database, { limits: { ...usualLimits, statement: 100 } });
  const draftId = await aDraft(database);
  await given(small, draftId, 'a.txt', text('a'.repeat(60)));
  const second = await receiveExhibit(small, receiving(draftId, 'b.txt', text('b'.repeat(60))));
  expect(second).toEqual({ ok: false, refusal: 'exhibits-too-large' });
  await small.close();
});

test('a file without end is stopped at the limit of its type', async () => {
  let sent = 0;
  async function* endless() {
    for (;;) {
      sent += 1_000_000;
      yield Buffer.alloc(1_000_000, 'a');
    }
  }
  const draftId = await aDraft(database);
  const received = await receiveExhibit(evidence, {
    ...receiving(draftId, 'a.txt', text('')),
    bytes: endless(),
  });
  expect(received).toEqual({ ok: false, refusal: 'exhibit-too-large' });
  expect(sent).toBeLessThan(usualLimits.ordinary + 3_000_000);
  expect(await readdir(evidence.spoolFolder)).toEqual([]);
});

test('a connection that breaks leaves nothing behind', async () => {
  async function* broken() {
    yield text('le début');
    throw new Error('connection lost');
  }
  const draftId = await aDraft(database);
  const request = { ...receiving(draftId, 'a.txt', text('')), bytes: broken() };
  await expect(receiveExhibit(evidence, request)).rejects.toThrow('connection lost');
  expect(await exhibitsOf(database, { draftId })).toEqual([]);
  expect(await readdir(evidence.spoolFolder)).toEqual([]);
});

test('exhibits follow the story that is filed, and can still be read', async () => {
  const draftId = await aDraft(database);
  const statementId = await aStatement(database);
  const exhibit = await given(evidence, draftId, 'a.txt', text('avant le dépôt'));
  const carried = { draftId, statementId, actor: visitor, now, requestId: 'test' };
  await database.transaction((trx) => carryExhibits(trx, evidence, carried));
  expect(await exhibitsOf(database, { draftId })).toEqual([]);
  expect(await exhibitsOf(database, { statementId })).toEqual([exhibit]);
  expect((await bytesOf(exhibit.id)).toString()).toBe('avant le dépôt');
});

test('a draft erased takes its exhibits along, and nothing can open them again', async () => {
  const draftId = await aDraft(database);
  const exhibit = await given(evidence, draftId, 'a.txt', text('à oublier'));
  await database.named('erase', 'delete from draft where id = $1', [draftId]);
  expect(await openExhibit(evidence, opening(exhibit.id))).toEqual({ ok: false, refusal: 'not-found' });
});

test('an exhibit is taken back from a draft, never from a statement or by another draft', async () => {
  const draftId = await aDraft(database);
  const exhibit = await given(evidence, draftId, 'a.txt', text('pas celui-ci'));
  const removing = { exhibitId: exhibit.id, draftId, actor: visitor, now, requestId: 'test' };
  const other = { ...removing, draftId: randomUUID() };
  expect(await removeExhibit(evidence, other)).toEqual({ ok: false, refusal: 'not-found' });
  expect(await removeExhibit(evidence, removing)).toEqual({ ok: true, value: { removed: true } });
  expect(await exhibitsOf(database, { draftId })).toEqual([]);

  const statementId = await aStatement(database);
  const kept = await given(evidence, draftId, 'c.txt', text('déposée aussi'));
  const carried = { draftId, statementId, actor: visitor, now, requestId: 'test' };
  await database.transaction((trx) => carryExhibits(trx, evidence, carried));
  expect(await removeExhibit(evidence, { ...removing, exhibitId: kept.id })).toEqual({
    ok: false,
    refusal: 'draft-already-filed',
  });
});

test('a file for a story that is gone is not taken', async () => {
  const received = await receiveExhibit(evidence, receiving(randomUUID(), 'a.txt', text('trop tard')));
  expect(received).toEqual({ ok: false, refusal: 'draft-not-found' });
});

test('who received, filed and opened an exhibit is on its chain and in the audit trail', async () => {
  const told: string[] = [];
  const watched = {
    ...evidence,
    onReceived: async (_: unknown, { id }: { id: string }) => void told.push(id),
  };
  const draftId = await aDraft(database);
  const received = await receiveExhibit(watched, {
    ...receiving(draftId, 'a.txt', text('suivie de main en main')),
    bytes: inChunks(text('suivie de main en main'), 3),
  });
  if (!received.ok) throw new Error(received.refusal);
  const { id } = received.value;
  expect(told).toEqual([id]);
  await bytesOf(id);
  const custody = await database.named<{ action: string }>(
    'custody',
    'select action from custody_line where exhibit_id = $1 order by place',
    [id],
  );
  const audit = await database.named<{ action: string }>(
    'audit',
    'select action from audit_line where subject_id = $1 order by id',
    [id],
  );
  expect(custody.map(({ action }) => action)).toEqual(['received', 'opened']);
  expect(audit.map(({ action }) => action)).toEqual(['receive', 'open']);
});
