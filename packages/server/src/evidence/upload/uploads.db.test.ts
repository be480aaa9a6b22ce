import { readdir, stat } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { createApi, createRateLimiter } from '../../platform/http/index.ts';
import { createLog } from '../../platform/log/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import { exhibitsOf } from '../exhibits-of.ts';
import { openExhibit } from '../open-exhibit.ts';
import { serveEvidence } from '../routes.ts';
import { sweepExhibits } from '../sweep.ts';
import { gathered, now, openTestEvidence, type TestEvidence, visitor } from '../testing/open-evidence.ts';
import {
  begin as announce,
  tus as ask,
  offsetOf as askOffset,
  patch as send,
  aTeller as someone,
  type Teller,
} from '../testing/tus-teller.ts';

let database: Database;
let evidence: TestEvidence;
let server: Server;
let base: string;
beforeAll(async () => {
  database = await openTestDatabase();
  evidence = await openTestEvidence(database);
  const api = createApi({
    identify: async () => visitor,
    rateLimiter: createRateLimiter(),
    secureCookies: false,
    clock: () => new Date(),
    log: createLog('silent'),
  });
  serveEvidence(api, { evidence, statementOf: async () => undefined });
  server = createServer(getRequestListener((asked) => api.http.fetch(asked)));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await evidence.close();
  await database.close();
});

const aTeller = () => someone(database);
const begin = (teller: Teller, size: number, name?: string) => announce(base, teller, size, name);
const patch = (teller: Teller, path: string, at: number, body: Uint8Array) =>
  send(base, teller, path, at, body);
const offsetOf = (teller: Teller, path: string) => askOffset(base, teller, path);
const tus = (teller: Teller, method: string, path: string, headers: Record<string, string> = {}) =>
  ask(base, teller, { method, path, headers });

async function bytesOf(exhibitId: string): Promise<Buffer> {
  const opened = await openExhibit(evidence, {
    exhibitId,
    actor: visitor,
    purpose: 'test',
    now,
    requestId: 't',
  });
  if (!opened.ok) throw new Error(opened.refusal);
  return gathered(opened.value.bytes);
}

async function bytesSpooled(): Promise<number> {
  const names = await readdir(evidence.spoolFolder);
  const sizes = names.map(async (name) => (await stat(join(evidence.spoolFolder, name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

const letters = (length: number) => Buffer.alloc(length, 'Une longue conversation. ');

test('a file given in pieces is the exhibit that it would be whole', async () => {
  const teller = await aTeller();
  const bytes = letters(700_001);
  const path = await begin(teller, bytes.length);
  let at = 0;
  let answer: Response | undefined;
  while (at < bytes.length) {
    answer = await patch(teller, path, at, bytes.subarray(at, at + 300_000));
    expect(answer.status).toBe(204);
    at = Number(answer.headers.get('upload-offset'));
  }
  const exhibitId = answer?.headers.get('exhibit') ?? '';
  expect((await bytesOf(exhibitId)).equals(bytes)).toBe(true);
  const [exhibit] = await exhibitsOf(database, { draftId: teller.draftId });
  expect(exhibit).toMatchObject({ id: exhibitId, name: 'vidéo.txt', type: 'text/plain', size: bytes.length });
  const head = await tus(teller, 'HEAD', path, {});
  expect(head.headers.get('exhibit')).toBe(exhibitId);
});

test('what had come when the connection broke is there, and the rest follows', async () => {
  const teller = await aTeller();
  const bytes = letters(400_000);
  const path = await begin(teller, bytes.length);
  const half = request(base + path, {
    method: 'PATCH',
    headers: {
      'tus-resumable': '1.0.0',
      cookie: teller.cookie,
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
      'content-length': String(bytes.length),
    },
  });
  const broken = new Promise((done) => half.once('error', done));
  half.write(bytes.subarray(0, 300_000));
  await expect.poll(bytesSpooled, { timeout: 10_000 }).toBeGreaterThan(190_000);
  half.destroy();
  await broken;
  let at = 0;
  await expect.poll(async () => (at = await offsetOf(teller, path)), { timeout: 10_000 }).toBeGreaterThan(0);
  const rest = await patch(teller, path, at, bytes.subarray(at));
  expect((await bytesOf(rest.headers.get('exhibit') ?? '')).equals(bytes)).toBe(true);
});

test('bytes sent to another place than the end of what is there are refused, and change nothing', async () => {
  const teller = await aTeller();
  const path = await begin(teller, 100);
  expect((await patch(teller, path, 50, letters(50))).status).toBe(409);
  expect(await offsetOf(teller, path)).toBe(0);
});

test('two requests for the same place: the bytes of one are kept', async () => {
  const teller = await aTeller();
  const path = await begin(teller, 200_000);
  const both = await Promise.all([
    patch(teller, path, 0, Buffer.alloc(100_000, 'a')),
    patch(teller, path, 0, Buffer.alloc(100_000, 'b')),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
  expect(await offsetOf(teller, path)).toBe(100_000);
});

test('2 GB are refused before the first byte', async () => {
  const begun = await tus(await aTeller(), 'POST', '/v1/uploads', { 'upload-length': String(2 * 1024 ** 3) });
  expect(begun.status).toBe(413);
  expect(await begun.json()).toMatchObject({ code: 'exhibit-too-large' });
});

test('a file that cannot be taken is told as such at its end, and is gone', async () => {
  const teller = await aTeller();
  const bytes = Buffer.concat([Buffer.from('MZ\u0090\u0000', 'latin1'), Buffer.alloc(500)]);
  const path = await begin(teller, bytes.length, 'photo.jpg');
  const refused = await patch(teller, path, 0, bytes);
  expect(refused.status).toBe(422);
  expect(refused.headers.get('content-type')).toBe('application/problem+json');
  expect(await refused.json()).toMatchObject({ code: 'unsafe-file' });
  expect((await tus(teller, 'HEAD', path, {})).status).toBe(404);
});

test('an upload belongs to the browser that tells its story', async () => {
  const teller = await aTeller();
  const path = await begin(teller, 100);
  const other = await aTeller();
  expect((await tus(other, 'HEAD', path, {})).status).toBe(404);
  expect((await patch(other, path, 0, letters(100))).status).toBe(404);
  expect((await tus(other, 'DELETE', path, {})).status).toBe(404);
  expect((await tus({ ...other, cookie: '' }, 'POST', '/v1/uploads', { 'upload-length': '10' })).status).toBe(
    404,
  );
  expect((await tus(teller, 'GET', path, {})).status).toBe(404);
  expect((await tus(teller, 'DELETE', path, {})).status).toBe(204);
});

test('an upload left unfinished is swept away after a day, its bytes too', async () => {
  const teller = await aTeller();
  const path = await begin(teller, 200);
  await patch(teller, path, 0, letters(100));
  const tomorrow = new Date(Date.now() + 25 * 3_600_000);
  expect(await sweepExhibits(evidence, tomorrow)).toBeGreaterThan(0);
  expect((await tus(teller, 'HEAD', path, {})).status).toBe(404);
});
