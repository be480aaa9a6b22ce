import { randomFillSync } from 'node:crypto';
import {
  bucketCountOf,
  entryBytes,
  hashEpoch,
  type LookupClass,
  labelKindOf,
  lookupClasses,
} from '../packages/core/src/warning/index.ts';
import {
  createApi,
  createFront,
  createRateLimiter,
  listen,
} from '../packages/server/src/platform/http/index.ts';
import { createLog } from '../packages/server/src/platform/log/index.ts';
import type { LoadedList, OpenLists } from '../packages/server/src/warning/listing/open-lists.ts';
import { createRangeHandler } from '../packages/server/src/warning/listing/range-handler.ts';
import { RangeList } from '../packages/server/src/warning/listing/range-list.ts';
import { serveEvaluation } from '../packages/server/src/warning/lookup-routes.ts';
import { newTokenKey } from '../packages/server/src/warning/token/voprf.ts';

// The origin of look-ups, measured by lookup.ts: lists of as many values as it is told, in memory, and no database.

const values = Number(process.argv[2]);
/** Of a hundred published values, how many are of each class. */
const shares: Readonly<Record<LookupClass, number>> = {
  phone: 40,
  iban: 15,
  email: 15,
  handle: 10,
  wallet: 5,
  url: 15,
};

const epoch = 1;
const lists = new Map(
  lookupClasses.map((each) => [keyOf(each), filled(each, Math.round((values * shares[each]) / 100))]),
);
const loaded = {
  epochs: [{ epoch, key: newTokenKey(), state: 'current' as const }],
  signingKeys: [],
  find: ({ class: lookupClass }: { readonly class: LookupClass }) => lists.get(keyOf(lookupClass)),
};
const atHand: OpenLists = { atHand: () => loaded, upToDate: async () => loaded };

const clock = () => new Date();
const rateLimiter = createRateLimiter();
const log = createLog('silent');
const api = createApi({
  identify: async () => ({ kind: 'visitor' }),
  rateLimiter,
  secureCookies: false,
  clock,
  log,
});
serveEvaluation(api, atHand, async () => 0);
const front = createFront({
  publicUrl: 'http://127.0.0.1',
  trustedProxies: 0,
  rateLimiter,
  limit: { points: 1e9, seconds: 60 },
  formTargets: [],
  log,
  api: (request) => api.http.fetch(request),
  apiPaths: ['/v1'],
  pages: () => new Response(null, { status: 404 }),
  renderProblem: () => new Response(null, { status: 500 }),
  isReady: async () => true,
});
const listening = await listen({ host: '127.0.0.1', port: 0 });
listening.answerWith((request, env) => front.fetch(request, env), [createRangeHandler(atHand, clock)]);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1000);
process.stdout.write(`Listening on ${listening.port} with ${megabytes} MB\n`);
process.once('SIGTERM', () => process.exit());

function keyOf(lookupClass: LookupClass): string {
  return `${lookupClass} ${labelKindOf(lookupClass) === 'hash' ? hashEpoch : epoch}`;
}

function filled(lookupClass: LookupClass, count: number): LoadedList {
  const buckets = bucketCountOf(lookupClass);
  const places = randomFillSync(new Uint16Array(count)).map((each) => each % buckets);
  const counts = new Uint32Array(buckets);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  const list = new RangeList(lookupClass, Math.max(...counts));
  const entry = new Uint8Array(entryBytes);
  for (const place of places) list.add(place, randomFillSync(entry));
  return { list, version: 1 };
}
