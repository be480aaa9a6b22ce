import type { Actor } from '@fanal/core/identity';
import { type IndicatorType, linkingKeys, readIndicator } from '@fanal/core/indicator';
import { type Filed, fileAsRows } from '../../complaint/testing/filed-as-rows.ts';
import { addAgent } from '../../identity/index.ts';
import type { Database, Trx } from '../../platform/database/index.ts';
import { createLog } from '../../platform/log/index.ts';
import { toldAnswers } from '../../statement/testing/told-draft.ts';
import type { TellHolder } from '../contest-warning.ts';
import { createWarningService, type WarningService } from '../create-warning.ts';
import type { Outside } from '../platform/post-outside.ts';

export const testStart = new Date('2026-11-24T10:00:00Z');

/** Anything on this machine: where tests listen. */
const thisMachine: Outside = {
  isAllowed: () => true,
  schemes: ['https:', 'http:'],
  ports: 'any',
};

type Letter = Omit<Parameters<TellHolder>[1], 'now'>;

/** The whole slice on a database, with a clock to turn and the letters it wrote. */
export type WarningBench = WarningService & {
  /** Turns the clock, in minutes. */
  later(minutes: number): Date;
  readonly letters: readonly Letter[];
};

export function openWarningBench(database: Database, outside: Outside = thisMachine): WarningBench {
  let now = testStart;
  const letters: Letter[] = [];
  const service = createWarningService({
    database,
    secretKey: 'ab'.repeat(32),
    log: createLog('silent'),
    clock: () => now,
    links: {
      check: (locale) => `https://fanal.example/${locale}/verifier`,
      tell: (locale) => `https://fanal.example/${locale}/raconter`,
    },
    async tellHolder(_, { now: __, ...letter }) {
      letters.push(letter);
    },
    outside,
  });
  return {
    ...service,
    letters,
    later(minutes) {
      now = new Date(now.getTime() + minutes * 60_000);
      return now;
    },
  };
}

type Written = `${IndicatorType}:${string}`;

/** A complaint of a new person that names these values, as the rows that filing and linking leave. */
export async function complain(
  database: Database,
  filedAt: Date,
  ...written: readonly Written[]
): Promise<Filed> {
  const filed = await fileAsRows(database, filedAt, (email) => ({
    answers: toldAnswers({ iban: 'FR76 3000 6000 0112 3456 7890 189', email }),
    complainant: { level: 'email', email, givenName: 'Camille', familyName: 'Exemple' },
  }));
  await database.transaction(async (trx) => {
    for (const [place, text] of written.entries()) await name(trx, filed.statementId, text, place);
    await happen(trx, filed, 'filed', filedAt);
  });
  return filed;
}

async function name(trx: Trx, statementId: string, text: Written, place: number): Promise<void> {
  const colon = text.indexOf(':');
  const read = readIndicator(text.slice(0, colon) as IndicatorType, text.slice(colon + 1));
  const keys = linkingKeys(read);
  const named = keys.length > 0 ? keys : [read];
  const state = keys.length > 0 ? 'linking' : 'well-known';
  const sql = `with known as (
      insert into indicator as i (type, value, degree, holder) values ($1, $2, 1, $3)
      on conflict (type, value) do update set degree = i.degree + 1 returning id
    )
    insert into sighting (statement_id, indicator_id, field, raw, state, verified, derived)
    select $3, id, $4, $5, $6, true, false from known`;
  for (const { type, value } of named) {
    await trx.named('test-name', sql, [type, value, statementId, `test.${place}`, read.raw, state]);
  }
}

async function happen(trx: Trx, { id }: Filed, kind: string, at: Date): Promise<void> {
  const sql = 'insert into complaint_event (complaint_id, kind, at) values ($1, $2, $3)';
  await trx.named('test-happen', sql, [id, kind, at]);
}

export async function withdraw(database: Database, filed: Filed, at: Date): Promise<void> {
  await database.transaction(async (trx) => {
    const sql = "update complaint set status = 'withdrawn', status_at = $2 where id = $1";
    await trx.named('test-withdraw', sql, [filed.id, at]);
    await happen(trx, filed, 'withdrawn', at);
  });
}

export async function anAnalyst(database: Database): Promise<Extract<Actor, { kind: 'agent' }>> {
  const agent = {
    email: `analyst-${Math.abs(performance.now())}@service.example`,
    name: 'Ada Analyste',
    role: 'analyst',
  } as const;
  const added = await addAgent(database, agent, {
    actor: { kind: 'operator' },
    requestId: 'test',
    now: testStart,
  });
  if (!added.ok) throw new Error(added.refusal);
  return { kind: 'agent', agentId: added.value.agentId, role: 'analyst' };
}
