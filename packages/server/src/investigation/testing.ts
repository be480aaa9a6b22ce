import { randomBytes, randomUUID } from 'node:crypto';
import { type Client, createClient } from '@fanal/contract/wire';
import type { Actor } from '@fanal/core/identity';
import { type NatinfTable, natinfTableOf } from '@fanal/core/law';
import { makeReference } from '@fanal/core/reference';
import type { Sighting, Statement } from '@fanal/core/statement';
import { insertComplaints, insertEvents } from '../complaint/index.ts';
import { placeStatement } from '../matching/index.ts';
import type { Database } from '../platform/database/index.ts';
import { createApi, createRateLimiter } from '../platform/http/index.ts';
import { createLog } from '../platform/log/index.ts';
import { createVault } from '../platform/vault/index.ts';
import { insertStatements } from '../statement/index.ts';
import { serveInvestigation } from './routes.ts';

export const testTime = new Date('2026-03-02T10:00:00.000Z');
export const visitor: Actor = { kind: 'visitor' };
export const person: Actor = { kind: 'person', personId: randomUUID(), level: 'email' };

/** The API as this actor meets it, through the contract. */
export function clientOf(database: Database, actor: Actor, natinf: NatinfTable = natinfTableOf([])): Client {
  const api = createApi({
    identify: async () => actor,
    rateLimiter: createRateLimiter(),
    secureCookies: false,
    clock: () => testTime,
    log: createLog('silent'),
  });
  serveInvestigation(api, {
    database,
    vault: createVault('ab'.repeat(32), 'searches'),
    mode: 'authority',
    natinf,
  });
  return createClient({ fetch: (request) => api.http.fetch(request), baseUrl: 'http://fanal.example' });
}

type Filing = {
  readonly statement?: Partial<Omit<Statement, 'sightings'>>;
  readonly sightings?: readonly Sighting[];
  readonly externalId?: string;
  readonly filedAt?: Date;
};

export type Filed = { readonly complaintId: string; readonly reference: string };

/** An imported complaint, placed among the series. */
export function file(database: Database, filing: Filing = {}): Promise<Filed> {
  const filedAt = filing.filedAt ?? testTime;
  const statementId = randomUUID();
  const complaintId = randomUUID();
  const reference = makeReference('F', randomBytes(8));
  return database.transaction(async (trx) => {
    const story = { ...plainStory, ...filing.statement, id: statementId, toldAt: filedAt };
    await insertStatements(trx, [story]);
    await placeStatement({ trx, now: filedAt }, { statementId, sightings: filing.sightings ?? [] });
    const from = {
      origin: 'imported',
      source: 'test',
      externalId: filing.externalId ?? complaintId,
    } as const;
    await insertComplaints(trx, [
      { id: complaintId, reference, statementId, status: 'filed', filedAt, from },
    ]);
    await insertEvents(trx, [{ complaintId, event: { kind: 'filed', at: filedAt } }]);
    return { complaintId, reference };
  });
}

const plainStory = {
  scamType: 'other',
  signs: [],
  locale: 'fr',
  narrative: 'Récit de test.',
  answers: {},
  payments: [],
  losses: [],
} as const;

/** An agent of the table, so that the trail can name them. */
export async function hire(
  database: Database,
  agent: { readonly name: string; readonly role: 'analyst' | 'supervisor' },
): Promise<Actor> {
  const agentId = randomUUID();
  await database.named(
    'hire',
    'insert into agent (id, email, name, role, created_at) values ($1, $2, $3, $4, $5)',
    [agentId, `${agentId}@police.example`, agent.name, agent.role, testTime],
  );
  return { kind: 'agent', agentId, role: agent.role };
}
