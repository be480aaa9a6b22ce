import { randomUUID } from 'node:crypto';
import type { StepValues } from '@fanal/core/journey';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { chooseCare } from './choose-care.ts';
import { readCare } from './read-care.ts';
import { sendDueFollowUps } from './send-due-follow-ups.ts';
import { stopCare, stopCareByLink } from './stop-care.ts';
import { createStopLinks } from './stop-link.ts';
import { fileReachedBy } from './testing/filed.ts';

/** A Tuesday, 11 h in Paris. */
const filedAt = new Date('2026-11-24T10:00:00Z');
const later = (days: number, hours = 0) => new Date(filedAt.getTime() + (days * 24 + hours) * 60 * 60_000);
const site = 'https://fanal.example';
const stopLinks = createStopLinks('ab'.repeat(32));

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const deps = () => ({
  database,
  stopLinks,
  links: {
    complaint: (reference: string, locale: string) => `${site}/${locale}/${reference}`,
    stopCare: (token: string, locale: string) => `${site}/${locale}/suivi/${token}`,
    helpNearYou: (locale: string) => `${site}/${locale}/aide`,
  },
});
const round = (now: Date) => sendDueFollowUps(deps(), now);

async function aVictim(reach: StepValues = {}) {
  const filed = await fileReachedBy(database, reach, filedAt);
  const { actor, reference } = filed;
  return { ...filed, asking: { actor, requestId: 'test', now: filedAt, reference } };
}
type Victim = Awaited<ReturnType<typeof aVictim>>;

const choose = (victim: Victim, channel: 'email' | 'sms' = 'email', now = filedAt) =>
  chooseCare(database, { ...victim.asking, channel, now }, true);

type Message = {
  channel: string;
  recipient: string | null;
  parameters: { day: number; stopLink: string };
  abandoned_at: Date | null;
};
const messagesTo = ({ id }: Victim) =>
  database.named<Message>(
    'messages',
    `select channel, recipient, parameters, abandoned_at from mail
     where dedupe_key like 'care-follow-up:' || $1 || ':%' order by queued_at`,
    [id],
  );
const daysTo = async (victim: Victim) => (await messagesTo(victim)).map(({ parameters }) => parameters.day);
const tokenIn = ({ parameters }: Message) => parameters.stopLink.split('/').at(-1) ?? '';

test('whoever did not ask for it hears nothing', async () => {
  const victim = await aVictim();
  await round(later(40));
  expect(await messagesTo(victim)).toEqual([]);
});

test('whoever asked hears from us on day 1, 7 and 30, once each, however often the rounds come', async () => {
  const victim = await aVictim();
  const chosen = await choose(victim);
  expect(chosen).toMatchObject({
    ok: true,
    value: {
      offered: ['email'],
      comingAt: ['2026-11-25T09:00:00.000Z', '2026-12-01T09:00:00.000Z', '2026-12-24T09:00:00.000Z'].map(
        (at) => new Date(at),
      ),
    },
  });
  for (const day of [0, 1, 1, 2, 6, 7, 8, 29, 30, 31, 60]) {
    await Promise.all([round(later(day)), round(later(day))]);
  }
  expect(await daysTo(victim)).toEqual([1, 7, 30]);
  expect((await messagesTo(victim))[0]).toMatchObject({ channel: 'email', recipient: victim.email });
});

test('by text message only to someone who gave a number and did not ask for e-mail only', async () => {
  const phone = '+33639980001';
  const reached = await aVictim({ phone });
  await choose(reached, 'sms');
  await round(later(1));
  expect(await messagesTo(reached)).toMatchObject([{ channel: 'sms', recipient: phone }]);
  for (const reach of [{}, { phone, 'safe-hours': ['email-only'] }]) {
    const victim = await aVictim(reach);
    expect(await choose(victim, 'sms')).toMatchObject({ ok: false, refusal: { code: 'invalid-answers' } });
  }
  const chosen = await chooseCare(database, { ...(await aVictim({ phone })).asking, channel: 'sms' }, false);
  expect(chosen).toMatchObject({ ok: false });
});

test('at the hours that are safe for them, even after the server was down', async () => {
  const victim = await aVictim({ 'safe-hours': ['evening'] });
  await choose(victim);
  await round(new Date('2026-11-25T17:00:00Z'));
  expect(await daysTo(victim)).toEqual([]);
  await round(new Date('2026-11-26T03:00:00Z'));
  expect(await daysTo(victim)).toEqual([]);
  await round(new Date('2026-11-26T17:30:00Z'));
  expect(await daysTo(victim)).toEqual([1]);
});

test('a message that could not leave for three days is given up, and never sent after', async () => {
  const victim = await aVictim();
  await choose(victim);
  await round(later(5));
  await round(later(7));
  expect(await daysTo(victim)).toEqual([7]);
});

test('stopped by the link at its end, nothing more leaves, nor what waits in the outbox', async () => {
  const victim = await aVictim();
  await choose(victim);
  await round(later(1));
  const [message] = await messagesTo(victim);
  if (message === undefined) throw new Error('no message');
  const stopping = { actor: { kind: 'visitor' }, requestId: 'test', now: later(1) } as const;
  for (const _ of [1, 2]) {
    const stopped = await stopCareByLink(database, stopLinks, { ...stopping, token: tokenIn(message) });
    expect(stopped.ok).toBe(true);
  }
  await round(later(7));
  await round(later(30));
  expect(await messagesTo(victim)).toMatchObject([{ abandoned_at: later(1), recipient: null }]);
  expect(
    await stopCareByLink(database, stopLinks, { ...stopping, token: stopLinks.sign(randomUUID()) }),
  ).toEqual({ ok: false, refusal: 'code-not-found' });
});

test('stopped in the space and wished for again, the days that went are not repeated', async () => {
  const victim = await aVictim();
  await choose(victim);
  await round(later(1));
  const stopped = await stopCare(database, { ...victim.asking, now: later(2) }, true);
  expect(stopped).toMatchObject({ ok: true, value: { care: undefined, comingAt: [] } });
  await round(later(7));
  await choose(victim, 'email', later(8));
  await round(later(8));
  await round(later(30));
  expect(await daysTo(victim).then((days) => days.filter((day) => day !== undefined))).toEqual([30]);
  expect(await messagesTo(victim)).toHaveLength(2);
});

test('stopped at the very moment a message is written, nothing is left to leave', async () => {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const victim = await aVictim();
    await choose(victim);
    const stopping = stopCare(database, { ...victim.asking, now: later(1) }, true);
    await Promise.all([round(later(1)), stopping, round(later(1))]);
    for (const message of await messagesTo(victim)) expect(message.abandoned_at).not.toBeNull();
    expect(await round(later(7))).toBe(0);
  }
});

test('once the complaint is erased, nothing more leaves and nothing remembers the wish', async () => {
  const victim = await aVictim();
  await choose(victim);
  await database.named('erase', 'delete from complaint where id = $1', [victim.id]);
  expect(await round(later(30))).toBe(0);
  expect(await messagesTo(victim)).toEqual([]);
});

test('nobody reads, chooses or stops for someone else', async () => {
  const [victim, other] = [await aVictim(), await aVictim()];
  const asking = { ...victim.asking, actor: other.asking.actor };
  expect(await readCare(database, asking, true)).toEqual({ ok: false, refusal: 'not-found' });
  expect(await chooseCare(database, { ...asking, channel: 'email' }, true)).toMatchObject({ ok: false });
  expect(await stopCare(database, asking, true)).toEqual({ ok: false, refusal: 'not-found' });
});

test('whatever is chosen, stopped and run, in any order: no day twice, none after a stop, none before its hour', async () => {
  const act = fc.constantFrom('choose', 'stop', 'round', 'rounds');
  const hours = fc.integer({ min: 0, max: 60 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(act, hours), { maxLength: 14 }), async (acts) => {
      const victim = await aVictim();
      let at = 0;
      let running = false;
      for (const [what, wait] of acts) {
        at += wait;
        const now = later(0, at);
        const before = (await messagesTo(victim)).length;
        if (what === 'choose') running = (await choose(victim, 'email', now)).ok;
        else if (what === 'stop') {
          await stopCare(database, { ...victim.asking, now }, true);
          running = false;
        } else await Promise.all(what === 'round' ? [round(now)] : [round(now), round(now)]);
        const after = await messagesTo(victim);
        if (!running || what === 'choose') expect(after.length).toBe(before);
        for (const { parameters } of after) {
          if (parameters.day !== undefined) expect(at).toBeGreaterThanOrEqual(parameters.day * 24 - 2);
        }
      }
      const days = (await daysTo(victim)).filter((day) => day !== undefined);
      expect(new Set(days).size).toBe(days.length);
    }),
    { numRuns: 20 },
  );
});
