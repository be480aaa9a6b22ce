import { randomUUID } from 'node:crypto';
import type { WarningFile } from '@fanal/contract/warning';
import type { Actor } from '@fanal/core/identity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { keepWarnings, tidyWarnings } from './create-warning.ts';
import { readFigures } from './read-figures.ts';
import { type Ask, asJson, serveBench } from './testing/serve-bench.ts';
import { anAnalyst, complain, openWarningBench, type WarningBench } from './testing/warning-test.ts';

const visitor: Actor = { kind: 'visitor' };

let database: Database;
let bench: WarningBench;
let analyst: Actor;
let who: Actor = visitor;
let ask: Ask;
beforeAll(async () => {
  database = await openTestDatabase();
  bench = openWarningBench(database);
  analyst = await anAnalyst(database);
});
afterAll(() => database.close());

/** A new way in: nobody's quota is used up by the test before. */
function enter(actor: Actor = visitor): void {
  who = actor;
  ask = serveBench(bench, () => who);
}

async function open(value: string): Promise<WarningFile> {
  enter(analyst);
  const response = await ask('/v1/warnings', asJson({ type: 'phone', value }));
  expect(response.status).toBe(200);
  return (await response.json()) as WarningFile;
}

async function decide(file: WarningFile, decision: string, more: object = {}): Promise<Response> {
  enter(analyst);
  const reason = 'Vu dans le dossier, pièces concordantes.';
  return ask(
    `/v1/warnings/${file.id}/decisions`,
    asJson({ version: file.version, decision, reason, ...more }),
  );
}

async function decided(file: WarningFile, decision: string, more: object = {}): Promise<WarningFile> {
  const response = await decide(file, decision, more);
  expect(response.status).toBe(200);
  return (await response.json()) as WarningFile;
}

async function contest(value: string, more: object = {}): Promise<Response> {
  enter();
  const words = 'Ce numéro est le mien depuis dix ans, je n’ai rien vendu à personne.';
  return ask(
    '/v1/warnings/contests',
    asJson({ key: randomUUID(), type: 'phone', value, email: 'Moi@Courriel.example', words, ...more }),
  );
}

async function verdictOf(value: string): Promise<unknown> {
  enter();
  const response = await ask('/v1/check', asJson({ text: value }));
  const { values } = (await response.json()) as { values: { verdict: string; contested: boolean }[] };
  return [values[0]?.verdict, values[0]?.contested];
}

describe('an analyst', () => {
  test('publishes, verifies and retracts with a reason, and the file tells who did what', async () => {
    const published = await decided(await open('06 39 98 20 01'), 'publish');
    expect(await verdictOf('06 39 98 20 01')).toEqual(['reported', false]);
    const verified = await decided(published, 'verify');
    expect(await verdictOf('06 39 98 20 01')).toEqual(['verified', false]);
    const retracted = await decided(verified, 'retract');
    expect(await verdictOf('06 39 98 20 01')).toEqual(['unknown', false]);
    expect(retracted.history.map(({ kind, by }) => [kind, by])).toEqual([
      ['retract', 'Ada Analyste'],
      ['verify', 'Ada Analyste'],
      ['publish', 'Ada Analyste'],
    ]);
  });

  test('who is slower than another is told so, and changes nothing', async () => {
    const file = await open('06 39 98 20 02');
    await decided(file, 'publish');
    const late = await decide(file, 'withhold');
    expect([late.status, ((await late.json()) as { code: string }).code]).toEqual([409, 'already-decided']);
    expect(await verdictOf('06 39 98 20 02')).toEqual(['reported', false]);
  });

  test('cannot publish what everybody knows, nor decide what does not follow', async () => {
    const bank = await open('3639');
    expect(bank).toMatchObject({ knownGood: true, mayDecide: ['withhold'] });
    const refused = await decide(bank, 'publish');
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ fields: { decision: 'known-good' } });
    expect((await decide(await open('06 39 98 20 03'), 'retract')).status).toBe(409);
  });

  test('keeps a victim’s own number off for good, however many complain', async () => {
    await decided(await open('06 39 98 20 04'), 'withhold', { knownGood: true });
    for (let count = 0; count < 4; count++) await complain(database, bench.later(1), 'phone:06 39 98 20 04');
    await keepWarnings(bench);
    expect(await verdictOf('06 39 98 20 04')).toEqual(['unknown', false]);
    expect(await open('06 39 98 20 04')).toMatchObject({ knownGood: true, state: 'withheld', voices: 4 });
  });

  test('sees what is about to be published, and what is told, page by page', async () => {
    for (const last of ['05', '06', '07']) {
      for (let count = 0; count < 2; count++)
        await complain(database, bench.later(1), `phone:06 39 98 20 ${last}`);
    }
    await keepWarnings(bench);
    enter(analyst);
    const seen: string[] = [];
    for (let after: string | undefined = ''; after !== undefined; ) {
      const path: string = `/v1/warnings?queue=near&limit=2${after === '' ? '' : `&after=${after}`}`;
      const page = (await (await ask(path)).json()) as { rows: { shown: string }[]; next?: string };
      seen.push(...page.rows.map(({ shown }) => shown));
      after = page.next;
    }
    expect(seen.toSorted()).toEqual(['06 39 98 20 05', '06 39 98 20 06', '06 39 98 20 07']);
    const counts = (await (await ask('/v1/warnings/counts')).json()) as {
      queues: { queue: string; count: number }[];
    };
    expect(counts.queues.find(({ queue }) => queue === 'near')?.count).toBe(3);
    expect((await ask('/v1/warnings?queue=near&after=bm9uc2Vuc2U')).status).toBe(400);
  });

  test('is needed: nobody else sees or decides', async () => {
    const file = await open('06 39 98 20 08');
    enter();
    const body = asJson({ version: 0, decision: 'publish', reason: 'Parce que je le veux bien.' });
    const answers = [
      await ask('/v1/warnings?queue=near'),
      await ask(`/v1/warnings/${file.id}`),
      await ask(`/v1/warnings/${file.id}/decisions`, body),
      await ask('/v1/warnings', asJson({ type: 'phone', value: '06 39 98 20 08' })),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  });
});

describe('a holder', () => {
  test('who contests is told at once that it is read, and sees it marked; nothing is taken off yet', async () => {
    await decided(await open('06 39 98 20 11'), 'publish');
    const response = await contest('06 39 98 20 11');
    expect(response.status).toBe(202);
    const { reference, answerBy } = (await response.json()) as { reference: string; answerBy: string };
    expect(reference).toMatch(/^K(-[2-9A-HJKMNP-Z]{4}){5}$/);
    expect(Date.parse(answerBy) - bench.clock().getTime()).toBe(72 * 60 * 60_000);
    expect(await verdictOf('06 39 98 20 11')).toEqual(['reported', true]);
    expect(bench.letters.at(-1)).toMatchObject({ to: 'moi@courriel.example', news: 'received', reference });
  });

  test('who is right is told so, and the value is told no longer', async () => {
    const file = await open('06 39 98 20 11');
    expect(file).toMatchObject({ state: 'contested', mayDecide: ['uphold-contest', 'dismiss-contest'] });
    await decided(file, 'uphold-contest');
    expect(await verdictOf('06 39 98 20 11')).toEqual(['unknown', false]);
    expect(bench.letters.at(-1)).toMatchObject({ news: 'upheld' });
  });

  test('who is wrong is told so, and the value stays', async () => {
    await decided(await open('06 39 98 20 12'), 'verify');
    await contest('06 39 98 20 12');
    await contest('06 39 98 20 12', { email: 'autre@courriel.example' });
    await decided(await open('06 39 98 20 12'), 'dismiss-contest');
    expect(await verdictOf('06 39 98 20 12')).toEqual(['verified', false]);
    expect(
      bench.letters
        .slice(-2)
        .map(({ to, news }) => [to, news])
        .toSorted(),
    ).toEqual([
      ['autre@courriel.example', 'dismissed'],
      ['moi@courriel.example', 'dismissed'],
    ]);
  });

  test('learns nothing from the form: it answers the same whether or not anything is told', async () => {
    await decided(await open('06 39 98 20 13'), 'publish');
    const shapes = [];
    for (const value of ['06 39 98 20 13', '06 39 98 20 14']) {
      const response = await contest(value);
      const body = (await response.json()) as { reference: string };
      shapes.push([
        response.status,
        { ...body, reference: body.reference.replace(/[^-]/g, 'x') },
        bench.letters.at(-1)?.news,
      ]);
    }
    expect(shapes[0]).toEqual(shapes[1]);
    const asked = bench.letters.length;
    bench.later(4 * 60 - 1);
    await keepWarnings(bench);
    // Before an analyst could have answered, silence would tell that it is listed, and an answer that it is not.
    expect(bench.letters).toHaveLength(asked);
    bench.later(44 * 60 + 1);
    await keepWarnings(bench);
    expect(bench.letters.at(-1)).toMatchObject({ news: 'nothing-told' });
  });

  test.each([
    ['a value that cannot be read', { value: 'bonjour' }, { value: 'not-readable' }],
    ['no mailbox', { email: 'moi' }, { email: 'not-an-address' }],
  ])('with %s is told which field', async (_, more, fields) => {
    const response = await contest('06 39 98 20 15', more);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ fields });
  });

  test('is answered too when complaints were withdrawn in the meantime', async () => {
    await decided(await open('06 39 98 20 16'), 'publish');
    await contest('06 39 98 20 16');
    const text = "update warning set state = 'expired' where value = $1";
    await database.named('test-end', text, ['+33639982016']);
    bench.later(48 * 60);
    await keepWarnings(bench);
    expect(bench.letters.at(-1)).toMatchObject({ news: 'nothing-told' });
  });

  test('is forgotten a month after the answer; that somebody contested stays in the figures', async () => {
    const before = await readFigures(database, bench.clock());
    bench.later(31 * 24 * 60);
    await tidyWarnings(bench);
    const text = `select count(*)::int as known from warning_contest where outcome is not null and email is not null`;
    expect(await database.named('test-known', text, [])).toEqual([{ known: 0 }]);
    const { contests } = await readFigures(database, bench.clock());
    expect({ ...contests, overdue: 0 }).toEqual({ ...before.contests, overdue: 0 });
  });
});

test('the figures tell how often it was wrong, and everybody may read them', async () => {
  enter();
  const response = await ask('/v1/warnings/figures');
  expect(response.status).toBe(200);
  const { everTold, errors, errorRate, contests } = (await response.json()) as Awaited<
    ReturnType<typeof readFigures>
  >;
  expect({ everTold, errors, errorRate }).toEqual({ everTold: 6, errors: 2, errorRate: 2 / 6 });
  expect(contests).toMatchObject({
    received: 6,
    upheld: 1,
    dismissed: 2,
    open: 1,
    overdue: 1,
    answeredInTime: 5,
  });
});

test('one address may not flood the form', async () => {
  enter();
  const body = asJson({
    key: randomUUID(),
    type: 'phone',
    value: '06 39 98 20 17',
    email: 'a@courriel.example',
    words: 'Ce numéro est le mien.',
  });
  const statuses = [];
  for (let count = 0; count < 11; count++) statuses.push((await ask('/v1/warnings/contests', body)).status);
  expect(statuses.slice(-2)).toEqual([202, 429]);
});

test('one address may not try accounts out at leisure', async () => {
  enter();
  const statuses = [];
  for (let count = 0; count < 31; count++)
    statuses.push((await ask('/v1/check', asJson({ text: '3639' }))).status);
  expect(statuses.slice(-2)).toEqual([200, 429]);
});

describe('whoever holds the reference of a contest', () => {
  const follow = (reference: string) => ask('/v1/warnings/contests/follow', asJson({ reference }));
  const whole = async (value: string) =>
    ((await (await contest(value)).json()) as { reference: string }).reference;

  test('follows it to its answer: dates and what is shown, never the value or the words', async () => {
    await decided(await open('06 39 98 20 31'), 'verify');
    const reference = await whole('06 39 98 20 31');
    const at = bench.clock().getTime();
    const [receivedAt, answerBy] = [at, at + 72 * 60 * 60_000].map((each) => new Date(each).toISOString());
    const waiting = { receivedAt, answerBy };
    expect(await (await follow(reference)).json()).toEqual(waiting);
    bench.later(60);
    await decided(await open('06 39 98 20 31'), 'dismiss-contest');
    enter();
    const answered = { ...waiting, answeredAt: bench.clock().toISOString(), outcome: 'kept' };
    expect(await (await follow(reference)).json()).toEqual(answered);
    // As it is read over the phone.
    expect(await (await follow(` ${reference.toLowerCase().replaceAll('-', ' ')}`)).json()).toEqual(answered);
  });

  test('is told the same of a warning that was withdrawn and of a value that was never listed', async () => {
    await decided(await open('06 39 98 20 32'), 'publish');
    const references = [await whole('06 39 98 20 32'), await whole('06 39 98 20 33')];
    await decided(await open('06 39 98 20 32'), 'uphold-contest');
    bench.later(48 * 60);
    await keepWarnings(bench);
    enter();
    const outcomes = [];
    for (const reference of references) {
      const {
        receivedAt: _,
        answerBy: __,
        answeredAt: ___,
        ...said
      } = (await (await follow(reference)).json()) as Record<string, string>;
      outcomes.push(said);
    }
    expect(outcomes).toEqual([{ outcome: 'nothing-shown' }, { outcome: 'nothing-shown' }]);
  });

  test('alone follows it: its first letters open nothing, and the table does not hold the rest', async () => {
    const reference = await whole('06 39 98 20 34');
    enter();
    const wrong = [
      reference.slice(0, 6),
      `${reference.slice(0, -1)}`,
      'K-2222-2222-2222-2222-2222',
      "K-' or 1=1",
    ];
    for (const guess of wrong) {
      const answer = await follow(guess);
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
        404,
        'code-not-found',
      ]);
    }
    const text = 'select c::text as row from warning_contest c';
    const rows = await database.named<{ row: string }>('test-rows', text, []);
    expect(rows.map(({ row }) => row).join()).not.toContain(reference.slice(7));
    expect((await open('06 39 98 20 34')).contests).toEqual([]);
  });

  test('may look now and then; whoever guesses is stopped', async () => {
    enter();
    const statuses = [];
    for (let count = 0; count < 31; count++) statuses.push((await follow('K-2222')).status);
    expect(statuses.slice(-2)).toEqual([404, 429]);
  });
});

test('a contest sent twice is one, even at once; other words under its key are refused', async () => {
  const before = await readFigures(database, bench.clock());
  const key = randomUUID();
  const answers = await Promise.all([1, 2, 3].map(() => contest('06 39 98 20 18', { key })));
  const bodies = await Promise.all(answers.map((answer) => answer.json()));
  expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  const letters = bench.letters.filter(({ reference }) => reference === bodies[0].reference);
  expect(letters.map(({ news }) => news)).toEqual(['received']);
  const after = await readFigures(database, bench.clock());
  expect(after.contests.received).toBe(before.contests.received + 1);
  const other = await contest('06 39 98 20 18', { key, words: 'Une autre raison que la première.' });
  expect(other.status).toBe(422);
  expect(await other.json()).toMatchObject({ fields: { key: 'already-used' } });
});
