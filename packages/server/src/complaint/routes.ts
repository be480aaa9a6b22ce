import * as wire from '@fanal/contract/complaint';
import type { Actor } from '@fanal/core/identity';
import type { Locale } from '@fanal/core/locale';
import type { Database } from '../platform/database/index.ts';
import type { Api } from '../platform/http/index.ts';
import { keyHashOf } from '../statement/index.ts';
import { fileComplaint } from './file-complaint.ts';
import { complaintPolicy as policy } from './policy.ts';
import { type Holder, presentComplaint, presentSummary } from './present.ts';
import { inFull, listComplaints, readComplaint } from './read-complaints.ts';

export type ComplaintDependencies = {
  readonly database: Database;
  readonly holder: Holder;
  /** The address of a complaint in its owner's space. */
  readonly complaintLink: (reference: string, locale: Locale) => string;
};

export function serveComplaint(api: Api, { database, holder, complaintLink }: ComplaintDependencies): void {
  api.serve(wire.fileComplaint, {
    policy: policy['file-complaint'],
    limit: { points: 20, seconds: 60 * 60 },
    async handle(call) {
      const keyHash = keyHashOf(call.cookies);
      const filed = await fileComplaint(database, {
        ...call,
        actor: personOf(call.actor),
        keyHash,
        linkTo: complaintLink,
      });
      if (!filed.ok) return filed;
      return { ok: true, value: presentComplaint(await inFull(database, filed.value), holder) };
    },
  });

  api.serve(wire.listMyComplaints, {
    policy: policy['list-my-complaints'],
    async handle(call) {
      const complaints = await listComplaints(database, { ...call, actor: personOf(call.actor) });
      return { ok: true, value: { complaints: complaints.map(presentSummary) } };
    },
  });

  api.serve(wire.getMyComplaint, {
    policy: policy['get-my-complaint'],
    async handle(call) {
      const { reference } = call.params;
      const read = await readComplaint(database, { ...call, actor: personOf(call.actor), reference });
      return read.ok ? { ok: true, value: presentComplaint(read.value, holder) } : read;
    },
  });
}

/** The policy let a person through: anything else is a fault of ours. */
function personOf(actor: Actor): Extract<Actor, { kind: 'person' }> {
  if (actor.kind !== 'person') throw new Error('A policy let somebody else than a person through');
  return actor;
}
