import { createClient, defineDownload, defineUpload } from '@fanal/contract/wire';
import { anyone, aPerson } from '@fanal/core/identity';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { createLog } from '../log/index.ts';
import { createRateLimiter } from './rate-limit.ts';
import { type Api, createApi } from './serve.ts';
import { dispositionOf } from './transfer.ts';

const fetchLetter = defineDownload({
  id: 'fetch-letter',
  path: '/v1/letters/{letter}',
  summary: 'A letter',
  params: z.object({ letter: z.string().max(10) }),
  types: ['application/pdf'],
  refusals: ['not-found'],
});
const giveFile = defineUpload({
  id: 'give-file',
  path: '/v1/files',
  summary: 'Give a file',
  about: z.object({ name: z.string().max(255) }),
  answer: z.object({ name: z.string(), size: z.int() }),
  refusals: ['too-large'],
});

let api: Api;
beforeEach(() => {
  api = createApi({
    identify: async () => ({ kind: 'visitor' }),
    rateLimiter: createRateLimiter(),
    secureCookies: false,
    clock: () => new Date(0),
    log: createLog('silent'),
  });
});

const client = () =>
  createClient({ fetch: (request) => api.http.fetch(request), baseUrl: 'http://localhost' });

test('a download answers the bytes, their type and a name in any script', async () => {
  api.download(fetchLetter, {
    policy: anyone,
    handle: async () => ({
      ok: true,
      value: {
        bytes: new Uint8Array([1, 2, 3]),
        type: 'application/pdf',
        name: 'Récépissé.pdf',
        disposition: 'attachment',
      },
    }),
  });
  const reply = await client().download(fetchLetter, { params: { letter: 'a' } });
  if (!reply.ok) throw new Error('refused');
  expect([...new Uint8Array(await reply.value.arrayBuffer())]).toEqual([1, 2, 3]);
  expect(reply.value.headers.get('content-type')).toBe('application/pdf');
  expect(reply.value.headers.get('x-content-type-options')).toBe('nosniff');
  expect(reply.value.headers.get('content-disposition')).toBe(
    `attachment; filename="Recepisse.pdf"; filename*=UTF-8''R%C3%A9c%C3%A9piss%C3%A9.pdf`,
  );
});

test('a refused download is a problem, not a file', async () => {
  api.download(fetchLetter, {
    policy: anyone,
    handle: async () => ({ ok: false, refusal: 'not-found' }),
  });
  const reply = await client().download(fetchLetter, { params: { letter: 'a' } });
  expect(reply).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
});

test('a download passes its policy first', async () => {
  api.download(fetchLetter, {
    policy: aPerson,
    handle: () => Promise.reject(new Error('reached')),
  });
  const reply = await client().download(fetchLetter, { params: { letter: 'a' } });
  expect(reply).toMatchObject({ ok: false, refusal: { code: 'sign-in-needed' } });
});

test('an upload carries its name beside its bytes', async () => {
  api.upload(giveFile, {
    policy: anyone,
    async handle({ about, bytes }) {
      const read = await new Response(bytes).arrayBuffer();
      return { ok: true, value: { name: about.name, size: read.byteLength } };
    },
  });
  const reply = await client().upload(giveFile, {
    about: { name: 'capture d’écran.png' },
    bytes: new Uint8Array(5),
  });
  expect(reply).toMatchObject({ ok: true, value: { name: 'capture d’écran.png', size: 5 } });
});

test('an upload that says nothing of its bytes is refused before they are read', async () => {
  api.upload(giveFile, { policy: anyone, handle: () => Promise.reject(new Error('reached')) });
  const response = await api.http.request('/v1/files', { method: 'POST', body: 'x' });
  expect(response.status).toBe(400);
});

test('a hostile file name ends neither the header nor the quotes', () => {
  expect(dispositionOf('attachment', '../a"b\r\nset-cookie: c=1\u202Egpj.exe')).not.toMatch(
    /[\r\n\u202E]|\/|"b/,
  );
  expect(dispositionOf('inline', '\u0000')).toBe(`inline; filename="file"; filename*=UTF-8''file`);
});

test('downloads and uploads are in the description for machines', () => {
  api.download(fetchLetter, { policy: anyone, handle: async () => ({ ok: false, refusal: 'not-found' }) });
  api.upload(giveFile, { policy: anyone, handle: async () => ({ ok: false, refusal: 'too-large' }) });
  const described = api.http.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'test', version: '1' },
  });
  expect(described.paths?.['/v1/letters/{letter}']?.get?.operationId).toBe('fetch-letter');
  expect(described.paths?.['/v1/files']?.post?.operationId).toBe('give-file');
});
