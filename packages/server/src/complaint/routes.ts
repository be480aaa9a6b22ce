import * as wire from '@fanal/contract/complaint';
import { type Api, perHour } from '../platform/http/index.ts';
import { keyHashOf } from '../statement/index.ts';
import { serveCourse } from './course-routes.ts';
import type { ComplaintDependencies } from './dependencies.ts';
import { fileComplaint } from './file-complaint.ts';
import { personOf, complaintPolicy as policy } from './policy.ts';
import { presentComplaint, presentSummary } from './present.ts';
import { inFull, listComplaints, readComplaint } from './read-complaints.ts';

export function serveComplaint(api: Api, dependencies: ComplaintDependencies): void {
  const { database, holder, complaintLink } = dependencies;
  serveCourse(api, dependencies);

  api.serve(wire.fileComplaint, {
    policy: policy['file-complaint'],
    limit: perHour(20),
    async handle(call) {
      const keyHash = keyHashOf(call.cookies);
      const filed = await fileComplaint(database, {
        ...call,
        actor: personOf(call.actor),
        keyHash,
        linkTo: complaintLink,
        carry: dependencies.carry,
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
