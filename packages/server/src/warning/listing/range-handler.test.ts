import { request } from 'node:http';
import { entryBytes } from '@fanal/core/warning';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Listening, listen } from '../../platform/http/index.ts';
import type { Loaded, OpenLists } from './open-lists.ts';
import { createRangeHandler } from './range-handler.ts';
import { RangeList } from './range-list.ts';

const entry = new Uint8Array(entryBytes).fill(7);
const list = new RangeList('phone');
list.add(5, entry);
const loaded: Loaded = {
  epochs: [],
  signingKeys: [],
  find: ({ class: lookupClass, epoch }) =>
    lookupClass === 'phone' && epoch === 1 ? { list, version: 1 } : undefined,
};
let atHand: OpenLists['atHand'] = () => loaded;

let listening: Listening;
beforeAll(async () => {
  listening = await listen({ host: '127.0.0.1', port: 0 });
  const lists: OpenLists = { atHand: (now) => atHand(now), upToDate: async () => loaded };
  const handler = createRangeHandler(lists, () => new Date('2026-11-24T10:00:00Z'));
  listening.answerWith(() => new Response('the API'), [handler]);
});
afterAll(() => listening.stop(0));

type Answer = { readonly status: number; readonly headers: object; readonly bytes: Buffer };

/** The path as it is: `fetch` would tidy it up. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  return new Promise((settled, failed) => {
    const sent = request({ host: '127.0.0.1', port: listening.port, path, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        settled({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(parts) }),
      );
    });
    sent.on('error', failed);
    sent.end();
  });
}

test('a range is answered with what caches need, whatever is in it', async () => {
  const [full, empty] = [await ask('/v1/range/phone/1/5'), await ask('/v1/range/phone/1/6')];
  expect(full.bytes.subarray(0, entryBytes)).toEqual(Buffer.from(entry));
  expect(full.bytes.length).toBe(list.rangeBytes);
  const comparable = ({ status, headers }: Answer) => ({ status, ...headers, date: undefined });
  expect(comparable(empty)).toEqual(comparable(full));
  expect(full.headers).toMatchObject({
    'cache-control': 'public, max-age=60, no-transform',
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  });
});

test.each([
  ['/v1/range/phone/2/5', 404],
  ['/v1/range/iban/1/5', 404],
  ['/v1/range/phone/1/16384', 404],
  ['/v1/range/photo/1/5', 400],
  ['/v1/range/phone/1/5/6', 400],
  ['/v1/range/phone/1/-5', 400],
  ['/v1/range/phone/1/99999999', 400],
  ['/v1/range/../check', 400],
])('%s is refused with %i, in words that programs read', async (path, status) => {
  const answer = await ask(path);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.bytes.toString())).toMatchObject({ status });
  expect(answer.headers).toMatchObject({
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  });
});

test('nothing else is done to a range than reading it', async () => {
  expect((await ask('/v1/range/phone/1/5', 'POST')).status).toBe(405);
  expect((await ask('/v1/range/phone/1/5', 'HEAD')).bytes).toHaveLength(0);
});

test('whoever comes before the lists are there waits for them', async () => {
  atHand = () => Promise.resolve(loaded);
  expect((await ask('/v1/range/phone/1/5')).status).toBe(200);
  atHand = () => Promise.reject(new Error('no database'));
  expect((await ask('/v1/range/phone/1/5')).status).toBe(500);
  atHand = () => loaded;
});

test('all other paths are the API’s', async () => {
  expect((await ask('/v1/lookup')).bytes.toString()).toBe('the API');
});
