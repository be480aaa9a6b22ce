import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bandOf,
  bands,
  bucketCountOf,
  type Complained,
  classRules,
  expiresOn,
  independentVoices,
  isKnownGood,
  longestBandDelay,
  lookupClasses,
  publishesByRule,
  recountBand,
  type ShownBand,
  settleBand,
  smallestCrowd,
} from './index.ts';

describe('the crowd', () => {
  test.each(lookupClasses)('at least 10,000 plausible values of class %s share a bucket', (lookupClass) => {
    const { plausible } = classRules[lookupClass];
    expect(plausible / bucketCountOf(lookupClass)).toBeGreaterThanOrEqual(smallestCrowd);
  });

  test('is no larger than it needs to be: a range twice as small would tell too much', () => {
    for (const lookupClass of lookupClasses) {
      const { plausible } = classRules[lookupClass];
      expect(plausible / bucketCountOf(lookupClass) / 4).toBeLessThan(smallestCrowd);
    }
  });
});

describe('publication', () => {
  test('three independent voices publish, two do not, and nothing publishes what is known good', () => {
    expect(publishesByRule({ voices: 3, knownGood: false, fresh: true })).toBe(true);
    expect(publishesByRule({ voices: 2, knownGood: false, fresh: true })).toBe(false);
    expect(publishesByRule({ voices: 500, knownGood: false, fresh: false })).toBe(false);
    expect(publishesByRule({ voices: 500, knownGood: true, fresh: true })).toBe(false);
  });

  test('a bank’s line, a marketplace and a public service are known good; a mobile is not', () => {
    expect(isKnownGood({ type: 'phone', value: 'short:FR:3639' })).toBe(true);
    expect(isKnownGood({ type: 'domain', value: 'leboncoin.fr' })).toBe(true);
    expect(isKnownGood({ type: 'url', value: 'https://www.impots.gouv.fr/accueil' })).toBe(true);
    expect(isKnownGood({ type: 'phone', value: '+33639981234' })).toBe(false);
  });

  test.each([
    ['phone', '2026-11-24', '2027-05-23'],
    ['url', '2026-11-24', '2027-02-22'],
    ['iban', '2026-11-24', '2028-11-23'],
  ] as const)('a warning about a %s last seen on %s is shown until %s', (lookupClass, seen, until) => {
    expect(expiresOn(lookupClass, seen)).toBe(until);
  });
});

describe('voices', () => {
  const hour = 60 * 60_000;
  const complaint = (id: string, more: Partial<Complained> = {}): Complained => ({
    complaintId: id,
    at: 0,
    ties: [],
    ...more,
  });

  test('people who have nothing in common are as many voices', () => {
    expect(independentVoices([complaint('a'), complaint('b'), complaint('c')])).toBe(3);
  });

  test('one person who files three times is one voice, whichever way they are known', () => {
    const same = [
      complaint('a', { ties: ['person 1', 'mail x'] }),
      complaint('b', { ties: ['mail x', 'phone 7'] }),
      complaint('c', { ties: ['phone 7'] }),
    ];
    expect(independentVoices(same)).toBe(1);
  });

  test('a household that files from one network in a day is one voice', () => {
    const filings = [0, 5, 20].map((hours) => complaint(`h${hours}`, { at: hours * hour, origin: 'net' }));
    expect(independentVoices(filings)).toBe(1);
    // A shared network does not silence people who happen to use it on another day.
    expect(independentVoices([...filings, complaint('later', { at: 60 * hour, origin: 'net' })])).toBe(2);
  });

  const complaints = fc.array(
    fc.record({
      complaintId: fc.constantFrom(...'abcdefgh'),
      at: fc.integer({ min: 0, max: 1e9 }),
      ties: fc.array(fc.constantFrom('p1', 'p2', 'p3', 'p4'), { maxLength: 2 }),
    }),
    { maxLength: 12 },
  );

  test('order and repetition change nothing', () => {
    fc.assert(
      fc.property(complaints, (told) => {
        const count = independentVoices(told);
        expect(independentVoices(told.toReversed())).toBe(count);
        expect(independentVoices([...told, ...told])).toBe(count);
      }),
    );
  });

  test('there are never more voices than complaints, and one tie more never makes more of them', () => {
    fc.assert(
      fc.property(complaints, (told) => {
        const count = independentVoices(told);
        expect(count).toBeLessThanOrEqual(new Set(told.map(({ complaintId }) => complaintId)).size);
        const tied = told.map((each) => ({ ...each, ties: [...each.ties, 'p1'] }));
        expect(independentVoices(tied)).toBeLessThanOrEqual(count);
      }),
    );
  });
});

describe('bands', () => {
  const now = new Date('2026-11-24T10:00:00Z');
  const later = (hours: number) => new Date(now.getTime() + hours * 60 * 60_000);

  test.each([
    [1, '1'],
    [2, '2-4'],
    [4, '2-4'],
    [5, '5-19'],
    [19, '5-19'],
    [20, '20+'],
    [4_000, '20+'],
  ])('%i voices are told as %s', (voices, band) => {
    expect(bandOf(voices)).toBe(band);
  });

  test('a growth is shown one to three days later, never at once', () => {
    const grown = recountBand({ shown: '2-4' }, 7, now, 0.5);
    expect(grown.shown).toBe('2-4');
    expect(settleBand(grown, later(23)).shown).toBe('2-4');
    expect(settleBand(grown, later(longestBandDelay)).shown).toBe('5-19');
  });

  test('what comes on top of a growth that waits has a wait of its own', () => {
    const first = recountBand({ shown: '2-4' }, 7, now, 0);
    const second = recountBand(first, 25, later(1), 0.9);
    expect(second.next).toEqual({ band: '5-19', from: later(24) });
    expect(recountBand(second, 25, later(24), 0.5)).toEqual({
      shown: '5-19',
      next: { band: '20+', from: later(72) },
    });
  });

  test('less is shown at once', () => {
    expect(recountBand({ shown: '20+' }, 3, now, 0)).toEqual({ shown: '2-4' });
  });

  test('whatever the history, no band is shown that was not counted a day before', () => {
    const counts = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat(40), fc.double({ min: 0, max: 0.99, noNaN: true })),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(counts, (history) => {
        let band: ShownBand = { shown: bandOf(history[0]?.[0] ?? 1) };
        let at = 0;
        const seen: { at: number; band: number }[] = [
          { at: Number.NEGATIVE_INFINITY, band: bands.indexOf(band.shown) },
        ];
        for (const [voices, wait, chance] of history) {
          at += wait;
          band = recountBand(band, voices, later(at), chance);
          const known = seen.filter((each) => at - each.at >= 24).map((each) => each.band);
          expect(bands.indexOf(band.shown)).toBeLessThanOrEqual(Math.max(...known));
          seen.push({ at, band: bands.indexOf(bandOf(voices)) });
        }
      }),
    );
  });
});
