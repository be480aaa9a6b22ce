import * as wire from '@fanal/contract/warning';
import type { Database } from '../../platform/database/index.ts';
import { type Api, perHour } from '../../platform/http/index.ts';
import { warningPolicy as policy } from '../policy.ts';
import { effectsAsCsv, outcomesAsCsv } from './effect/open-data-csv.ts';
import { readEffects } from './effect/read-effects.ts';
import { readReach } from './effect/read-reach.ts';
import { countOutcomes, readOutcomeCounts } from './outcomes.ts';

/** A browser reports a few warnings at a time; a hundred people may share an address. */
const outcomeLimit = perHour(600);

export function serveOutcomes(api: Api, database: Database): void {
  api.serve(wire.reportOutcomes, {
    policy: policy['report-outcomes'],
    limit: outcomeLimit,
    handle: ({ body, now }) => countOutcomes(database, { ...body, now }),
  });

  api.serve(wire.readOutcomes, {
    policy: policy['read-outcomes'],
    handle: async ({ query }) => ({
      ok: true,
      value: { counts: [...(await readOutcomeCounts(database, query.month))] },
    }),
  });

  api.serve(wire.readOutcomeEffects, {
    policy: policy['read-outcome-effects'],
    handle: async ({ query }) => ({
      ok: true,
      value: { effects: [...(await readEffects(database, query.month))] },
    }),
  });

  api.download(wire.downloadOutcomes, {
    policy: policy['download-outcomes'],
    async handle({ query: { month } }) {
      const csv = outcomesAsCsv(await readOutcomeCounts(database, month));
      return { ok: true, value: spreadsheet(`fanal-outcomes-${month}`, csv) };
    },
  });

  api.download(wire.downloadOutcomeEffects, {
    policy: policy['download-outcome-effects'],
    async handle({ query: { month } }) {
      const csv = effectsAsCsv(month, await readEffects(database, month));
      return { ok: true, value: spreadsheet(`fanal-effects-${month}`, csv) };
    },
  });

  api.serve(wire.readPlatformReach, {
    policy: policy['read-platform-reach'],
    handle: ({ params, query }) => readReach(database, { ...params, ...query }),
  });
}

function spreadsheet(name: string, csv: string) {
  const bytes = new TextEncoder().encode(csv);
  const file = { bytes, type: 'text/csv; charset=utf-8', name: `${name}.csv`, size: bytes.length };
  return { ...file, disposition: 'attachment' } as const;
}
