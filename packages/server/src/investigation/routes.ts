import * as wire from '@fanal/contract/investigation';
import type { Mode } from '@fanal/core/complaint';
import type { NatinfTable } from '@fanal/core/law';
import type { Api } from '../platform/http/index.ts';
import { countWaiting } from './count-waiting.ts';
import { serveGrouping } from './grouping/routes.ts';
import { listQueue, type QueueDependencies } from './list-queue.ts';
import { listSeries } from './list-series.ts';
import { investigationPolicy as policy } from './policy.ts';
import {
  presentComplaintFile,
  presentQueued,
  presentSeriesFile,
  presentSeriesRow,
  presentTrailLine,
} from './present.ts';
import { readAuditTrail } from './read-audit-trail.ts';
import { readComplaintFile } from './read-complaint-file.ts';
import { readSeries } from './read-series.ts';
import { sealSearch } from './seal-search.ts';

export function serveInvestigation(
  api: Api,
  dependencies: QueueDependencies & { readonly mode: Mode; readonly natinf: NatinfTable },
): void {
  const { database, vault } = dependencies;

  api.serve(wire.sealSearch, {
    policy: policy['seal-search'],
    async handle({ body }) {
      return { ok: true, value: { search: sealSearch(vault, body.text) } };
    },
  });

  api.serve(wire.listQueue, {
    policy: policy['list-queue'],
    async handle(call) {
      const page = await listQueue(dependencies, call, call.query);
      if (!page.ok) return page;
      const { complaints, ...rest } = page.value;
      return { ok: true, value: { rows: complaints.map(presentQueued), ...rest } };
    },
  });

  api.serve(wire.countWaiting, {
    policy: policy['count-waiting'],
    async handle() {
      return { ok: true, value: await countWaiting(database) };
    },
  });

  api.serve(wire.readComplaintFile, {
    policy: policy['read-complaint-file'],
    async handle(call) {
      const file = await readComplaintFile(dependencies, call, { ...call.query, ...call.params });
      return file.ok ? { ok: true, value: presentComplaintFile(file.value, dependencies) } : file;
    },
  });

  api.serve(wire.listSeries, {
    policy: policy['list-series'],
    async handle(call) {
      const page = await listSeries(database, call, call.query);
      if (!page.ok) return page;
      const { series, ...rest } = page.value;
      return { ok: true, value: { rows: series.map(presentSeriesRow), ...rest } };
    },
  });

  api.serve(wire.readSeries, {
    policy: policy['read-series'],
    async handle(call) {
      const asked = { code: call.params.id, membersAfter: call.query.membersAfter };
      const file = await readSeries(database, call, asked);
      return file.ok ? { ok: true, value: presentSeriesFile(file.value) } : file;
    },
  });

  serveGrouping(api, database);

  api.serve(wire.readAuditTrail, {
    policy: policy['read-audit-trail'],
    async handle(call) {
      const page = await readAuditTrail(database, call, call.query);
      if (!page.ok) return page;
      const { lines, ...rest } = page.value;
      return { ok: true, value: { rows: lines.map(presentTrailLine), ...rest } };
    },
  });
}
