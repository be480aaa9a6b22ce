import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../decision/decision.ts';
import { type BatchStatement, packStatements, startBatch } from './index.ts';
import { partitionOf } from './testing/partition.ts';
import { decisions, statements } from './testing/worlds.ts';

function settle(all: readonly BatchStatement[], decided: readonly Decision[] = []) {
  const batch = startBatch();
  for (const statement of all) batch.add(statement);
  return batch.settle({ decisions: decided });
}

const together = (settled: ReturnType<typeof settle>, one: number, other: number) =>
  settled.clusterOf(one) === settled.clusterOf(other);

describe('the settled groups', () => {
  test('are the same in any order of arrival, whatever people decided', () => {
    const shuffled = statements.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), decisions),
    );
    fc.assert(
      fc.property(shuffled, ([all, other, decided]) => {
        expect(partitionOf(settle(other, decided))).toEqual(partitionOf(settle(all, decided)));
      }),
    );
  });

  test('are the same when statements come again', () => {
    fc.assert(
      fc.property(statements, decisions, (all, decided) => {
        expect(partitionOf(settle([...all, ...all], decided))).toEqual(partitionOf(settle(all, decided)));
      }),
    );
  });

  test('are the same whether statements come one by one or packed by another thread', () => {
    fc.assert(
      fc.property(statements, decisions, (all, decided) => {
        const batch = startBatch();
        batch.addPacked(packStatements(all.slice(0, 7)));
        batch.addPacked(packStatements(all.slice(7)));
        const packed = batch.settle({ decisions: decided });
        expect(partitionOf(packed)).toEqual(partitionOf(settle(all, decided)));
        expect(packed.proposals).toEqual(settle(all, decided).proposals);
      }),
    );
  });

  test('can be asked for again after more has come', () => {
    fc.assert(
      fc.property(statements, fc.nat(60), (all, at) => {
        const batch = startBatch();
        for (const statement of all.slice(0, at)) batch.add(statement);
        batch.settle();
        for (const statement of all.slice(at)) batch.add(statement);
        expect(partitionOf(batch.settle())).toEqual(partitionOf(settle(all)));
      }),
    );
  });

  test('go by the smallest id, and by itself where one stands alone', () => {
    const settled = settle([
      { statementId: 'élan', keys: ['phone 1'] },
      { statementId: 'b', keys: ['phone 1'] },
      { statementId: 'c', keys: ['phone 2'] },
      { statementId: 'd', keys: [] },
    ]);
    expect([0, 1, 2, 3].map((statement) => settled.idOf(settled.clusterOf(statement)))).toEqual([
      'b',
      'b',
      'c',
      'd',
    ]);
  });
});

describe('what each key did', () => {
  test('a shared key ties, with another statement of the group; one that nobody else names is left out', () => {
    const batch = startBatch();
    batch.add({ statementId: 'a', keys: ['phone 1', 'iban 9'] });
    batch.add({ statementId: 'b', keys: ['phone 1'] });
    expect(batch.settle().tiesOf(0)).toEqual([
      { key: batch.keyNumber('phone 1'), type: 'phone', use: 'ties', with: 1, holders: 2 },
    ]);
    expect(batch.keyNumber('phone 2')).toBeUndefined();
  });

  test('packed keys are numbered as they first come', () => {
    const batch = startBatch();
    const packed = packStatements([
      { statementId: 'a', keys: ['phone 1', 'iban 2'] },
      { statementId: 'b', keys: ['iban 2', 'iban 3'] },
    ]);
    expect([...batch.addPacked(packed)]).toEqual([0, 1, 1, 2]);
  });

  test('every statement is told a tie to a member of its own group, or stands alone', () => {
    fc.assert(
      fc.property(statements, (all) => {
        const settled = settle(all);
        for (let statement = 0; statement < settled.statements; statement += 1) {
          for (const tie of settled.tiesOf(statement)) {
            expect(tie.with).not.toBe(statement);
            if (tie.use === 'ties') expect(together(settled, statement, tie.with)).toBe(true);
            if (tie.use === 'cut') expect(together(settled, statement, tie.with)).toBe(false);
          }
        }
      }),
    );
  });
});

/** So many victims, who each name the phone and the account of their day: `of` is the campaign. */
function campaign(of: string, victims: number, own: readonly string[] = []): BatchStatement[] {
  return Array.from({ length: victims }, (_, victim) => ({
    statementId: `${of}-${victim}`,
    keys: [`phone ${of}${victim % 3}`, `iban ${of}${victim % 2}`, ...own],
    day: 1000 + victim,
  }));
}

describe('accidents do not merge', () => {
  const [one, other] = [campaign('one', 30), campaign('other', 30)];
  const apart = (more: readonly BatchStatement[], decided: readonly Decision[] = []) =>
    !together(settle([...one, ...other, ...more], decided), 0, one.length);

  test('one invented report that names values of two campaigns becomes a proposal, and stands alone itself', () => {
    const invented = { statementId: 'invented', keys: ['phone one0', 'phone other0'] };
    const settled = settle([...one, ...other, invented]);
    expect(together(settled, 0, 30)).toBe(false);
    expect(settled.clusterOf(60)).toBe(60);
    expect(settled.proposals).toMatchObject([{ witness: 60, witnesses: 1, size: 31 }]);
    const [proposal] = settled.proposals;
    expect(
      [proposal?.one, proposal?.other].map((statement) => settled.idOf(statement ?? 0).split('-')[0]).sort(),
    ).toEqual(['one', 'other']);
  });

  test('ten invented reports of one person are one voice', () => {
    const invented = Array.from({ length: 10 }, (_, place) => ({
      statementId: `invented-${place}`,
      keys: [`phone one${place % 3}`, `iban other${place % 2}`],
    }));
    expect(apart(invented.map((statement) => ({ ...statement, voice: 'flood' })))).toBe(true);
    expect(apart(invented)).toBe(false);
  });

  test('a statement stands where its evidence clearly points, else alone', () => {
    const clear = { statementId: 'clear', keys: ['phone one0', 'iban one0', 'phone one1', 'phone other0'] };
    const torn = { statementId: 'torn', keys: ['iban one0', 'phone other0', 'phone other1'] };
    const withClear = settle([...one, ...other, clear]);
    expect(together(withClear, 0, 60)).toBe(true);
    expect(settle([...one, ...other, torn]).clusterOf(60)).toBe(60);
  });

  test('accidents that close a circle do not merge either', () => {
    const third = campaign('third', 30);
    const settled = settle([
      ...one,
      ...other,
      ...third,
      { statementId: 'x', keys: ['phone one0', 'phone other0'] },
      { statementId: 'y', keys: ['phone other1', 'phone third0'] },
      { statementId: 'z', keys: ['phone third1', 'phone one1'] },
    ]);
    expect(new Set([0, 30, 60].map(settled.clusterOf)).size).toBe(3);
  });

  test('an account that both use at the same time was lent; one that goes over from one to the other was kept', () => {
    const using = (days: readonly number[]) =>
      days.map((day) => ({
        statementId: `with-${day}`,
        keys: ['iban one0', 'phone other0', 'phone other1', 'phone other2'],
        day: 1000 + day,
      }));
    const lent = settle([...one, ...other, ...using([3, 9, 15, 21])]);
    expect(together(lent, 0, 30)).toBe(false);
    expect(together(lent, 60, 30)).toBe(true);
    const later = other.map((told) => ({ ...told, day: (told.day ?? 0) + 35 }));
    expect(together(settle([...one, ...later, ...using([33, 35, 37, 39])]), 0, 30)).toBe(true);
  });

  test('a phone that was silent for years is another phone', () => {
    const before = campaign('before', 6, ['phone shared']).map((told) => ({ ...told, day: 100 }));
    const after = campaign('after', 6, ['phone shared']).map((told) => ({ ...told, day: 2000 }));
    expect(together(settle([...before, ...after]), 0, 6)).toBe(false);
    const soon = after.map((told) => ({ ...told, day: 300 }));
    expect(together(settle([...before, ...soon]), 0, 6)).toBe(true);
  });
});

describe('one campaign stays one', () => {
  test('a campaign with one phone and nothing else', () => {
    const all = Array.from({ length: 200 }, (_, place) => ({
      statementId: `s${place}`,
      keys: ['phone 1', `email own${place}`],
    }));
    const settled = settle(all);
    expect(partitionOf(settled)).toHaveLength(1);
    expect(settled.hubs).toEqual([]);
  });

  test('offenders who change every value, one after the other', () => {
    const all = Array.from({ length: 400 }, (_, place) => ({
      statementId: `s${place}`,
      keys: [`phone ${Math.floor(place / 20)}`, `iban ${Math.floor((place + 10) / 20)}`],
      day: place,
    }));
    expect(partitionOf(settle(all))).toHaveLength(1);
  });

  test('two established sides that several share with different values', () => {
    const [one, other] = [campaign('one', 30), campaign('other', 30)];
    const shared = [0, 1, 2].map((place) => ({
      statementId: `both-${place}`,
      keys: [`phone one${place}`, `phone other${place}`],
    }));
    expect(together(settle([...one, ...other, ...shared]), 0, 30)).toBe(true);
  });
});

describe('a value that people of all campaigns name', () => {
  const all = Array.from({ length: 150 }, (_, of) =>
    campaign(`c${of}-`, 6).map((told, victim) =>
      victim === 0 ? { ...told, keys: [...told.keys, 'domain market'] } : told,
    ),
  ).flat();

  test('ties nobody, and says why', () => {
    const settled = settle(all);
    expect(partitionOf(settled)).toHaveLength(150);
    expect(settled.hubs).toMatchObject([
      { type: 'domain', holders: 150, finding: { because: 'shares-nothing-else', sample: 64 } },
    ]);
    expect(settled.tiesOf(0)).toContainEqual(
      expect.objectContaining({ type: 'domain', use: 'hub', holders: 150 }),
    );
  });

  test('cannot be vouched for by another that is named with it', () => {
    const both = all.map((told) =>
      told.keys.includes('domain market') && told.statementId < 'c5'
        ? { ...told, keys: [...told.keys, 'email market'] }
        : told,
    );
    const types = settle(both).hubs.map(({ type }) => type);
    expect(types.sort()).toEqual(['domain', 'email']);
  });

  test('links again when people say so, and another is one when they say it', () => {
    const linking: Decision = { kind: 'not-hub', id: '1', key: 'domain market' };
    expect(settle(all, [linking]).hubs).toEqual([]);
    const few = campaign('few', 8, ['email notary']);
    const hub: Decision = { kind: 'hub', id: '1', key: 'email notary' };
    expect(settle(few, [hub]).hubs).toMatchObject([{ type: 'email', finding: { because: 'decided' } }]);
  });
});
