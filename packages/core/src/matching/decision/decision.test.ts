import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BatchStatement, startBatch } from '../batch/index.ts';
import { partitionOf } from '../batch/testing/partition.ts';
import { decisions, statements } from '../batch/testing/worlds.ts';
import type { Decision } from './decision.ts';

function settle(all: readonly BatchStatement[], decided: readonly Decision[]) {
  const batch = startBatch();
  for (const statement of all) batch.add(statement);
  return batch.settle({ decisions: decided });
}

/** Each shares a value with the next. */
const chain = (length: number): BatchStatement[] =>
  Array.from({ length }, (_, place) => ({
    statementId: `s${place}`,
    keys: [`phone ${place}`, `phone ${place + 1}`],
  }));

const mustLink = (id: string, one: string, other: string): Decision => ({
  kind: 'must-link',
  id,
  one,
  other,
});
const cannotLink = (id: string, one: string, other: string): Decision => ({
  kind: 'cannot-link',
  id,
  one,
  other,
});
const groupOf = (settled: ReturnType<typeof settle>, statement: number) =>
  settled.idOf(settled.clusterOf(statement));

describe('a decision sticks', () => {
  test('two that must be together are, and with them their groups', () => {
    const all = [
      ...chain(4),
      { statementId: 't0', keys: ['iban 1'] },
      { statementId: 't1', keys: ['iban 1'] },
    ];
    expect(partitionOf(settle(all, [mustLink('1', 's3', 't0')]))).toEqual([
      ['s0', 's1', 's2', 's3', 't0', 't1'],
    ]);
  });

  test('two that must be apart are, however long the way between them', () => {
    for (const length of [2, 3, 5, 12]) {
      const settled = settle(chain(length), [cannotLink('1', 's0', `s${length - 1}`)]);
      expect(groupOf(settled, 0)).not.toBe(groupOf(settled, length - 1));
    }
  });

  test('two that name the very same value are kept apart', () => {
    const all = ['a', 'b', 'c', 'd'].map((statementId) => ({ statementId, keys: ['iban 1'] }));
    const settled = settle(all, [cannotLink('1', 'a', 'b')]);
    expect(groupOf(settled, 0)).not.toBe(groupOf(settled, 1));
    expect(groupOf(settled, 2)).toBe(groupOf(settled, 3));
  });

  test('no pair that must be apart ever stands together, whatever else was decided', () => {
    fc.assert(
      fc.property(statements, decisions, (all, decided) => {
        const settled = settle(all, decided);
        const pinned = new Set(
          decided.flatMap((one) => (one.kind === 'pin' ? [one.statement, one.with] : [])),
        );
        for (const decision of decided) {
          if (decision.kind !== 'cannot-link' || decision.one === decision.other) continue;
          if (pinned.has(decision.one) || pinned.has(decision.other)) continue;
          const [one, other] = [decision.one, decision.other].map((id) =>
            all.findIndex(({ statementId }) => statementId === id),
          );
          if (one === undefined || other === undefined || one < 0 || other < 0) continue;
          expect(settled.clusterOf(one)).not.toBe(settled.clusterOf(other));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('two that must be together are, unless someone keeps them apart: then a person is asked', () => {
    fc.assert(
      fc.property(statements, decisions, (all, decided) => {
        const settled = settle(all, decided);
        const pinned = new Set(decided.flatMap((one) => (one.kind === 'pin' ? [one.statement] : [])));
        const asked = new Set(settled.contradictions.map((one) => one.mustLink));
        for (const decision of decided) {
          if (decision.kind !== 'must-link' || asked.has(decision.id)) continue;
          if (pinned.has(decision.one) || pinned.has(decision.other)) continue;
          const [one, other] = [decision.one, decision.other].map((id) =>
            all.findIndex(({ statementId }) => statementId === id),
          );
          if (one === undefined || other === undefined || one < 0 || other < 0) continue;
          expect(settled.clusterOf(one)).toBe(settled.clusterOf(other));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a link that contradicts a separation is for a person to look at, and the separation stands', () => {
    const settled = settle(chain(2), [mustLink('1', 's0', 's1'), cannotLink('2', 's1', 's0')]);
    expect(settled.contradictions).toEqual([{ mustLink: '1', cannotLink: '2' }]);
    expect(groupOf(settled, 0)).not.toBe(groupOf(settled, 1));
  });

  test('a pinned statement stands where it was put and ties nobody', () => {
    const bridge = { statementId: 'bridge', keys: ['phone a', 'phone b'] };
    const all = [
      { statementId: 'a', keys: ['phone a'] },
      { statementId: 'b', keys: ['phone b'] },
      { statementId: 'far', keys: ['iban 1'] },
      bridge,
    ];
    expect(partitionOf(settle(all, []))).toEqual([['a', 'b', 'bridge'], ['far']]);
    const pin: Decision = { kind: 'pin', id: '1', statement: 'bridge', with: 'far' };
    expect(partitionOf(settle(all, [pin]))).toEqual([['a'], ['b'], ['bridge', 'far']]);
    expect(partitionOf(settle(all, [{ kind: 'pin', id: '1', statement: 'bridge' }]))).toEqual([
      ['a'],
      ['b'],
      ['bridge'],
      ['far'],
    ]);
  });

  test('of two words on one thing the later holds', () => {
    const all = chain(3);
    const first: Decision = { kind: 'hub', id: '1', key: 'phone 1' };
    const second: Decision = { kind: 'not-hub', id: '2', key: 'phone 1' };
    expect(partitionOf(settle(all, [second, first]))).toEqual(partitionOf(settle(all, [])));
    expect(partitionOf(settle(all, [first]))).toEqual([['s0'], ['s1', 's2']]);
  });

  test('a decision about what is not there waits without effect', () => {
    const decided = [
      mustLink('1', 's0', 'nobody'),
      cannotLink('2', 'nobody', 's1'),
      { kind: 'hub', id: '3', key: 'iban 0' } as const,
    ];
    expect(partitionOf(settle(chain(3), decided))).toEqual(partitionOf(settle(chain(3), [])));
  });
});
