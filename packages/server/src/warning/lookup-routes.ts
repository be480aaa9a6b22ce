import * as wire from '@fanal/contract/warning';
import { classRules, lookupClasses } from '@fanal/core/warning';
import type { Database } from '../platform/database/index.ts';
import { type Api, perQuarterOfAnHour } from '../platform/http/index.ts';
import { evaluateElements } from './listing/evaluate-elements.ts';
import { closesAt } from './listing/keep-epochs.ts';
import type { Loaded, OpenLists } from './listing/open-lists.ts';
import { rangeHeaders } from './listing/range-handler.ts';
import { epochClosed, minimumWaitSeconds, readFeed } from './listing/read-feed.ts';
import { warningPolicy as policy } from './policy.ts';
import { takeElements } from './quota.ts';

type Deps = { readonly database: Database; readonly lists: OpenLists };

/** Every list of two epochs as often as they may be read, with room for a handful of clients behind one address. */
const feedLimit = perQuarterOfAnHour(3_000);

export const rangeRoute = {
  method: 'ALL',
  path: '/v1/range/*',
  reason: 'lets anybody keep ranges for a minute: they say nothing about whoever asks',
} as const;

export function serveLookup(api: Api, { database, lists }: Deps): void {
  api.serve(wire.readLookupParameters, {
    policy: policy['read-lookup-parameters'],
    handle: async ({ now }) => ({ ok: true, value: presentParameters(await lists.upToDate(now)) }),
  });

  serveEvaluation(api, lists, (count) => takeElements(api.surroundings.rateLimiter, count));

  api.http.use(rangeRoute.path, async (context, next) => {
    await next();
    if (context.res.status !== 200) return;
    for (const [name, value] of Object.entries(rangeHeaders)) context.res.headers.set(name, value);
  });

  api.download(wire.readRange, {
    policy: policy['read-range'],
    async handle({ params, now }) {
      const found = (await lists.atHand(now)).find(params);
      if (found === undefined || !found.list.has(params.bucket)) return { ok: false, refusal: epochClosed };
      const bytes = found.list.range(params.bucket);
      const type = 'application/octet-stream';
      return {
        ok: true,
        value: { bytes, type, name: 'range.bin', size: bytes.length, disposition: 'attachment' },
      };
    },
  });

  api.serve(wire.readFeed, {
    policy: policy['read-feed'],
    limit: feedLimit,
    handle: ({ params, query, now }) => readFeed({ database, lists }, { ...params, ...query }, now),
  });
}

/** `takeQuota`: takes so many elements off whoever asks; answers 0, or the seconds to wait. */
export function serveEvaluation(
  api: Api,
  lists: OpenLists,
  takeQuota: (count: number) => Promise<number>,
): void {
  api.serve(wire.evaluateElements, {
    policy: policy['evaluate-elements'],
    async handle({ body, now }) {
      const retryAfter = await takeQuota(body.elements.length);
      if (retryAfter > 0) return { ok: false, refusal: { code: 'too-many-requests', retryAfter } };
      return evaluateElements(lists, body, now);
    },
  });
}

function presentParameters({ epochs, signingKeys }: Loaded): wire.LookupParameters {
  return {
    protocol: 'fanal-lookup-1',
    suite: 'ristretto255-SHA512',
    classes: lookupClasses.map((each) => ({
      class: each,
      label: classRules[each].label,
      bucketBits: classRules[each].bucketBits,
    })),
    epochs: epochs.map(({ epoch, key, state, supersededAt }) => ({
      epoch,
      publicKey: base64url(key.public),
      state: state === 'previous' ? 'previous' : 'current',
      ...(supersededAt === undefined ? {} : { closesAt: closesAt(supersededAt).toISOString() }),
    })),
    signingKeys: signingKeys.map(({ id, publicKey }) => ({ id, publicKey: base64url(publicKey) })),
    minimumWaitSeconds,
  };
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
