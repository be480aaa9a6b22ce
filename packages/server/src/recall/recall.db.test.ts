import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEvents } from '../complaint/index.ts';
import type { Filed } from '../complaint/testing/filed-as-rows.ts';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { readStatements } from '../statement/index.ts';
import { markRecall } from './mark-recall.ts';
import { findOwnMoney } from './own-money.ts';
import { remindOfMoney } from './remind.ts';
import { sayWhoOrdered } from './say-who-ordered.ts';
import { stopReminding } from './stop-reminding.ts';
import { fileWith } from './testing/filed.ts';

const now = new Date('2026-11-24T10:00:00Z');
const transfer = { method: 'transfer', amount: '1250.00', currency: 'EUR', on: '2026-11-20' };
const debit = { method: 'direct-debit', amount: '80.00', currency: 'EUR', on: '2026-10-05' };

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const asking = ({ reference, actor }: Filed) => ({ reference, actor, now, requestId: 'test' });
const after = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

async function lossesOf({ statementId }: Filed) {
  const [statement] = await readStatements(database, [statementId]);
  return statement?.losses;
}

async function kindsOf({ id }: Filed) {
  return (await readEvents(database, id)).map(({ kind }) => kind);
}

async function remindersTo({ id }: Filed): Promise<number> {
  const text = 'select count(*)::int as count from mail where dedupe_key like $1';
  const [row] = await database.named<{ count: number }>('count-reminders', text, [`money-reminder:${id}:%`]);
  return row?.count ?? 0;
}

const moneyLink = (reference: string) => `https://fanal.example/fr/mes-dossiers/${reference}/argent`;

describe('marking', () => {
  test('what came back lessens the loss that everybody sees, and the timeline tells it', async () => {
    const filed = await fileWith(database, [transfer, debit], now);
    const letter = { ...asking(filed), payment: 0, way: 'transfer-recall' } as const;
    await markRecall(database, { ...letter, mark: 'sent' });
    const marked = await markRecall(database, { ...letter, mark: 'partial', amount: '250,50' });
    expect(marked.ok && marked.value.money.losses).toEqual([{ amount: '1079.50', currency: 'EUR' }]);
    expect(await lossesOf(filed)).toEqual([{ amount: '1079.50', currency: 'EUR' }]);
    expect(await kindsOf(filed)).toEqual(['money-asked-back', 'money-answered']);
  });

  test('the same mark twice is one mark', async () => {
    const filed = await fileWith(database, [transfer], now);
    const letter = { ...asking(filed), payment: 0, way: 'transfer-recall', mark: 'sent' } as const;
    await Promise.all([markRecall(database, letter), markRecall(database, letter)]);
    expect(await kindsOf(filed)).toEqual(['money-asked-back']);
  });

  test('marks of one complaint made at once are all counted', async () => {
    const filed = await fileWith(database, [transfer, debit], now);
    const mark = 'accepted' as const;
    await Promise.all([
      markRecall(database, { ...asking(filed), payment: 0, way: 'transfer-recall', mark }),
      markRecall(database, { ...asking(filed), payment: 1, way: 'direct-debit-refund', mark }),
    ]);
    expect(await lossesOf(filed)).toEqual([{ amount: '0.00', currency: 'EUR' }]);
  });

  test('a letter that does not exist, or of somebody else’s complaint, is not found', async () => {
    const filed = await fileWith(database, [transfer], now);
    const other = await fileWith(database, [transfer], now);
    const mark = 'accepted' as const;
    const notThere = { ok: false, refusal: { code: 'not-found' } };
    expect(await markRecall(database, { ...asking(filed), payment: 0, way: 'wallet-freeze', mark })).toEqual(
      notThere,
    );
    expect(
      await markRecall(database, { ...asking(filed), payment: 1, way: 'transfer-recall', mark }),
    ).toEqual(notThere);
    const stolen = {
      ...asking(filed),
      actor: other.actor,
      payment: 0,
      way: 'transfer-recall',
      mark,
    } as const;
    expect(await markRecall(database, stolen)).toEqual(notThere);
    expect(await findOwnMoney(database, { ...asking(filed), actor: other.actor })).toMatchObject({
      ok: false,
    });
    expect(await lossesOf(filed)).toEqual([{ amount: '1250.00', currency: 'EUR' }]);
  });

  test('a mistake is said by field and keeps nothing', async () => {
    const filed = await fileWith(database, [transfer], now);
    const letter = { ...asking(filed), payment: 0, way: 'transfer-recall', mark: 'partial' } as const;
    expect(await markRecall(database, { ...letter, amount: '', on: '2026-12-01' })).toEqual({
      ok: false,
      refusal: { code: 'invalid-answers', fields: { amount: 'not-an-amount', on: 'in-the-future' } },
    });
    expect(await kindsOf(filed)).toEqual([]);
  });
});

test('who ordered a payment changes what may be asked first', async () => {
  const filed = await fileWith(database, [transfer], now);
  const ways = async (ordered: 'me' | 'tricked') => {
    const said = await sayWhoOrdered(database, { ...asking(filed), payment: 0, ordered });
    return said.ok ? said.value.money.payments[0]?.recalls.map(({ recall }) => recall.way) : undefined;
  };
  expect(await ways('tricked')).toEqual(['unauthorised', 'transfer-recall']);
  expect(await ways('me')).toEqual(['transfer-recall']);
});

describe('reminders', () => {
  // Eight weeks after 5 October is 30 November: a fortnight before has passed.
  test('are written when a last day nears, twice at the most, and never once answered', async () => {
    const filed = await fileWith(database, [debit], now);
    await remindOfMoney(database, { now, moneyLink });
    await remindOfMoney(database, { now, moneyLink });
    expect(await remindersTo(filed)).toBe(1);
    const sent = { ...asking(filed), payment: 0, way: 'direct-debit-refund', mark: 'sent' } as const;
    await markRecall(database, sent);
    await remindOfMoney(database, { now: after(10), moneyLink });
    expect(await remindersTo(filed)).toBe(1);
    // Due after ten business days, 8 December; a week of patience.
    await remindOfMoney(database, { now: after(22), moneyLink });
    expect(await remindersTo(filed)).toBe(2);
    await remindOfMoney(database, { now: after(60), moneyLink });
    expect(await remindersTo(filed)).toBe(2);
  });

  test('are not written once the person stopped them, or the money is back', async () => {
    const stopped = await fileWith(database, [debit], now);
    await stopReminding(database, asking(stopped));
    const paidBack = await fileWith(database, [debit], now);
    const mark = { payment: 0, way: 'direct-debit-refund', mark: 'accepted' } as const;
    await markRecall(database, { ...asking(paidBack), ...mark });
    await remindOfMoney(database, { now, moneyLink });
    await remindOfMoney(database, { now: after(335), moneyLink });
    expect(await remindersTo(stopped)).toBe(0);
    expect(await remindersTo(paidBack)).toBe(0);
  });

  test('wait for their day', async () => {
    const filed = await fileWith(database, [transfer], now);
    await remindOfMoney(database, { now, moneyLink });
    expect(await remindersTo(filed)).toBe(0);
  });
});
