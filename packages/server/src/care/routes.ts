import * as wire from '@fanal/contract/care';
import { refuse } from '@fanal/core/result';
import type { Database } from '../platform/database/index.ts';
import { type Api, perHour } from '../platform/http/index.ts';
import { chooseCare } from './choose-care.ts';
import { contactsIn } from './contact-store.ts';
import { carePolicy as policy } from './policy.ts';
import { presentCare } from './present.ts';
import { readCare } from './read-care.ts';
import { stopCare, stopCareByLink } from './stop-care.ts';
import type { StopLinks } from './stop-link.ts';
import { findCareByLink } from './store.ts';

export type CareDependencies = {
  readonly database: Database;
  readonly stopLinks: StopLinks;
  /** Whether text messages can leave from here. */
  readonly offersSms: boolean;
};

/** A mail provider stops messages for all its people from a few addresses. */
const linkLimit = perHour(1_000);

export function serveCare(api: Api, deps: CareDependencies): void {
  serveOwnCare(api, deps);
  serveCareLink(api, deps);
  api.serve(wire.listSupportContacts, {
    policy: policy['list-support-contacts'],
    async handle({ query }) {
      const contacts = await contactsIn(deps.database, query.department);
      return { ok: true, value: { contacts: [...contacts] } };
    },
  });
}

function serveOwnCare(api: Api, { database, offersSms }: CareDependencies): void {
  api.serve(wire.readCare, {
    policy: policy['read-care'],
    async handle(call) {
      const read = await readCare(database, { ...call, ...call.params }, offersSms);
      return read.ok ? { ok: true, value: presentCare(read.value) } : read;
    },
  });

  api.serve(wire.chooseCare, {
    policy: policy['choose-care'],
    async handle(call) {
      const chosen = await chooseCare(database, { ...call, ...call.params, ...call.body }, offersSms);
      return chosen.ok ? { ok: true, value: presentCare(chosen.value) } : chosen;
    },
  });

  api.serve(wire.stopCare, {
    policy: policy['stop-care'],
    async handle(call) {
      const stopped = await stopCare(database, { ...call, ...call.params }, offersSms);
      return stopped.ok ? { ok: true, value: presentCare(stopped.value) } : stopped;
    },
  });
}

function serveCareLink(api: Api, { database, stopLinks }: CareDependencies): void {
  api.serve(wire.readCareLink, {
    policy: policy['read-care-link'],
    limit: linkLimit,
    async handle({ params }) {
      const linkId = stopLinks.read(params.token);
      const care = linkId === undefined ? undefined : await findCareByLink(database, linkId);
      if (care === undefined) return refuse('code-not-found');
      return { ok: true, value: { running: care.stoppedAt === undefined } };
    },
  });

  api.serve(wire.stopCareByLink, {
    policy: policy['stop-care-by-link'],
    limit: linkLimit,
    async handle(call) {
      const stopped = await stopCareByLink(database, stopLinks, { ...call, ...call.params });
      return stopped.ok ? { ok: true, value: { running: false } } : stopped;
    },
  });
}
