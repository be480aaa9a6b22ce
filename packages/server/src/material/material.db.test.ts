import { createHash, randomUUID } from 'node:crypto';
import type { Answers } from '@fanal/core/journey';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carryExhibits, openExhibit } from '../evidence/index.ts';
import { aStatement, given, openTestEvidence, type TestEvidence } from '../evidence/testing/open-evidence.ts';
import type { Database } from '../platform/database/index.ts';
import { prepareJobs } from '../platform/jobs/index.ts';
import { createLog } from '../platform/log/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { tellDraft } from '../statement/testing/told-draft.ts';
import { askForForgottenReadings, askForReading } from './ask-for-reading.ts';
import { chooseFindings } from './choose-findings.ts';
import { presentGiven, presentReading } from './present.ts';
import { readExhibit } from './read-exhibit.ts';
import { readGiven } from './read-given.ts';
import { sayWhoIAm } from './say-who-i-am.ts';
import { carryReadings, readingsOfStatement } from './store.ts';

const now = new Date('2026-11-24T10:00:00Z');
const visitor = { actor: { kind: 'visitor' }, requestId: 'test', now } as const;

let database: Database;
let evidence: TestEvidence;
beforeAll(async () => {
  database = await openTestDatabase();
  await prepareJobs(database);
  evidence = await openTestEvidence(database, { onReceived: askForReading });
});
afterAll(async () => {
  await evidence.close();
  await database.close();
});

const opening: Answers = {
  safety: { now: 'safe' },
  victim: { who: 'me', age: 'adult' },
  author: { known: 'no', met: 'no' },
  harm: { what: ['asked'] },
  material: { have: 'give' },
};

async function aStory(answers = opening) {
  const story = { iban: 'FR7630006000011234567890189', email: 'camille@courriel.example', now, answers };
  const keyHash = await tellDraft(database, story);
  const [row] = await database.named<{ id: string }>(
    'draft-by-key',
    'select id from draft where key_hash = $1',
    [keyHash],
  );
  return { draftId: row?.id ?? '', request: { ...visitor, keyHash } };
}

const chat = [
  '12/03/2026, 10:12 - Docteur Martin: Bonjour, écris-moi plutôt au 06 39 98 12 34',
  '12/03/2026, 10:15 - Camille: D’accord, je suis au 06 39 98 00 01',
  '14/03/2026, 18:40 - Docteur Martin: J’ai besoin de 1250 € pour l’hôpital, FR76 3000 6000 0112 3456 7890 189',
  '15/03/2026, 09:00 - Camille: Je t’ai envoyé 1250 € par virement',
].join('\n');

const bytesOf = (text: string) => new TextEncoder().encode(text);
const noOcr = { read: () => Promise.reject(new Error('no picture here')), close: async () => undefined };

/** Does what the jobs asked for would do. */
async function readAll(draftId: string, ocr = noOcr): Promise<void> {
  const waiting = await database.named<{ id: string }>(
    'waiting-here',
    "select id from reading where draft_id = $1 and state = 'waiting'",
    [draftId],
  );
  for (const { id } of waiting) {
    await readExhibit(
      {
        database,
        log: createLog('silent'),
        clock: () => now,
        ocr,
        openExhibit: (exhibitId) =>
          openExhibit(evidence, { exhibitId, ...visitor, actor: { kind: 'server' }, purpose: 'reading' }),
      },
      id,
    );
  }
}

async function materialOf(
  request: Parameters<typeof readGiven>[1] extends infer R ? Omit<R & object, 'wait'> : never,
) {
  const read = await readGiven(database, { ...request, wait: 0 } as Parameters<typeof readGiven>[1]);
  if (!read.ok) throw new Error(String(read.refusal));
  return presentGiven(read.value);
}

test('a conversation given is read, and what is kept stands in the answers', async () => {
  const { draftId, request } = await aStory();
  await given(evidence, draftId, '_chat.txt', bytesOf(chat));
  expect((await materialOf(request)).items).toMatchObject([{ state: 'waiting', found: 0 }]);
  await readAll(draftId);

  const material = await materialOf(request);
  expect(material.items).toMatchObject([{ state: 'read' }]);
  expect(material.whoIsWho.sort()).toEqual(['Camille', 'Docteur Martin']);
  expect(material.proposesAccount).toBe(true);
  await sayWhoIAm(database, { ...request, me: ['Camille'], others: ['Docteur Martin'] });
  await readAll(draftId);

  const again = await materialOf(request);
  expect(again.whoIsWho).toEqual([]);
  const values = again.findings.flatMap((finding) => (finding.kind === 'indicator' ? [finding] : []));
  expect(values.find(({ value }) => value === '+33639981234')).toMatchObject({ state: 'new' });
  expect(values.find(({ value }) => value === '+33639980001')?.onlyByMe ?? true).toBe(true);

  const kept = again.findings
    .filter((finding) => finding.kind !== 'indicator' || finding.value !== '+33639980001')
    .map(({ id }) => id);
  const struck = again.findings.map(({ id }) => id).filter((id) => !kept.includes(id));
  const chosen = await chooseFindings(database, { ...request, kept, struck, completed: {} });
  if (!chosen.ok) throw new Error('not kept');
  const { answers } = chosen.value;
  expect(JSON.stringify(answers['contacts'])).toContain('06 39 98 12 34');
  expect(JSON.stringify(answers['contacts'])).not.toContain('06 39 98 00 01');
  expect(answers['payments']).toMatchObject([{ method: 'transfer', amount: '1250.00' }]);
  expect(answers['dates']).toMatchObject({ 'first-contact': '2026-03-12' });
  expect(answers['harm']).toMatchObject({ what: ['paid', 'asked'] });
  expect(JSON.stringify(answers['account'])).toContain('hôpital');

  const decided = await materialOf(request);
  expect(decided.findings.filter(({ state }) => state === 'new')).toEqual([]);
  const same = await chooseFindings(database, { ...request, kept, struck, completed: {} });
  expect(same).toMatchObject({ value: { answers } });
});

test('what a person typed before is never overwritten', async () => {
  const { draftId, request } = await aStory({
    ...opening,
    account: { text: 'Mes mots à moi.' },
    dates: { 'first-contact': '2026-01-02' },
  });
  await given(evidence, draftId, 'chat.txt', bytesOf(chat));
  await readAll(draftId);
  const { findings, proposesAccount } = await materialOf(request);
  expect(proposesAccount).toBe(false);
  const kept = findings.map(({ id }) => id);
  const chosen = await chooseFindings(database, { ...request, kept, struck: [], completed: {} });
  expect(chosen).toMatchObject({
    value: { answers: { account: { text: 'Mes mots à moi.' }, dates: { 'first-contact': '2026-01-02' } } },
  });
});

test('new material shows as new only what was not decided', async () => {
  const { draftId, request } = await aStory();
  await given(evidence, draftId, 'un.txt', bytesOf(chat));
  await readAll(draftId);
  const first = await materialOf(request);
  await chooseFindings(database, {
    ...request,
    kept: [],
    struck: first.findings.map(({ id }) => id),
    completed: {},
  });
  await given(
    evidence,
    draftId,
    'deux.txt',
    bytesOf('Écris-lui aussi : escroc@faux.example ou 06 39 98 12 34'),
  );
  await readAll(draftId);
  const fresh = (await materialOf(request)).findings.filter(({ state }) => state === 'new');
  expect(fresh.map(({ first: { match } }) => match)).toEqual(['escroc@faux.example']);
});

test('a payment without its amount is kept once the person gives it', async () => {
  const { draftId, request } = await aStory();
  await given(evidence, draftId, 'chat.txt', bytesOf('15/03/2026, 09:00 - Camille: Je t’ai envoyé 0,2 BTC'));
  await readAll(draftId);
  const partial = (await materialOf(request)).findings.find(
    (finding) => finding.kind === 'payment' && !finding.isWhole,
  );
  if (partial === undefined) throw new Error('no payment was found');
  const completed = { [partial.id]: { amount: '9 000', currency: 'EUR' } };
  const chosen = await chooseFindings(database, { ...request, kept: [partial.id], struck: [], completed });
  expect(chosen).toMatchObject({
    value: { answers: { payments: [{ amount: '9000.00', currency: 'EUR' }] } },
  });
});

test('files that say nothing, and kinds that are not read, are told apart and wait for nobody', async () => {
  const { draftId, request } = await aStory();
  await given(evidence, draftId, 'vide.txt', bytesOf(' \n '));
  await given(evidence, draftId, 'rien.pdf', bytesOf('%PDF-1.4\nrien\n%%EOF'));
  await readAll(draftId);
  const { items } = await materialOf(request);
  expect(items.map(({ state }) => state)).not.toContain('waiting');
  expect(items.every(({ problem }) => problem !== undefined)).toBe(true);
}, 60_000);

test('a picture whose reading fails every time is given up after three tries', async () => {
  const { draftId, request } = await aStory();
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  );
  await given(evidence, draftId, 'capture.png', png);
  const failing = { ...noOcr, read: () => Promise.reject(new Error('engine gone')) };
  await expect(readAll(draftId, failing)).rejects.toThrow();
  await expect(readAll(draftId, failing)).rejects.toThrow();
  await readAll(draftId, failing);
  expect((await materialOf(request)).items).toMatchObject([{ state: 'unreadable', problem: 'failed' }]);
});

test('a reading whose server went away is asked for again', async () => {
  const { draftId } = await aStory();
  await given(evidence, draftId, 'chat.txt', bytesOf(chat));
  const jobs = async () =>
    (
      await database.named<{ count: number }>(
        'jobs',
        'select count(*) as count from graphile_worker.jobs',
        [],
      )
    )[0]?.count ?? 0;
  const before = await jobs();
  await askForForgottenReadings(database, new Date(now.getTime() + 5 * 60_000));
  expect(await jobs()).toBe(before);
  await askForForgottenReadings(database, new Date(now.getTime() + 11 * 60_000));
  expect(await jobs()).toBeGreaterThan(before);
});

test('readings are erased with the draft, with their exhibit, and carried to the statement when it is filed', async () => {
  const left = async (draftId: string) =>
    database.named('left', 'select id from reading where draft_id = $1', [draftId]);
  const { draftId } = await aStory();
  const exhibit = await given(evidence, draftId, 'chat.txt', bytesOf(chat));
  await database.named('remove', 'delete from exhibit where id = $1', [exhibit.id]);
  expect(await left(draftId)).toEqual([]);

  await given(evidence, draftId, 'chat.txt', bytesOf(chat));
  await database.named('erase', 'delete from draft where id = $1', [draftId]);
  expect(await left(draftId)).toEqual([]);

  const filed = await aStory();
  await given(evidence, filed.draftId, 'chat.txt', bytesOf(chat));
  await readAll(filed.draftId);
  const statementId = await aStatement(database);
  await database.transaction(async (trx) => {
    const carried = { ...visitor, draftId: filed.draftId, statementId };
    await Promise.all([
      carryExhibits(trx, evidence, carried),
      carryReadings(trx, filed.draftId, statementId),
    ]);
  });
  const [reading] = (await readingsOfStatement(database, statementId)).map(presentReading);
  expect(reading?.texts?.[0]).toContain('Docteur Martin');
});

test('a story that this browser does not hold gives nothing', async () => {
  const keyHash = createHash('sha256').update(randomUUID()).digest();
  expect(await readGiven(database, { ...visitor, keyHash, wait: 0 })).toEqual({
    ok: false,
    refusal: 'draft-not-found',
  });
});
