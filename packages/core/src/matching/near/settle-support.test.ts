import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Incidence } from '../incidence.ts';
import { defaultSupportWeights } from '../weight/default-support-weights.ts';
import { weigh } from '../weight/weigh.ts';
import type { Labelled } from './label.ts';
import { comparisonIn, settleSupport } from './settle-support.ts';
import { type Support, supportOf, wordingOf } from './support.ts';
import { createSupportPool } from './support-pool.ts';

type Story = {
  readonly narrative: string;
  readonly day?: number;
  readonly told?: readonly (readonly [type: Incidence['type'], value: string])[];
  readonly labelled?: readonly Labelled[];
  /** A phone number that no country has. */
  readonly unverified?: string;
};

function supportFrom({ narrative, day, told = [], labelled = [], unverified }: Story): Support {
  const named = { field: 'import.text', derived: false } as const;
  const incidences = told.map(
    ([type, value]): Incidence => ({
      ...named,
      type,
      value,
      raw: value,
      verified: true,
      state: 'linking',
    }),
  );
  if (unverified !== undefined) {
    incidences.push({
      ...named,
      type: 'phone',
      value: unverified,
      raw: unverified,
      verified: false,
      state: 'unverified',
    });
  }
  return supportOf({ narrative, incidences, labelled, ...(day === undefined ? {} : { day }) });
}

/** Enough strangers around that what is rare in the file is rare. */
const strangers = Array.from(
  { length: 60 },
  (_, place): Story => ({
    narrative: `Récit ${'abcdefgh'[place % 8]}${'ijklmnop'[place % 7]} d’une autre affaire où rien ne ressemble au reste numéro ${'qrstuvwx'[place % 8]}`,
    day: 18_000 + place * 40,
  }),
);

function settle(stories: readonly Story[], groups: readonly (readonly number[])[] = []) {
  const pool = createSupportPool();
  for (const story of [...stories, ...strangers]) pool.add(supportFrom(story));
  const groupOf = Int32Array.from({ length: pool.count() }, (_, node) => node);
  for (const group of groups) for (const node of group) groupOf[node] = Math.min(...group);
  const settled = settleSupport({ pool, groupOf, weights: defaultSupportWeights });
  return [...settled.groupOf.slice(0, stories.length)];
}

const letter =
  'Elle disait tenir une petite librairie près du port et vouloir quitter la ville avec moi dès que la vente du local serait signée devant notaire';
const sameLetter =
  'Elle disait tenir une petite librairie près du port et vouloir quitter la ville avec moi dès que la vente du local serait signée chez le notaire';
const persona: Labelled = { label: 'name', value: 'Jeanne Exemple' };

describe('what supports', () => {
  test('places a statement by a near-identical story and a name, though no identifier is shared', () => {
    const stories = [
      { narrative: letter, day: 19_000, labelled: [persona] },
      { narrative: sameLetter, day: 19_005, labelled: [persona] },
    ];
    expect(settle(stories)).toEqual([0, 0]);
  });

  test('places nobody by a name alone', () => {
    const stories = [
      { narrative: letter, day: 19_000, labelled: [persona] },
      { narrative: 'Un tout autre récit, sans rien de commun.', day: 19_005, labelled: [persona] },
    ];
    expect(settle(stories)).toEqual([0, 1]);
  });

  test('places nobody by a wording met again years later: letters are stolen', () => {
    const stories = [
      { narrative: letter, day: 18_000 },
      { narrative: sameLetter, day: 19_500 },
    ];
    expect(settle(stories)).toEqual([0, 1]);
  });

  test('places nobody by a photo that many take', () => {
    const accounts = ['Il vendait un vélo.', 'Elle louait un studio.', 'Un faux conseiller.', 'Une amende.'];
    const stories = accounts.map(
      (narrative, place): Story => ({
        narrative,
        day: 19_000 + place,
        told: [['photo', 'd1c4f0e8a3b59672']],
      }),
    );
    expect(settle(stories)).toEqual([0, 1, 2, 3]);
  });

  test('never merges two established series, even of one script, brand and week', () => {
    const stories = Array.from(
      { length: 8 },
      (_, place): Story => ({
        narrative: letter,
        day: 19_000 + place,
        labelled: [{ label: 'brand', value: 'Exemple Banque' }],
      }),
    );
    const [left, right] = [
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ];
    expect(settle(stories, [left, right])).toEqual([0, 0, 0, 0, 4, 4, 4, 4]);
  });

  test('asks for more in a larger crowd', () => {
    const pair = [
      { narrative: letter, day: 19_000 },
      { narrative: sameLetter, day: 19_003 },
    ];
    const among = (perDoubling: number) => {
      const pool = createSupportPool();
      for (const story of pair) pool.add(supportFrom(story));
      while (pool.count() < 1_024) pool.add({ traits: [], wording: wordingOf('') });
      const groupOf = Int32Array.from({ length: pool.count() }, (_, node) => node);
      const weights = { ...defaultSupportWeights, enough: { amongFew: -2, perDoubling } };
      return settleSupport({ pool, groupOf, weights }).groupOf[1];
    };
    expect(among(0.5)).toBe(0);
    expect(among(3)).toBe(1);
  });

  test('places nobody by wording alone among more than some ten thousand, and by wording and a name still', () => {
    const among = (count: number, labelled: readonly Labelled[]) => {
      const pool = createSupportPool();
      pool.add(supportFrom({ narrative: letter, day: 19_000, labelled }));
      pool.add(supportFrom({ narrative: sameLetter, day: 19_003, labelled }));
      while (pool.count() < count) pool.add({ traits: [], wording: wordingOf('') });
      const groupOf = Int32Array.from({ length: count }, (_, node) => node);
      return settleSupport({ pool, groupOf, weights: defaultSupportWeights }).groupOf[1];
    };
    expect(among(8_192, [])).toBe(0);
    expect(among(16_384, [])).toBe(1);
    expect(among(16_384, [persona])).toBe(0);
  });

  test('says why, each part in bits, strongest first', () => {
    const pool = createSupportPool();
    const supports = [
      supportFrom({ narrative: letter, day: 19_000, labelled: [persona] }),
      supportFrom({ narrative: sameLetter, day: 19_005, labelled: [persona] }),
    ];
    for (const support of supports) pool.add(support);
    const { bits, base, parts } = weigh(comparisonIn(pool).observe(0, 1), defaultSupportWeights);
    expect(parts.map(({ feature }) => feature)).toEqual(
      expect.arrayContaining(['person', 'passages', 'words', 'time']),
    );
    const sum = base + parts.reduce((total, part) => total + part.bits, 0);
    expect(bits).toBeCloseTo(Math.min(defaultSupportWeights.most, sum));
    expect(parts.map((part) => part.bits)).toEqual(parts.map((part) => part.bits).toSorted((a, b) => b - a));
    const shared = parts.find(({ feature }) => feature === 'person');
    expect(shared?.shared).toBe(pool.numberOf({ kind: 'person', value: 'exemple jeanne' }));
    expect(shared?.holders).toBe(2);
  });

  test('places by a value that failed its check, written alike, and by none that is short', () => {
    const written = (value: string, place: number): Story => ({
      narrative: ['Un faux conseiller a appelé.', 'Une amie en ligne voulait partir.'][place] ?? '',
      day: 19_000 + place,
      unverified: value,
    });
    expect(settle([written('785-363-0876', 0), written('785 363 0876', 1)])).toEqual([0, 0]);
    expect(settle([written('3640', 0), written('3640', 1)])).toEqual([0, 1]);
  });

  test('says who each one is most like, but where values have brought it to all of its group', () => {
    const pool = createSupportPool();
    const near = { narrative: letter, day: 19_000, labelled: [persona] };
    for (const story of [near, near, { ...near, narrative: sameLetter }, ...strangers]) {
      pool.add(supportFrom(story));
    }
    const groupOf = Int32Array.from({ length: pool.count() }, (_, node) => (node === 1 ? 0 : node));
    const { likest, groupOf: settled } = settleSupport({ pool, groupOf, weights: defaultSupportWeights });
    expect([...settled.slice(0, 3)]).toEqual([0, 0, 0]);
    expect([...likest.slice(0, 4)]).toEqual([2, 2, 0, -1]);
  });

  test('is a function of the data: the order in which statements come is of no effect', () => {
    const parcel = 'Votre colis attend, réglez les frais de douane avant ce soir minuit sur ce lien';
    const story: fc.Arbitrary<Story> = fc.record({
      narrative: fc.constantFrom(letter, sameLetter, parcel),
      day: fc.integer({ min: 19_000, max: 19_400 }),
      told: fc.array(fc.constantFrom(['phone', '+33639980001'] as const, ['wallet', 'btc:fictif'] as const), {
        maxLength: 2,
      }),
      labelled: fc.array(fc.constantFrom(persona, { label: 'brand', value: 'Exemple' }), { maxLength: 2 }),
    });
    const stories = fc.array(story, { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(stories.chain(withAnOrder), ([told, order]) => {
        const inOrder = partition(
          told,
          told.map((_, place) => place),
        );
        expect(partition(told, order)).toEqual(inOrder);
      }),
      { numRuns: 60 },
    );
  });
});

function withAnOrder(stories: readonly Story[]) {
  const places = stories.map((_, place) => place);
  return fc.tuple(fc.constant(stories), fc.shuffledSubarray(places, { minLength: places.length }));
}

/** The first story of each one's group, when they come in `order`. */
function partition(stories: readonly Story[], order: readonly number[]): number[] {
  const pool = createSupportPool();
  for (const place of order) pool.add(supportFrom(stories[place] as Story));
  const groupOf = Int32Array.from(order, (_, number) => number);
  const settled = settleSupport({
    pool,
    groupOf,
    ranks: Int32Array.from(order),
    weights: defaultSupportWeights,
  });
  const first: number[] = [];
  for (const [number, place] of order.entries()) first[place] = order[settled.groupOf[number] ?? 0] ?? 0;
  return first;
}
