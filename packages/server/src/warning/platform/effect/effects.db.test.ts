import type { Outcome, OutcomeEffect, Platform, PlatformReach } from '@fanal/contract/warning';
import type { Actor } from '@fanal/core/identity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAgent } from '../../../identity/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { openTestDatabase } from '../../../platform/testing/database.ts';
import { type Ask, asJson, serveBench } from '../../testing/serve-bench.ts';
import { anAnalyst, openWarningBench, testStart } from '../../testing/warning-test.ts';

let database: Database;
let who: Actor;
let supervisor: Actor;
let ask: Ask;
let one: Platform;
let other: Platform;
beforeAll(async () => {
  database = await openTestDatabase();
  const agent = { email: 'chef@service.example', name: 'Chef', role: 'supervisor' } as const;
  const by = { actor: { kind: 'operator' }, requestId: 'test', now: testStart } as const;
  const added = await addAgent(database, agent, by);
  if (!added.ok) throw new Error(added.refusal);
  supervisor = { kind: 'agent', agentId: added.value.agentId, role: 'supervisor' };
  who = supervisor;
  ask = serveBench(openWarningBench(database), () => who);
  [one, other] = [await open('Chez Un'), await open('Chez Autre')];
});
afterAll(() => database.close());

async function open(name: string): Promise<Platform> {
  const answer = await ask('/v1/platforms', asJson({ name, email: 'equipe@rencontres.example' }));
  return (await answer.json()) as Platform;
}

const shown: Outcome = {
  template: 'money-ask.1',
  locale: 'fr',
  decision: 'interrupt',
  arm: 'shown',
  dwell: '2s-10s',
  choice: 'paused',
  next: 'stopped',
};
const heldOut: Outcome = { ...shown, arm: 'held-out', dwell: 'not-shown', choice: 'not-shown' };

async function report({ siteKey }: Platform, outcome: Outcome, count: number): Promise<void> {
  for (let left = count; left > 0; left -= 50) {
    const outcomes = Array.from({ length: Math.min(50, left) }, () => outcome);
    expect((await ask('/v1/outcomes', asJson({ siteKey, outcomes }))).status).toBe(202);
  }
}

const get = async <Answer>(path: string) => (await (await ask(path)).json()) as Answer;
const effects = async () =>
  (await get<{ effects: OutcomeEffect[] }>('/v1/outcomes/effects?month=2026-11')).effects;

describe('the effect of a wording', () => {
  test('is told with its interval and its test, all platforms together, to everybody', async () => {
    for (const platform of [one, other]) {
      await report(platform, shown, 60);
      await report(platform, { ...shown, choice: 'continued', next: 'went-on' }, 40);
      await report(platform, heldOut, 40);
      await report(platform, { ...heldOut, next: 'went-on' }, 60);
      // Whose next step is not known says nothing of an effect.
      await report(platform, { ...shown, next: 'unknown' }, 20);
    }
    who = { kind: 'visitor' };
    expect(await effects()).toEqual([
      {
        template: 'money-ask.1',
        locale: 'fr',
        decision: 'interrupt',
        shown: { known: 200, stopped: 0.6 },
        heldOut: { known: 200, stopped: 0.4 },
        difference: 0.2,
        low: 0.1,
        high: 0.29,
        p: 0.0001,
      },
    ]);
    who = supervisor;
  });

  test('is left out while one of its four groups is smaller than what the open data tell', async () => {
    const small = { template: 'leaving.1', decision: 'tip' } as const;
    await report(one, { ...shown, ...small }, 30);
    await report(one, { ...shown, ...small, next: 'went-on' }, 30);
    await report(one, { ...heldOut, ...small }, 30);
    await report(one, { ...heldOut, ...small, next: 'went-on' }, 9);
    expect((await effects()).map(({ template }) => template)).toEqual(['money-ask.1']);
    await report(other, { ...heldOut, ...small, next: 'went-on' }, 1);
    expect((await effects()).map(({ template }) => template)).toEqual(['leaving.1', 'money-ask.1']);
  });

  test('does not let a count that is left out be had by subtracting those that are told', async () => {
    const few = { template: 'sale.1', locale: 'en' } as const;
    await report(one, { ...shown, ...few }, 33);
    await report(one, { ...shown, ...few, next: 'went-on' }, 20);
    await report(one, { ...heldOut, ...few }, 30);
    await report(one, { ...heldOut, ...few, next: 'went-on' }, 30);
    const before = (await effects()).find(({ template }) => template === 'sale.1');
    expect(before?.shown).toEqual({ known: 50, stopped: 0.62 });
    // Two people who chose otherwise are in no count, and the effect does not tell them either.
    await report(one, { ...shown, ...few, choice: 'blocked' }, 1);
    await report(one, { ...shown, ...few, choice: 'reported' }, 1);
    const counts = await (await ask('/v1/outcomes.csv?month=2026-11')).text();
    expect(counts).not.toMatch(/sale\.1.*blocked|sale\.1.*reported/);
    expect((await effects()).find(({ template }) => template === 'sale.1')?.shown.known).toBe(50);
  });

  test('and the counts are had as spreadsheets', async () => {
    const answer = await ask('/v1/outcomes/effects.csv?month=2026-11');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(answer.headers.get('content-disposition')).toContain('fanal-effects-2026-11.csv');
    expect((await answer.text()).split('\r\n').slice(0, 1)).toEqual([
      'month,template,locale,decision,shown-known,shown-stopped,held-out-known,held-out-stopped,difference,low-95,high-95,p',
    ]);
    const effectsCsv = await (await ask('/v1/outcomes/effects.csv?month=2026-11')).text();
    expect(effectsCsv).toContain('2026-11,money-ask.1,fr,interrupt,200,0.6,200,0.4,0.2,0.1,0.29,0.0001\r\n');
    const counts = await (await ask('/v1/outcomes.csv?month=2026-11')).text();
    expect(counts).toContain('2026-11,money-ask.1,fr,interrupt,shown,2s-10s,paused,stopped,120\r\n');
  });

  test.each(['2026-13', '2026', "2026-11' or 1=1"])('of the month %j is not understood', async (month) => {
    const query = `?month=${encodeURIComponent(month)}`;
    expect((await ask(`/v1/outcomes/effects${query}`)).status).toBe(400);
    expect((await ask(`/v1/outcomes.csv${query}`)).status).toBe(400);
  });
});

describe('the reach of one platform', () => {
  const reach = (id: string) => ask(`/v1/platforms/${id}/reach?month=2026-11`);

  test('counts its own warnings and nobody else’s', async () => {
    const { groups } = (await (await reach(other.id)).json()) as PlatformReach;
    expect(groups).toEqual([
      {
        template: 'money-ask.1',
        locale: 'fr',
        decision: 'interrupt',
        shown: 120,
        heldOut: 100,
        wentOn: 40,
        stopped: 60,
      },
      {
        template: 'leaving.1',
        locale: 'fr',
        decision: 'tip',
        shown: 0,
        heldOut: 1,
        wentOn: 0,
        stopped: 0,
      },
    ]);
  });

  test('is for supervisors alone, and of an account that there is', async () => {
    expect((await reach('3f2c9a10-6f0e-4c1d-9a55-0c8f0a7d2b11')).status).toBe(404);
    who = await anAnalyst(database);
    expect((await reach(one.id)).status).toBe(403);
    who = { kind: 'visitor' };
    expect((await reach(one.id)).status).toBe(401);
    who = supervisor;
  });
});
