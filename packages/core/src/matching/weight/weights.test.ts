import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startAgreementCounting } from './count-agreement.ts';
import { defaultSupportWeights } from './default-support-weights.ts';
import { type Example, fitWeights } from './fit-weights.ts';
import { features, levelOfGap, levelOfHolders, levelsOf, type Observation } from './observation.ts';
import { priorSupportWeights } from './prior-support-weights.ts';
import { enoughAmong } from './support-weights.ts';
import { bounded, weigh, weigherOf } from './weigh.ts';

const observation = fc
  .constantFrom(...features)
  .chain((feature) =>
    fc.record({ feature: fc.constant(feature), level: fc.integer({ min: 1, max: levelsOf[feature] }) }),
  );
const observations = fc.uniqueArray(observation, { selector: ({ feature }) => feature, maxLength: 8 });
const examples: fc.Arbitrary<Example[]> = fc.array(
  fc
    .tuple(observations, fc.nat(200), fc.nat(200))
    .map(([seen, same, others]) => ({ observations: seen, pairs: same + others, same })),
  { maxLength: 12 },
);

function expectSound(weights: typeof defaultSupportWeights): void {
  for (const feature of features) {
    const bits = weights.bits[feature];
    expect(bits).toHaveLength(levelsOf[feature]);
    const least = feature === 'time' ? Number.NEGATIVE_INFINITY : 0;
    expect(bits[0]).toBeGreaterThanOrEqual(least);
    for (let level = 1; level < bits.length; level += 1) {
      expect(bits[level]).toBeGreaterThanOrEqual(bits[level - 1] ?? 0);
    }
  }
}

describe('weights', () => {
  test('as shipped and as started from, never say less of more in common', () => {
    expectSound(defaultSupportWeights);
    expectSound(priorSupportWeights);
  });

  test('add up, and are kept within bounds', () => {
    fc.assert(
      fc.property(observations, (seen) => {
        const { bits, base, parts } = weigh(seen, defaultSupportWeights);
        const sum = parts.reduce((total, part) => total + part.bits, base);
        const { least, most } = defaultSupportWeights;
        expect(bits).toBeLessThanOrEqual(Math.max(least, Math.min(most, sum)) + 1e-9);
        expect(bits).toBeGreaterThanOrEqual(least);
        expect(bounded(seen, defaultSupportWeights)).toBe(bits);
        const levels = new Int8Array(features.length);
        for (const { feature, level } of seen) levels[features.indexOf(feature)] = level;
        expect(weigherOf(defaultSupportWeights)(levels)).toBeCloseTo(bits);
      }),
    );
  });

  test('of a value fall with the number of its holders, of time with the days between', () => {
    expect([2, 3, 8, 16, 32, 33, 5_000].map(levelOfHolders)).toEqual([6, 5, 4, 3, 2, 1, 1]);
    expect([0, 2, 3, 60, 61, 366, 800].map(levelOfGap)).toEqual([9, 9, 8, 5, 4, 2, 1]);
  });

  test('ask for half a bit more at each doubling of the crowd, for the same in between and below a thousand', () => {
    const weights = { ...defaultSupportWeights, enough: { amongFew: -2, perDoubling: 0.5 } };
    const enough = [0, 1, 1023, 1024, 2047, 2048, 1_048_576].map((count) => enoughAmong(count, weights));
    expect(enough).toEqual([-2, -2, -2, -1.5, -1.5, -1, 3.5]);
  });

  test('let wording alone count for little, and after a year for nothing', () => {
    const copied: Observation[] = [
      { feature: 'passages', level: 6 },
      { feature: 'words', level: 6 },
    ];
    const { mostOfWording, strangers, most } = defaultSupportWeights;
    expect(bounded(copied, defaultSupportWeights)).toBe(mostOfWording);
    expect(bounded([...copied, { feature: 'time', level: 9 }], defaultSupportWeights)).toBe(mostOfWording);
    expect(bounded([...copied, { feature: 'time', level: 2 }], defaultSupportWeights)).toBe(strangers);
    const withWallet: Observation[] = [...copied, { feature: 'wallet', level: 6 }];
    expect(bounded(withWallet, defaultSupportWeights)).toBe(most);
    expect(mostOfWording).toBeLessThan(enoughAmong(16_384, defaultSupportWeights));
  });
});

describe('a fit', () => {
  test('never says less of more in common, whatever it is given', () => {
    fc.assert(
      fc.property(examples, (given) => {
        expectSound(fitWeights(given, { prior: priorSupportWeights, rounds: 40 }).weights);
      }),
      { numRuns: 30 },
    );
  });

  test('stays at its start where nothing is known', () => {
    const given: Example[] = [{ observations: [{ feature: 'brand', level: 1 }], pairs: 1_000, same: 10 }];
    const { weights } = fitWeights(given, { prior: priorSupportWeights });
    expect(weights.bits.iban).toEqual(priorSupportWeights.bits.iban);
  });

  test('finds what tells series apart, and that a copy of it adds nothing', () => {
    const both = (level: number): Observation[] => [
      { feature: 'organisation', level },
      { feature: 'mail-domain', level },
    ];
    const given: Example[] = [
      { observations: both(1), pairs: 10_000, same: 10 },
      { observations: both(6), pairs: 1_000, same: 900 },
    ];
    const { weights, levels } = fitWeights(given, { prior: priorSupportWeights });
    const seenTogether = bounded(both(6), weights);
    expect(2 ** seenTogether / (1 + 2 ** seenTogether)).toBeCloseTo(0.9, 1);
    const alone = levels.find(({ feature, level }) => feature === 'organisation' && level === 6);
    expect(alone).toMatchObject({ samePairs: 900, otherPairs: 100 });
    // Counted twice, as if independent, they would say near certain.
    expect(alone?.bits).toBeLessThan(alone?.alone ?? 0);
  });

  test('gives the same weights for the same examples in any order of their own', () => {
    const given: Example[] = [
      { observations: [{ feature: 'brand', level: 3 }], pairs: 400, same: 300 },
      { observations: [{ feature: 'brand', level: 1 }], pairs: 900, same: 30 },
    ];
    expect(fitWeights(given.toReversed(), { prior: priorSupportWeights })).toEqual(
      fitWeights(given, { prior: priorSupportWeights }),
    );
  });
});

describe('agreement', () => {
  const record = fc.record({
    series: fc.constantFrom('a', 'b', 'c'),
    values: fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }),
  });

  test('is counted as going through all pairs would', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 15 }), (records) => {
        const counting = startAgreementCounting();
        for (const { series, values } of records)
          counting.add(
            series,
            values.map((value) => ({ type: 'phone', value })),
          );
        const [count] = counting.counts();
        const holders = records.filter(({ values }) => values.length > 0);
        const pairs = holders.flatMap((one, place) =>
          holders.slice(place + 1).map((other) => [one, other] as const),
        );
        const shared = pairs.map(
          ([one, other]) => new Set(one.values.filter((value) => other.values.includes(value))).size,
        );
        const same = pairs.map(([one, other]) => one.series === other.series);
        const sum = (wanted: boolean) =>
          shared.reduce((total, many, place) => total + (same[place] === wanted ? many : 0), 0);
        if (holders.length === 0) expect(count).toBeUndefined();
        else {
          expect(count).toMatchObject({
            samePairs: same.filter(Boolean).length,
            sameAgreeing: sum(true),
            otherPairs: same.filter((one) => !one).length,
            otherAgreeing: sum(false),
          });
        }
      }),
    );
  });
});
