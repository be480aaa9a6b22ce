import * as wire from '@fanal/contract/warning';
import type { Database } from '../platform/database/index.ts';
import { type Api, perHour, perQuarterOfAnHour } from '../platform/http/index.ts';
import { checkText } from './check-text.ts';
import { contestWarning, type TellHolder } from './contest-warning.ts';
import { decideWarning } from './decide-warning.ts';
import { followContest } from './follow-contest.ts';
import { warningPolicy as policy } from './policy.ts';
import { countQueues } from './queue-store.ts';
import { readFigures } from './read-figures.ts';
import { listWarnings, readWarning } from './read-warnings.ts';
import { watchValue } from './watch-value.ts';

type Deps = { readonly database: Database; readonly tellHolder: TellHolder; readonly secretKey: string };

/** A person checks a few values; an offender who tries accounts out, or a list, checks many. */
const checkLimit = perQuarterOfAnHour(30);
const contestLimit = perHour(10);
/** Whoever follows a contest looks now and then; whoever guesses references finds the limit. */
const followLimit = perHour(30);

export function serveWarnings(api: Api, deps: Deps): void {
  servePublic(api, deps);
  serveAnalysts(api, deps);
}

function servePublic(api: Api, { database, tellHolder, secretKey }: Deps): void {
  api.serve(wire.checkText, {
    policy: policy['check-text'],
    limit: checkLimit,
    handle: async ({ body, now }) => ({ ok: true, value: await checkText(database, body, now) }),
  });

  api.serve(wire.contestWarning, {
    policy: policy['contest-warning'],
    limit: contestLimit,
    async handle(call) {
      const received = await contestWarning({ database, tellHolder, secretKey }, { ...call, ...call.body });
      if (!received.ok) return received;
      const { reference, answerBy } = received.value;
      return { ok: true, value: { reference, answerBy: answerBy.toISOString() } };
    },
  });

  api.serve(wire.followContest, {
    policy: policy['follow-contest'],
    limit: followLimit,
    handle: ({ body }) => followContest(database, body),
  });

  api.serve(wire.readWarningFigures, {
    policy: policy['read-warning-figures'],
    handle: async ({ now }) => ({ ok: true, value: await readFigures(database, now) }),
  });
}

function serveAnalysts(api: Api, { database, tellHolder }: Deps): void {
  api.serve(wire.listWarnings, {
    policy: policy['list-warnings'],
    handle: (call) => listWarnings(database, { ...call, ...call.query }),
  });

  api.serve(wire.countWarnings, {
    policy: policy['count-warnings'],
    handle: async () => ({ ok: true, value: { queues: [...(await countQueues(database))] } }),
  });

  api.serve(wire.readWarning, {
    policy: policy['read-warning'],
    handle: (call) => readWarning(database, { ...call, ...call.params }),
  });

  api.serve(wire.decideWarning, {
    policy: policy['decide-warning'],
    async handle(call) {
      const { actor } = call;
      if (actor.kind !== 'agent') return { ok: false, refusal: 'not-found' };
      const request = { ...call, ...call.params, ...call.body, actor };
      const decided = await decideWarning({ database, tellHolder }, request);
      return decided.ok ? readWarning(database, { ...call, id: decided.value.id }) : decided;
    },
  });

  api.serve(wire.watchValue, {
    policy: policy['watch-value'],
    async handle(call) {
      const watched = await watchValue(database, { ...call, ...call.body });
      if (!watched.ok) return watched;
      const file = await readWarning(database, { ...call, id: watched.value.id });
      if (!file.ok) throw new Error('A warning that was just opened is not there');
      return file;
    },
  });
}
