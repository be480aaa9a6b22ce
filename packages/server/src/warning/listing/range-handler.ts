import type { ServerResponse } from 'node:http';
import { readRange } from '@fanal/contract/warning';
import type { Mounted } from '../../platform/http/index.ts';
import { problemResponse, type Refusal } from '../../platform/http/index.ts';
import type { ListName } from './list-store.ts';
import type { Loaded, OpenLists } from './open-lists.ts';
import { epochClosed } from './read-feed.ts';

/** In seconds: what is retracted is gone from every cache within a minute. */
const rangeLife = 60;

/**
 * Anybody may keep a range for a minute, for it says nothing about whoever asks; nobody may compress it, for then it
 * would be as long as what is in it.
 */
export const rangeHeaders = {
  'cache-control': `public, max-age=${rangeLife}, no-transform`,
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

const path = /^\/v1\/range\/([a-z]{1,20})\/(\d{1,7})\/(\d{1,5})(?:\?|$)/;

/**
 * Ranges by Node's own server, past everything that other requests need: no cookie, no body, no rate. Ranges are what
 * caches ask for all day long; the API answers the same to whoever comes that way.
 */
export function createRangeHandler(lists: OpenLists, clock: () => Date): Mounted {
  return {
    prefix: '/v1/range/',
    handler(request, response) {
      const asked = askedIn(request.url ?? '');
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        refuse(response, { code: 'method-not-allowed' });
      } else if (asked === undefined) {
        refuse(response, { code: 'invalid-request' });
      } else {
        const loaded = lists.atHand(clock());
        if (loaded instanceof Promise) answerOnce(response, loaded, asked);
        else answer(response, loaded, asked);
      }
    },
  };
}

type Asked = ListName & { readonly bucket: number };

function askedIn(url: string): Asked | undefined {
  const [, name, epoch, bucket] = path.exec(url) ?? [];
  const parsed = readRange.params.safeParse({ class: name, epoch, bucket });
  return parsed.success ? parsed.data : undefined;
}

function answerOnce(response: ServerResponse, loading: Promise<Loaded>, asked: Asked): void {
  loading.then(
    (loaded) => answer(response, loaded, asked),
    () => refuse(response, { code: 'fault' }),
  );
}

function answer(response: ServerResponse, { find }: Loaded, asked: Asked): void {
  const list = find(asked)?.list;
  if (list?.has(asked.bucket)) send(response, list.range(asked.bucket));
  else refuse(response, epochClosed);
}

function send(response: ServerResponse, bytes: Uint8Array): void {
  response.writeHead(200, {
    ...rangeHeaders,
    'content-type': 'application/octet-stream',
    'content-length': bytes.length,
    'x-content-type-options': 'nosniff',
  });
  response.end(bytes);
}

function refuse(response: ServerResponse, refusal: Refusal): void {
  const problem = problemResponse(refusal);
  problem
    .text()
    .then((body) => response.writeHead(problem.status, Object.fromEntries(problem.headers)).end(body))
    .catch(() => response.destroy());
}
