import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startEvaluation, type TruthRecord } from './index.ts';

type Told = Omit<TruthRecord, 'ambiguousGroups' | 'source'> & {
  readonly source?: string;
  readonly ambiguousGroups?: readonly string[];
  /** `undefined`: nothing was predicted. */
  readonly put: string | undefined;
};

function scoresOf(told: readonly Told[]) {
  const evaluation = startEvaluation();
  for (const record of told) evaluation.expect({ source: 'all', ambiguousGroups: [], ...record });
  for (const { id, put } of told) if (put !== undefined) evaluation.predict(id, put);
  return evaluation.scores();
}

/** Truth by letter, prediction by figure: `a1 a1 b1` puts three together of which two belong. */
function inShort(text: string) {
  return scoresOf(
    text
      .split(' ')
      .map((word, place) => ({ id: String(place), cluster: word.charAt(0), put: word.charAt(1) })),
  );
}

describe('pairs', () => {
  test('put together are right or wrong, and those left apart are missed', () => {
    const { micro } = inShort('a1 a1 a2 b1');
    expect(micro.pairwise).toEqual({ precision: 1 / 3, recall: 1 / 3, f1: 1 / 3 });
  });

  test('of two sources put together wrongly count against the whole and against neither source', () => {
    const scores = scoresOf([
      { id: '1', cluster: 'a', source: 'letters', put: 'x' },
      { id: '2', cluster: 'a', source: 'letters', put: 'x' },
      { id: '3', cluster: 'b', source: 'calls', put: 'x' },
    ]);
    expect(scores.crossSourcePairs).toBe(2);
    expect(scores.micro.pairwise.precision).toBe(1 / 3);
    expect(scores.sources.map(({ source, pairwise }) => [source, pairwise.precision])).toEqual([
      ['calls', 1],
      ['letters', 1],
    ]);
  });

  test('that may belong together are neither right nor wrong', () => {
    const open = { ambiguousGroups: ['same-host'], put: 'x' };
    const scores = scoresOf([
      { id: '1', cluster: 'a', ...open },
      { id: '2', cluster: 'b', ...open },
      { id: '3', cluster: 'b', ...open },
    ]);
    expect(scores.ambiguousPairs).toBe(2);
    expect(scores.micro.pairwise).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(scores.micro.bCubed.precision).toBe(1);
  });
});

describe('records', () => {
  test('that nothing is said about stand alone', () => {
    const scores = scoresOf([
      { id: '1', cluster: 'a', put: undefined },
      { id: '2', cluster: 'a', put: undefined },
    ]);
    expect(scores).toMatchObject({ records: 2, unplaced: 2, groups: { count: 0, largest: 1 } });
    expect(scores.micro.pairwise).toEqual({ precision: 1, recall: 0, f1: 0 });
    expect(scores.micro.bCubed).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  });

  test('are judged by the size of their true series', () => {
    const { sizes } = inShort('a1 b2 b2 c3 c3 c4');
    expect(sizes.map(({ from, to, records, series, recall }) => [from, to, records, series, recall])).toEqual(
      [
        [1, 1, 1, 1, 1],
        [2, 2, 2, 1, 1],
        [3, 5, 3, 1, 1 / 3],
      ],
    );
  });

  test('are known by their id: once, and only if the truth has them', () => {
    const evaluation = startEvaluation();
    const record = { id: '1', source: 's', cluster: 'a', ambiguousGroups: [] };
    expect(evaluation.expect(record)).toBe('taken');
    expect(evaluation.expect(record)).toBe('id-seen');
    expect(evaluation.predict('2', 'x')).toBe(false);
    expect(evaluation.scores().records).toBe(1);
  });
});

test('more ambiguous groups than can be counted are refused', () => {
  const ambiguousGroups = Array.from({ length: 17 }, (_, group) => String(group));
  const evaluation = startEvaluation();
  expect(evaluation.expect({ id: '1', source: 's', cluster: 'a', ambiguousGroups })).toBe('too-ambiguous');
});

test('the sizes of the largest series and group are told', () => {
  expect(inShort('a1 a1 a1 b2 b3 c3')).toMatchObject({
    series: { count: 2, largest: 3 },
    groups: { count: 2, largest: 3 },
  });
});

const letter = fc.constantFrom('a', 'b', 'c', 'd');
const anyTold = fc
  .array(
    fc.record({
      cluster: letter,
      source: fc.constantFrom('s', 't'),
      ambiguousGroups: fc.array(letter, { maxLength: 4 }),
      put: fc.option(letter, { nil: undefined }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((records) => records.map((record, place) => ({ ...record, id: String(place) })));

/** The definition, pair by pair. */
function pairByPair(told: readonly Required<Told>[]) {
  const group = ({ id, put }: Required<Told>) => (put === undefined ? `alone ${id}` : `put ${put}`);
  const meet = (one: Required<Told>, other: Required<Told>) =>
    one.ambiguousGroups.some((each) => other.ambiguousGroups.includes(each));
  const counts = { right: 0, wrong: 0, missed: 0, across: 0, open: 0 };
  let precision = 0;
  let recall = 0;
  for (const [place, one] of told.entries()) {
    for (const other of told.slice(place + 1)) {
      const together = group(one) === group(other);
      if (one.cluster === other.cluster) counts[together ? 'right' : 'missed'] += 1;
      else if (together)
        counts[one.source !== other.source ? 'across' : meet(one, other) ? 'open' : 'wrong'] += 1;
    }
    const around = told.filter((other) => group(other) === group(one));
    const alike = around.filter((other) => other.cluster === one.cluster);
    const open = around.filter((other) => other.cluster !== one.cluster && meet(one, other));
    precision += alike.length / (around.length - open.length);
    recall += alike.length / told.filter(({ cluster }) => cluster === one.cluster).length;
  }
  return { counts, precision: precision / told.length, recall: recall / told.length };
}

test('what is counted in linear time is what going through every pair gives', () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const scores = scoresOf(told);
      const { counts, precision, recall } = pairByPair(told as readonly Required<Told>[]);
      const { right, wrong, missed, across, open } = counts;
      const put = right + wrong + across;
      expect(scores.ambiguousPairs).toBe(open);
      expect(scores.crossSourcePairs).toBe(across);
      expect(scores.micro.pairwise.precision).toBeCloseTo(put === 0 ? 1 : right / put);
      expect(scores.micro.pairwise.recall).toBeCloseTo(right + missed === 0 ? 1 : right / (right + missed));
      expect(scores.micro.bCubed.precision).toBeCloseTo(precision);
      expect(scores.micro.bCubed.recall).toBeCloseTo(recall);
    }),
  );
});
