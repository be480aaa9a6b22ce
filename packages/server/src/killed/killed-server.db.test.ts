import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEvidence, noAdditions, openExhibit, verifyExhibits } from '../evidence/index.ts';
import { insertPeople } from '../identity/index.ts';
import { startSession } from '../identity/start-session.ts';
import type { Database } from '../platform/database/index.ts';
import { createLog } from '../platform/log/index.ts';
import { readSettings } from '../platform/settings/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { newDraftKey } from '../statement/draft-key.ts';
import { expiryFrom } from '../statement/draft-life.ts';
import { insertDraft } from '../statement/store.ts';
import { toldAnswers } from '../statement/testing/told-draft.ts';
import { testSecretKey } from '../testing/open-app.ts';
import { fileWithExhibit, type Person } from './file-with-exhibit.ts';

const kills = 50;
const atOnce = 4;
// All pay the same account: every filing meets the others in one series.
const iban = 'FR7630006000011234567890189';

let database: Database;
let folder: string;
const spares: Promise<Server>[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'fanal-killed-'));
});
afterAll(async () => {
  for (const spare of spares) (await spare).child.kill('SIGKILL');
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

type Server = { readonly child: ChildProcess; readonly base: string };

async function startServer(): Promise<Server> {
  const program = join(import.meta.dirname, 'serve-until-killed.ts');
  const url = database.pool.options.connectionString ?? '';
  const child = spawn(process.execPath, ['--import', 'tsx', program, url, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, base: `http://127.0.0.1:${port}` };
}

/** One that is warm already; others warm up meanwhile. */
function nextServer(): Promise<Server> {
  while (spares.length < 3) spares.push(startServer());
  return spares.shift() ?? startServer();
}

async function newPerson(): Promise<Person> {
  const now = new Date();
  const personId = randomUUID();
  const draftId = randomUUID();
  const { key, hash } = newDraftKey();
  const email = `${personId}@courriel.example`;
  const answers = toldAnswers({ iban, email });
  const draft = {
    id: draftId,
    locale: 'fr',
    answers,
    startedAt: now,
    savedAt: now,
    expiresAt: expiryFrom(now),
  };
  await insertPeople(database, [{ id: personId, email, createdAt: now }]);
  await insertDraft(database, draft, hash);
  const session = await database.transaction((trx) =>
    startSession(trx, { owner: { personId }, previousToken: undefined, now }),
  );
  const letters = Buffer.alloc(300_000, `${personId} `);
  return { draftId, cookie: `fanal-draft=${key}; fanal-session=${session}`, bytes: letters, acknowledged: 0 };
}

test('a server killed fifty times while people give files and file loses nothing that it acknowledged', async () => {
  const done: Person[] = [];
  let waiting: Person[] = [];
  let interrupted = 0;
  let cutShort = 0;
  const takeTurns = async (base: string, onPiece: () => void) => {
    const work = async () => {
      for (;;) {
        const person = waiting.shift() ?? (await newPerson());
        const outcome = await fileWithExhibit(base, person, onPiece);
        if (outcome === 'filed') done.push(person);
        else {
          interrupted += 1;
          if (person.acknowledged > 0 && person.exhibitId === undefined) cutShort += 1;
          waiting.push(person);
          return;
        }
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  };
  for (let kill = 0; kill < kills; kill += 1) {
    const server = await nextServer();
    const killed = once(server.child, 'exit');
    const strike = () => void server.child.kill('SIGKILL');
    // One time in two while the next piece of a file is on its way, else anywhere.
    const betweenPieces = kill % 2 === 0;
    if (!betweenPieces) setTimeout(strike, 30 + Math.random() * 400);
    await takeTurns(server.base, () => void (betweenPieces && setImmediate(strike)));
    await killed;
  }
  const last = await nextServer();
  for (const person of waiting) expect(await fileWithExhibit(last.base, person)).toBe('filed');
  done.push(...waiting);
  waiting = [];
  // Filed again, each answers the complaint that it became.
  for (const person of done.slice(-10)) {
    const { reference } = person;
    expect(await fileWithExhibit(last.base, person)).toBe('filed');
    expect(person.reference).toBe(reference);
  }
  last.child.kill('SIGKILL');
  expect(interrupted).toBeGreaterThanOrEqual(kills);
  expect(cutShort).toBeGreaterThan(kills / 4);
  await expectAllThereOnce(done);
  await expectBytesAsGiven(done);
}, 900_000);

/** Each filing stands whole and once: its statement, place, timeline, receipt and audit line. */
async function expectAllThereOnce(people: readonly Person[]): Promise<void> {
  const text = `
    select c.draft_id, c.reference,
      (select count(*) from statement s where s.id = c.statement_id)::int as statements,
      (select count(*) from membership m where m.statement_id = c.statement_id)::int as places,
      (select count(*) from complaint_event e where e.complaint_id = c.id and kind = 'filed')::int as filed,
      (select count(*) from complaint_event e where e.complaint_id = c.id and kind = 'receipt-sent')::int as told,
      (select count(*) from mail where dedupe_key = 'complaint-receipt:' || c.id)::int as receipts,
      (select count(*) from audit_line a where a.subject_id = c.id::text and action = 'file')::int as lines,
      (select filed_as from draft d where d.id = c.draft_id) as filed_as
    from complaint c`;
  type Row = { draft_id: string; reference: string; filed_as: string } & Record<string, unknown>;
  const rows = await database.named<Row>('all-filings', text, []);
  expect(rows.map(({ draft_id }) => draft_id).sort()).toEqual(people.map(({ draftId }) => draftId).sort());
  const once = { statements: 1, places: 1, filed: 1, told: 1, receipts: 1, lines: 1 };
  for (const row of rows) {
    expect(row).toMatchObject({ ...once, filed_as: row.reference });
    expect(people.find(({ draftId }) => draftId === row.draft_id)?.reference).toBe(row.reference);
  }
  const [series, ...others] = await database.named<{ size: number; members: number }>(
    'all-series',
    `select size, (select count(*) from membership m where m.series_id = s.id)::int as members
     from series s where merged_into is null`,
    [],
  );
  expect(others).toEqual([]);
  expect(series).toEqual({ size: people.length, members: people.length });
}

async function expectBytesAsGiven(people: readonly Person[]): Promise<void> {
  const log = createLog('silent');
  const onReceived = async () => undefined;
  const settings = readSettings({}).evidence;
  const reading = { onReceived, filed: noAdditions };
  const evidence = createEvidence(settings, {
    database,
    log,
    secretKey: testSecretKey,
    dataFolder: folder,
    ...reading,
  });
  const actor = { kind: 'operator' } as const;
  const verified = await verifyExhibits(evidence, { actor, now: new Date(), requestId: 'test' });
  expect(verified).toMatchObject({ exhibits: people.length, findings: [] });
  for (const { exhibitId, bytes } of people) {
    const asked = { exhibitId: exhibitId ?? '', actor, purpose: 'test', now: new Date(), requestId: 'test' };
    const opened = await openExhibit(evidence, asked);
    if (!opened.ok) throw new Error(`An acknowledged exhibit is ${opened.refusal}`);
    const parts: Uint8Array[] = [];
    for await (const part of opened.value.bytes) parts.push(part);
    expect(Buffer.concat(parts).equals(bytes)).toBe(true);
  }
}
