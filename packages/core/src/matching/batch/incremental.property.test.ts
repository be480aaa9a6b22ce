import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BatchStatement, startBatch } from './index.ts';
import { createIncremental } from './testing/incremental.ts';
import { partitionOf } from './testing/partition.ts';
import { statements } from './testing/worlds.ts';

function rebuilt(all: readonly BatchStatement[]) {
  const batch = startBatch();
  const keys = new Map<number, string>();
  for (const statement of all) {
    batch.add(statement);
    for (const key of statement.keys) keys.set(batch.keyNumber(key) ?? -1, key);
  }
  const settled = batch.settle();
  return { partition: partitionOf(settled), hubs: settled.hubs.map(({ key }) => keys.get(key)).sort() };
}

/** People tell, correct what they told and take it back, in any order. */
const histories = fc.tuple(
  statements,
  fc.array(fc.record({ who: fc.nat(59), as: fc.option(fc.nat(59), { nil: undefined }) }), { maxLength: 25 }),
);

describe('settled step by step is settled at once', () => {
  test('through any history of stories, corrections and withdrawals', () => {
    fc.assert(
      fc.property(histories, ([all, later]) => {
        const engine = createIncremental();
        for (const statement of all) engine.put(statement);
        for (const { who, as } of later) {
          const other = as === undefined ? undefined : all[as];
          if (other === undefined) engine.remove(`s${who}`);
          else engine.put({ ...other, statementId: `s${who}` });
        }
        const whole = rebuilt(engine.statements());
        expect(engine.partition()).toEqual(whole.partition);
        expect(engine.hubs()).toEqual(whole.hubs);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  test('while a value that all campaigns name becomes a hub, stops being one and becomes one again', () => {
    const engine = createIncremental();
    const victim = (of: number, place: number, market: boolean): BatchStatement => ({
      statementId: `c${of}-${place}`,
      keys: [`phone ${of}`, `iban ${of}`, ...(market ? ['domain market'] : [])],
    });
    const seen: boolean[] = [];
    const look = () => {
      const whole = rebuilt(engine.statements());
      expect(engine.hubs()).toEqual(whole.hubs);
      expect(engine.partition()).toEqual(whole.partition);
      if (seen.at(-1) !== engine.hubs().length > 0) seen.push(engine.hubs().length > 0);
    };
    for (let of = 0; of < 40; of += 1) {
      for (let place = 0; place < 4; place += 1) engine.put(victim(of, place, place === 0));
      look();
    }
    for (let of = 0; of < 30; of += 1) engine.put(victim(of, 0, false));
    look();
    for (let of = 0; of < 30; of += 1) engine.put(victim(of, 0, true));
    look();
    expect(seen).toEqual([false, true, false, true]);
  }, 30_000);

  test('a region alone settles at what it settles at among all others', () => {
    fc.assert(
      fc.property(statements, statements, (one, other) => {
        const far = other.map((told) => ({
          ...told,
          statementId: `far-${told.statementId}`,
          keys: told.keys.map((key) => `${key}-far`),
          ...(told.voice === undefined ? {} : { voice: `far-${told.voice}` }),
        }));
        const few = one.filter((_, place) => place < 15);
        const among = rebuilt([...few, ...far.filter((_, place) => place < 15)]).partition;
        expect(among.filter((members) => members.every((id) => !id.startsWith('far')))).toEqual(
          rebuilt(few).partition,
        );
      }),
    );
  });
});
