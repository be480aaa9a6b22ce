import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uploadsPath } from '@fanal/contract/evidence';
import { encodeAbout } from '@fanal/contract/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Complaint, readEvents } from './complaint/index.ts';
import { anAgentNamed, decideOne, fileOne, linkTo, type PersonActor } from './complaint/testing/filed.ts';
import { withdrawComplaint } from './complaint/withdraw-complaint.ts';
import { startSession } from './identity/start-session.ts';
import type { Database } from './platform/database/index.ts';
import { createRateLimiter } from './platform/http/index.ts';
import { readSettings } from './platform/settings/index.ts';
import { openTestDatabase } from './platform/testing/database.ts';
import { openApp } from './testing/open-app.ts';

/** One moment for all, so that no midnight falls in between. */
const now = new Date();

let database: Database;
let folder: string;
let app: ReturnType<typeof openApp>;

beforeAll(async () => {
  database = await openTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'fanal-added-'));
  app = openApp({
    settings: readSettings({ FANAL_MODE: 'authority' }),
    database,
    clock: () => now,
    rateLimiter: createRateLimiter(),
    dataFolder: folder,
  });
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

type Owner = Parameters<typeof startSession>[1]['owner'];

async function cookieOf(owner: Owner): Promise<string> {
  const session = { owner, previousToken: undefined, now };
  return `fanal-session=${await database.transaction((trx) => startSession(trx, session))}`;
}

/** A complaint filed online, and the cookie of whoever filed it. */
async function filedOne() {
  const { actor, complaint } = await fileOne(database);
  return { actor, complaint, cookie: await cookieOf({ personId: actor.personId }) };
}

async function add(
  { reference }: Complaint,
  cookie: string,
  body: string | ReadableStream<Uint8Array>,
): Promise<Response> {
  const headers = {
    cookie,
    'content-type': 'application/octet-stream',
    about: encodeAbout({ name: 'suite.txt' }),
  };
  const init = { method: 'POST', headers, body, duplex: 'half' };
  return app.api.http.fetch(new Request(`http://localhost:3000/v1/exhibits/complaints/${reference}`, init));
}

async function read(path: string, cookie: string): Promise<Record<string, unknown[]>> {
  const answer = await app.api.http.fetch(
    new Request(`http://localhost:3000${path}`, { headers: { cookie } }),
  );
  return answer.json() as Promise<Record<string, unknown[]>>;
}

async function stateOf({ id, reference }: Complaint, cookie: string) {
  const [row] = await database.named<{ version: number }>(
    'version',
    'select version from complaint where id = $1',
    [id],
  );
  const letters = await database.named('letters', 'select 1 from mail where dedupe_key like $1', [
    `complaint-news:${id}:exhibits-%`,
  ]);
  const { exhibits = [] } = await read(`/v1/exhibits/complaints/${reference}`, cookie);
  const added = (await readEvents(database, id)).filter(({ kind }) => kind === 'exhibits-added');
  return {
    files: exhibits.length,
    events: added.length,
    version: row?.version,
    letters: letters.length,
  };
}

const withdraw = ({ reference }: Complaint, actor: PersonActor) =>
  withdrawComplaint(database, {
    reference,
    actor,
    words: undefined,
    mode: 'authority',
    requestId: 'test',
    now,
    linkTo,
  });

test('a file added to a complaint is on its timeline, in the agents’ hands, and moves its version', async () => {
  const { complaint, cookie } = await filedOne();
  for (const text of ['un', 'deux']) expect((await add(complaint, cookie, text)).status).toBe(201);
  expect(await stateOf(complaint, cookie)).toEqual({ files: 2, events: 2, version: 3, letters: 1 });
  const { timeline = [] } = await read(`/v1/complaints/${complaint.reference}`, cookie);
  expect(timeline.at(-1)).toMatchObject({ kind: 'exhibits-added', count: 2 });

  const agent = await anAgentNamed(database, 'Nadia Roche');
  const agents = await cookieOf({ agentId: agent.agentId });
  const path = `/v1/investigation/complaints/${complaint.reference}`;
  expect((await read(`${path}/exhibits`, agents))['exhibits']).toHaveLength(2);
  expect((await read(path, agents))['timeline']?.at(-1)).toMatchObject({ kind: 'exhibits-added', count: 2 });
});

test('the same file sent again, even at the same moment, is there once and told once', async () => {
  const { complaint, cookie } = await filedOne();
  const answers = await Promise.all(Array.from({ length: 4 }, () => add(complaint, cookie, 'le même')));
  answers.push(await add(complaint, cookie, 'le même'));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
  expect(await stateOf(complaint, cookie)).toEqual({ files: 1, events: 1, version: 2, letters: 1 });
});

test('nothing is added to a complaint that is withdrawn or refused, nor is an upload begun', async () => {
  const withdrawn = await filedOne();
  expect((await withdraw(withdrawn.complaint, withdrawn.actor)).ok).toBe(true);
  const refused = await filedOne();
  await decideOne(database, refused.complaint, {
    actor: await anAgentNamed(database, 'Yves Lambert'),
    expectedVersion: 1,
    command: {
      kind: 'refuse',
      reason: 'outside-scope',
      door: 'station',
      words: 'Les faits se sont passés en face à face.',
      checklist: { elements: 'met', competence: 'not-met', identity: 'met' },
    },
  });
  for (const { complaint, cookie } of [withdrawn, refused]) {
    const answer = await add(complaint, cookie, 'trop tard');
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: 'not-at-this-stage' });
    const named = `filename ${btoa('suite.txt')},reference ${btoa(complaint.reference)}`;
    const headers = { cookie, 'tus-resumable': '1.0.0', 'upload-length': '9', 'upload-metadata': named };
    const begun = await app.api.http.fetch(
      new Request(`http://localhost:3000${uploadsPath}`, { method: 'POST', headers }),
    );
    expect(await begun.json()).toMatchObject({ code: 'not-at-this-stage' });
    expect(await stateOf(complaint, cookie)).toMatchObject({ files: 0, events: 0 });
  }
});

test('a complaint withdrawn while the file comes in keeps neither the file nor a trace of it', async () => {
  const { complaint, actor, cookie } = await filedOne();
  const pieces = ['une première moitié, ', 'puis la seconde'];
  const coming = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const piece = pieces.shift();
        if (piece === undefined) return controller.close();
        if (pieces.length === 0) await withdraw(complaint, actor);
        controller.enqueue(new TextEncoder().encode(piece));
      },
    },
    { highWaterMark: 0 },
  );
  const answer = await add(complaint, cookie, coming);
  expect(await answer.json()).toMatchObject({ code: 'not-at-this-stage' });
  expect(await stateOf(complaint, cookie)).toMatchObject({ files: 0, events: 0, letters: 0 });
});

test('nobody adds to the complaint of somebody else, nor sees its files', async () => {
  const { complaint } = await filedOne();
  const { cookie } = await filedOne();
  expect((await add(complaint, cookie, 'pas à moi')).status).toBe(404);
  expect(await read(`/v1/exhibits/complaints/${complaint.reference}`, cookie)).toMatchObject({
    code: 'not-found',
  });
  expect((await add({ ...complaint, reference: `F-${randomUUID()}` }, cookie, 'nulle part')).status).toBe(
    404,
  );
});
