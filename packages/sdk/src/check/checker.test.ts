import { beforeEach, describe, expect, test } from 'vitest';
import vectors from '../../../contract/src/warning/vectors/lookup.json' with { type: 'json' };
import { createFeedSigner } from '../../testing/feed.ts';
import { createFakeService, type FakeService } from '../../testing/service.ts';
import { oprf } from '../oprf/index.ts';
import { type Checker, createChecker } from './checker.ts';

const then = Date.parse('2026-11-24T10:00:00Z');
let time: number;
let service: FakeService;
let checker: Checker;
let retracted: string[];

beforeEach(() => {
  time = then;
  service = createFakeService();
  retracted = [];
  checker = createChecker({
    origin: 'https://fanal.example',
    fetch: service.fetch,
    now: () => time,
    oprf: async () => oprf,
    onRetracted: (name, records) => void retracted.push(`${name} ${records.length}`),
  });
});

const paths = () => service.asked.map(({ path }) => path);

describe('a look-up', () => {
  test.each([
    ['phone', '06 39 98 12 34', 'reported-by-several', '2-4'],
    ['iban', 'FR76 3000 6000 0112 3456 7890 189', 'verified', '20+'],
    ['email', 'Jean.Dupont@exemple.example', 'reported', '1'],
    ['url', 'https://www.boutique.example/suivi', 'reported-by-several', '2-4'],
  ] as const)('of a listed %s tells what is known of it', async (type, value, verdict, band) => {
    expect(await checker.check({ type, value })).toMatchObject({ verdict, band });
  });

  test('of a value that is not listed is unknown, which is not safe', async () => {
    expect(await checker.check({ type: 'phone', value: '06 39 98 55 55' })).toEqual({ verdict: 'unknown' });
  });

  test('is unknown once its last day has passed', async () => {
    time = Date.parse('2027-05-20T10:00:00Z');
    expect(await checker.check({ type: 'phone', value: '06 39 98 12 34' })).toEqual({ verdict: 'unknown' });
  });

  test('of what is no value asks nothing', async () => {
    expect(await checker.check({ type: 'iban', value: 'hello' })).toEqual({
      verdict: 'unknown',
      because: 'not-a-value',
    });
    expect(service.asked).toEqual([]);
  });

  test('never sends the value, nor who asks', async () => {
    await checker.check({ type: 'phone', value: '06 39 98 12 34' });
    expect(paths()).toEqual(['/v1/lookup', '/v1/evaluate', '/v1/range/phone/3/5388']);
    for (const { body, init, path } of service.asked) {
      expect(`${path}${body}`).not.toMatch(/639981234|39 98/);
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    }
  });

  test('of the same value does not have it evaluated again, and never sends the same element twice', async () => {
    await checker.check({ type: 'phone', value: '06 39 98 12 34' });
    await checker.check({ type: 'phone', value: '06 39 98 12 34' });
    expect(paths().filter((path) => path === '/v1/evaluate')).toHaveLength(1);
    const other = createChecker({
      origin: 'https://fanal.example',
      fetch: service.fetch,
      oprf: async () => oprf,
    });
    await other.check({ type: 'phone', value: '06 39 98 12 34' });
    const bodies = service.asked.filter(({ path }) => path === '/v1/evaluate').map(({ body }) => body);
    expect(new Set(bodies).size).toBe(2);
  });

  test('by another key than the published one is not believed', async () => {
    service.mood = 'lying';
    const answer = await checker.check({ type: 'phone', value: '06 39 98 12 34' });
    expect(answer).toEqual({ verdict: 'unknown', because: 'unavailable' });
  });

  test('without the oblivious function leaves numbers alone, and still knows addresses', async () => {
    const plain = createChecker({ origin: 'https://fanal.example', fetch: service.fetch, now: () => time });
    expect(await plain.check({ type: 'phone', value: '06 39 98 12 34' })).toEqual({ verdict: 'unknown' });
    expect(await plain.check({ type: 'url', value: 'boutique.example' })).toMatchObject({
      verdict: 'reported-by-several',
    });
  });
});

describe('a service that is unwell', () => {
  test.each(['down', 'refusing'] as const)(
    '%s: nothing is known, nothing is thrown, and it gets a rest',
    async (mood) => {
      service.mood = mood;
      for (let count = 0; count < 6; count += 1)
        expect(await checker.check({ type: 'url', value: 'boutique.example' })).toEqual({
          verdict: 'unknown',
          because: 'unavailable',
        });
      expect(service.asked).toHaveLength(3);
      service.mood = 'well';
      time += 30_001;
      expect(await checker.check({ type: 'url', value: 'boutique.example' })).toMatchObject({
        verdict: 'reported-by-several',
      });
    },
  );

  test('whose epoch was closed meanwhile is asked for its keys again, and the next look-up finds', async () => {
    let isClosed = true;
    const closing: typeof fetch = async (input, init) => {
      const isOld = isClosed && String(input).includes('/v1/evaluate');
      if (isOld) isClosed = false;
      const answer = await service.fetch(input, init);
      return isOld
        ? Response.json({ code: 'not-found', fields: { epoch: 'closed' } }, { status: 404 })
        : answer;
    };
    const held = createChecker({
      origin: 'https://fanal.example',
      fetch: closing,
      now: () => time,
      oprf: async () => oprf,
    });
    const phone = { type: 'phone', value: '06 39 98 12 34' } as const;
    expect(await held.check(phone)).toMatchObject({ because: 'unavailable' });
    expect(await held.check(phone)).toMatchObject({ verdict: 'reported-by-several' });
    expect(paths().filter((path) => path === '/v1/lookup')).toHaveLength(2);
  });

  test('that answers too late is not waited for', async () => {
    const slow: typeof fetch = (_, init) =>
      new Promise((_resolve, fail) =>
        init?.signal?.addEventListener('abort', () => fail(init.signal?.reason)),
      );
    const patient = createChecker({ origin: 'https://fanal.example', fetch: slow, patience: 20 });
    expect(await patient.check({ type: 'url', value: 'boutique.example' })).toMatchObject({
      because: 'unavailable',
    });
  });
});

describe('the local list', () => {
  test('is read whole when it cannot be followed, and says what was taken back', async () => {
    // The vector leads from version 41: to whoever holds nothing it is out of step, and so is its second reading.
    expect(await checker.refresh('phone')).toBe(300);
    expect(paths()).toEqual(['/v1/lookup', '/v1/feed/phone/3', '/v1/feed/phone/3']);
    expect(retracted).toEqual([]);
  });

  test('answers without asking where a value is listed, and takes back what was wrong', async () => {
    const signer = createFeedSigner();
    const record = Uint8Array.from(
      Buffer.from(vectors.entries.find(({ class: name }) => name === 'phone')?.record ?? '', 'hex'),
    );
    const held = createChecker({
      origin: 'https://fanal.example',
      fetch: service.fetch,
      now: () => time,
      oprf: async () => oprf,
      trustedKeys: signer.keys,
      onRetracted: (name, records) => void retracted.push(`${name} ${records.length}`),
    });
    service.feed = signer.sign({ version: 1, records: record, at: new Date(time) });
    expect(await held.refresh('phone')).toBe(30);
    const phone = { type: 'phone', value: '06 39 98 12 34' } as const;
    expect(await held.check(phone)).toMatchObject({ verdict: 'reported-by-several', band: '2-4' });
    expect(paths()).not.toContain('/v1/range/phone/3/5388');

    service.feed = signer.sign({
      version: 2,
      records: new Uint8Array(),
      retracted: record,
      at: new Date(time),
    });
    expect(await held.refresh('phone')).toBe(30);
    expect(retracted).toEqual(['phone 18']);
    expect(await held.check(phone)).toEqual({ verdict: 'unknown' });
  });

  test('that missed a thousand versions is whole again with one answer', async () => {
    const signer = createFeedSigner();
    const { fetch, now } = { fetch: service.fetch, now: () => time };
    const options = { origin: 'https://fanal.example', fetch, now, trustedKeys: signer.keys };
    const held = createChecker({ ...options, oprf: async () => oprf });
    const listed = vectors.entries.find(({ class: name }) => name === 'phone')?.record ?? '';
    service.feed = signer.sign({ version: 1, records: new Uint8Array(), at: new Date(time) });
    await held.refresh('phone');
    const phone = { type: 'phone', value: '06 39 98 12 34' } as const;
    expect(await held.check(phone)).toEqual({ verdict: 'unknown' });
    const records = Uint8Array.from(Buffer.from(listed, 'hex'));
    service.feed = signer.sign({ version: 1_001, records, at: new Date(time) });
    expect(await held.refresh('phone')).toBe(30);
    expect(paths().filter((path) => path.startsWith('/v1/feed'))).toHaveLength(2);
    expect(await held.check(phone)).toMatchObject({ verdict: 'reported-by-several' });
  });

  test('is not led back by an old feed, nor on by one without a date', async () => {
    const signer = createFeedSigner();
    const options = { origin: 'https://fanal.example', fetch: service.fetch, now: () => time };
    const held = createChecker({ ...options, oprf: async () => oprf, trustedKeys: signer.keys });
    const at = new Date(time);
    service.feed = signer.sign({ version: 9, records: new Uint8Array(), at });
    expect(await held.refresh('phone')).toBe(30);
    const replayed = signer.sign({ version: 8, records: new Uint8Array(), at });
    for (const feed of [
      replayed,
      signer.sign({ version: 10, records: new Uint8Array(), at, issuedAt: 'one day' }),
    ]) {
      service.feed = feed;
      expect(await held.refresh('phone')).toBe(300);
    }
  });

  test('by a key that is not trusted changes nothing', async () => {
    const signer = createFeedSigner();
    service.feed = signer.sign({ version: 1, records: new Uint8Array(), at: new Date(time) });
    expect(await checker.refresh('phone')).toBe(300);
    expect(await checker.check({ type: 'phone', value: '06 39 98 12 34' })).toMatchObject({ band: '2-4' });
  });

  test('a reading that fails is tried again later', async () => {
    service.mood = 'down';
    expect(await checker.refresh('phone')).toBe(300);
  });
});
