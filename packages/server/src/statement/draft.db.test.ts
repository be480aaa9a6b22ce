import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { eraseDraft, removeStepItem, saveStep } from './change-draft.ts';
import { draftKeyHash } from './draft-key.ts';
import { readDraft } from './read-draft.ts';
import { issueResumeCode, resumeDraft } from './resume-draft.ts';
import { startDraft } from './start-draft.ts';
import { deleteExpiredDrafts } from './store.ts';

const now = new Date('2026-11-24T10:00:00Z');
const after = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000);
const visitor = { actor: { kind: 'visitor' }, requestId: 'test', now } as const;
const linkTo = (code: string) => `https://fanal.example/reprendre/${code}`;

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function begun() {
  const { draft, key } = await startDraft(database, { ...visitor, locale: 'fr' });
  return { id: draft.id, request: { ...visitor, keyHash: draftKeyHash(key) } };
}

test('a page saved is there when the draft is read again, and moves its expiry', async () => {
  const { request } = await begun();
  await saveStep(database, { ...request, now: after(3), step: 'safety', values: { now: 'safe' } });
  const read = await readDraft(database, { ...request, now: after(4) });
  expect(read).toMatchObject({
    ok: true,
    value: { answers: { safety: { now: 'safe' } }, expiresAt: after(33) },
  });
});

test('a page that does not validate names the field and changes nothing', async () => {
  const { request } = await begun();
  const saved = await saveStep(database, { ...request, step: 'safety', values: { now: 'nonsense' } });
  expect(saved).toEqual({
    ok: false,
    refusal: { code: 'invalid-answers', fields: { now: 'not-an-option' } },
  });
  expect(await readDraft(database, request)).toMatchObject({ value: { answers: {} } });
});

test('a step that does not exist is not found', async () => {
  const { request } = await begun();
  const saved = await saveStep(database, { ...request, step: 'constructor', values: {} });
  expect(saved).toEqual({ ok: false, refusal: { code: 'not-found' } });
});

test('pages saved at the same moment are all kept', async () => {
  const { request } = await begun();
  await saveStep(database, { ...request, step: 'safety', values: { now: 'safe' } });
  await Promise.all([
    saveStep(database, { ...request, step: 'victim', values: { who: 'me', age: 'adult' } }),
    saveStep(database, { ...request, step: 'author', values: { known: 'no', met: 'no' } }),
    saveStep(database, { ...request, step: 'harm', values: { what: ['paid'] } }),
  ]);
  const read = await readDraft(database, request);
  expect(read.ok && Object.keys(read.value.answers).sort()).toEqual(['author', 'harm', 'safety', 'victim']);
});

test('an item of a list is taken out; one that is not there is not found', async () => {
  const { request } = await begun();
  for (const [step, values] of [
    ['safety', { now: 'safe' }],
    ['victim', { who: 'me', age: 'adult' }],
    ['author', { known: 'no', met: 'no' }],
    ['harm', { what: ['nothing', 'asked'] }],
  ] as const) {
    await saveStep(database, { ...request, step, values });
  }
  const contact = { kind: 'email', value: 'faux@exemple.example' };
  await saveStep(database, { ...request, step: 'contacts', values: contact, item: 0 });
  expect(await removeStepItem(database, { ...request, step: 'contacts', item: 0 })).toMatchObject({
    ok: true,
  });
  const again = await removeStepItem(database, { ...request, step: 'contacts', item: 0 });
  expect(again).toEqual({ ok: false, refusal: { code: 'not-found' } });
});

test('the code opens the story on another device, however it is typed, and shuts out the first browser', async () => {
  const { id, request } = await begun();
  const issued = await issueResumeCode(database, { ...request, linkTo });
  const code = issued.ok ? issued.value.code.toLowerCase().replaceAll('-', ' ') : '';
  const resumed = await resumeDraft(database, { ...visitor, code });
  expect(resumed).toMatchObject({ ok: true, value: { draft: { id } } });
  expect(await readDraft(database, request)).toEqual({ ok: false, refusal: 'draft-not-found' });
  const keyHash = draftKeyHash(resumed.ok ? resumed.value.key : '');
  expect(await readDraft(database, { ...request, keyHash })).toMatchObject({ ok: true });
});

test('a new code replaces the one before', async () => {
  const { request } = await begun();
  const first = await issueResumeCode(database, { ...request, linkTo });
  await issueResumeCode(database, { ...request, linkTo });
  const resumed = await resumeDraft(database, { ...visitor, code: first.ok ? first.value.code : '' });
  expect(resumed).toEqual({ ok: false, refusal: 'code-not-found' });
});

test('a code sent to a mailbox goes through the outbox, once; an address that is none is refused', async () => {
  const { request } = await begun();
  const refused = await issueResumeCode(database, { ...request, linkTo, email: 'pas une adresse' });
  expect(refused).toEqual({
    ok: false,
    refusal: { code: 'invalid-answers', fields: { email: 'not-an-email' } },
  });
  await issueResumeCode(database, { ...request, linkTo, email: 'Reprendre@Courriel.example' });
  const letters = await database.named<{ recipient: string }>(
    'sent',
    "select recipient from mail where kind = 'resume-draft'",
    [],
  );
  expect(letters).toEqual([{ recipient: 'reprendre@courriel.example' }]);
});

test('after thirty days a draft can be neither read nor changed, and the night erases it', async () => {
  const { id, request } = await begun();
  const late = { ...request, now: after(30) };
  expect(await readDraft(database, late)).toEqual({ ok: false, refusal: 'draft-expired' });
  const saved = await saveStep(database, { ...late, step: 'safety', values: { now: 'safe' } });
  expect(saved).toEqual({ ok: false, refusal: { code: 'draft-expired' } });
  await deleteExpiredDrafts(database, after(31));
  expect(await database.named('left', 'select id from draft where id = $1', [id])).toEqual([]);
});

test('a person erases their story for good', async () => {
  const { request } = await begun();
  expect(await eraseDraft(database, request)).toMatchObject({ ok: true });
  expect(await readDraft(database, request)).toEqual({ ok: false, refusal: 'draft-not-found' });
});
