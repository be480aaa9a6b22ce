import * as wire from '@fanal/contract/material';
import { recordReading } from '../identity/index.ts';
import type { Database } from '../platform/database/index.ts';
import type { Api, Caller } from '../platform/http/index.ts';
import { keyHashOf, presentDraft } from '../statement/index.ts';
import { chooseFindings } from './choose-findings.ts';
import { materialPolicy as policy } from './policy.ts';
import { presentGiven, presentReading } from './present.ts';
import { readGiven } from './read-given.ts';
import { sayWhoIAm } from './say-who-i-am.ts';
import { readingsOfStatement } from './store.ts';

export type MaterialDependencies = {
  readonly database: Database;
  /** The statement behind a complaint's reference. */
  readonly statementOf: (reference: string) => Promise<string | undefined>;
};

export function serveMaterial(api: Api, { database, statementOf }: MaterialDependencies): void {
  api.serve(wire.getMaterial, {
    policy: policy['get-material'],
    async handle(call) {
      const given = await readGiven(database, { ...requestOf(call), wait: call.query.wait });
      return given.ok ? { ok: true, value: presentGiven(given.value) } : given;
    },
  });

  api.serve(wire.sayWhoIAm, {
    policy: policy['say-who-i-am'],
    handle: (call) => sayWhoIAm(database, { ...requestOf(call), ...call.body }),
  });

  api.serve(wire.chooseFindings, {
    policy: policy['choose-findings'],
    async handle(call) {
      const chosen = await chooseFindings(database, { ...requestOf(call), ...call.body });
      return chosen.ok ? { ok: true, value: presentDraft(chosen.value) } : chosen;
    },
  });

  api.serve(wire.listReadings, {
    policy: policy['list-readings'],
    async handle({ params, actor, now, requestId }) {
      const statementId = await statementOf(params.reference);
      if (statementId === undefined) return { ok: false, refusal: 'not-found' };
      const subject = { subjectKind: 'statement', subjectId: statementId };
      await recordReading(database, { at: now, actor, action: 'list-readings', ...subject, requestId });
      const readings = await readingsOfStatement(database, statementId);
      return { ok: true, value: { readings: readings.map(presentReading) } };
    },
  });
}

function requestOf({ cookies, actor, requestId, now }: Caller) {
  return { keyHash: keyHashOf(cookies), actor, requestId, now };
}
