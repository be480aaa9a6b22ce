import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { degreeClassOf, firstTestedClass, leastDegreeOf } from './degree-class.ts';
import { comesBefore, evaluateHub } from './evaluate-hub.ts';
import { judgeHub, sampleSizeOf } from './judge-hub.ts';

describe('degree classes', () => {
  test('begin the test at sixteen holders and grow by half', () => {
    expect(leastDegreeOf(firstTestedClass)).toBe(16);
    expect([16, 24, 36, 54, 81].map((degree) => degreeClassOf(degree) - firstTestedClass)).toEqual([
      0, 1, 2, 3, 4,
    ]);
    expect([0, 1, 2, 4, 15].map((degree) => leastDegreeOf(degreeClassOf(degree)))).toEqual([0, 1, 2, 3, 11]);
  });

  test('hold every degree between their least and the next', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 30), (degree) => {
        const degreeClass = degreeClassOf(degree);
        expect(leastDegreeOf(degreeClass)).toBeLessThanOrEqual(degree);
        expect(leastDegreeOf(degreeClass + 1)).toBeGreaterThan(degree);
      }),
    );
  });
});

describe('a value is a hub', () => {
  const tested = degreeClassOf(300);
  const size = sampleSizeOf(tested);
  const others = (count: number, holders: number) =>
    Array.from({ length: count }, () => ({ degreeClass: degreeClassOf(24), holders }));

  const judge = (found: ReturnType<typeof others>, exposed = size, population = 2 ** 20) =>
    judgeHub(tested, { size, exposed, others: found }, population);

  test('when those who name it share nothing else that they could', () => {
    expect(judge(others(size, 1))).toMatchObject({
      state: 'hub',
      because: 'shares-nothing-else',
      cohesion: 0,
    });
  });

  test('not when they share other values', () => {
    expect(judge(others(16, 4))).toMatchObject({ because: 'shares-more' });
  });

  test('not when they have too little else: one phone can be all a campaign leaves', () => {
    expect(judge([])).toMatchObject({ state: 'linking', because: 'not-exposed' });
    expect(judge(others(5, 1))).toMatchObject({ because: 'not-exposed' });
    expect(judge(others(size, 1), 10)).toMatchObject({ because: 'not-exposed' });
  });

  test('not below sixteen holders', () => {
    expect(
      judgeHub(degreeClassOf(15), { size: 15, exposed: 15, others: others(15, 1) }, 2 ** 20),
    ).toMatchObject({ because: 'few' });
  });

  test('by what is usual where it is common: sharing must beat chance', () => {
    const shared = [...others(2, 8), ...others(48, 1)];
    expect(judge(shared)).toMatchObject({ comparedWith: 0.25 });
    expect(judge(shared, size, 1024).comparedWith).toBe(0.5);
  });
});

describe('only what comes before a value speaks for it', () => {
  const holder = (key: string, degree: number, isHub = false) => [{ key, degree, isHub }];

  test('a commoner value, a hub and the value itself do not', () => {
    const view = (sample: ReturnType<typeof holder>[]) =>
      evaluateHub({ key: 'phone 1', degree: 20, sample, population: 1000 });
    const twenty = <Value>(value: Value) => Array.from({ length: 20 }, () => value);
    expect(view(twenty(holder('email 1', 15))).because).toBe('shares-more');
    expect(view(twenty(holder('email 1', 300))).because).toBe('not-exposed');
    expect(view(twenty(holder('email 1', 15, true))).because).toBe('not-exposed');
    expect(view(twenty(holder('phone 1', 20))).because).toBe('not-exposed');
  });

  test('the order is total: of two values exactly one comes first', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(500), fc.nat(500), (one, other, degree, otherDegree) => {
        fc.pre(one !== other);
        const [first, second] = [
          { key: one, degree },
          { key: other, degree: otherDegree },
        ];
        expect(comesBefore(first, second)).toBe(!comesBefore(second, first));
      }),
    );
  });
});
