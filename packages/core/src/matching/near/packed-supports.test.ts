import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packStatements } from '../batch/packed.ts';
import { featureFamily } from './features-of.ts';
import { packSupports } from './packed-supports.ts';
import { type Support, wordingOf } from './support.ts';
import { createSupportCollection } from './support-collection.ts';
import { createSupportPool, type SupportPool } from './support-pool.ts';
import type { Trait } from './trait.ts';

const trait: fc.Arbitrary<Trait> = fc.constantFrom(
  { kind: 'person', value: 'exemple jeanne' } as const,
  { kind: 'brand', value: 'exemplebanque' } as const,
  { kind: 'photo', value: 'd1c4f0e8a3b59672' } as const,
  { kind: 'photo', value: 'd1c4f0e8a3b59673' } as const,
);
const support: fc.Arbitrary<Support> = fc
  .record({
    narrative: fc.constantFrom(
      '',
      'Une amie rencontrée en ligne demande un prêt',
      'Votre colis attend au dépôt',
    ),
    traits: fc.uniqueArray(trait, { maxLength: 3, selector: ({ value }) => value }),
    day: fc.option(fc.integer({ min: 19_000, max: 19_009 }), { nil: undefined }),
  })
  .map(({ narrative, traits, day }) => ({
    traits,
    wording: wordingOf(narrative),
    ...(day === undefined ? {} : { day }),
  }));

/** Of each statement its features (but those of scripts), its day and its photos. */
function contentsOf(pool: SupportPool) {
  const { starts, items } = pool.features();
  const families = pool.familyOf();
  return Array.from({ length: pool.count() }, (_, statement) => ({
    features: [...items.subarray(starts[statement], starts[statement + 1])].filter(
      (feature) => families[feature] !== featureFamily.band,
    ).length,
    day: pool.days()[statement],
    photos: [...pool.photosOf(statement)].sort(),
  }));
}

const packed = (supports: readonly Support[], ids: readonly string[]) =>
  [
    packStatements(
      supports.map(({ day }, place) => ({
        statementId: ids[place] ?? '',
        keys: [],
        ...(day === undefined ? {} : { day }),
      })),
    ),
    packSupports(supports),
  ] as const;

test('supports that were packed are what they were', () => {
  fc.assert(
    fc.property(fc.array(support, { maxLength: 6 }), (supports) => {
      const pool = createSupportPool();
      for (const one of supports) pool.add(one);
      const collection = createSupportCollection();
      collection.add(
        ...packed(
          supports,
          supports.map((_, place) => `r${place}`),
        ),
      );
      expect(contentsOf(collection.pool())).toEqual(contentsOf(pool));
    }),
  );
});

test('a statement told again has what all times brought, and its earliest day', () => {
  const [one, again, other]: Support[] = [
    {
      day: 19_005,
      traits: [{ kind: 'photo', value: 'd1c4f0e8a3b59672' }],
      wording: wordingOf('Un récit bref'),
    },
    { day: 19_002, traits: [{ kind: 'brand', value: 'exemple' }], wording: wordingOf('Un récit bref') },
    { traits: [], wording: wordingOf('') },
  ].map((each): Support => each as Support);
  const collection = createSupportCollection();
  expect([...collection.add(...packed([one, other] as Support[], ['a', 'b']))]).toEqual([0, 1]);
  expect([...collection.add(...packed([again] as Support[], ['a']))]).toEqual([0]);
  const pool = collection.pool();
  const words = contentsOf(pool)[0]?.features ?? 0;
  expect(contentsOf(pool)).toEqual([
    { features: words, day: 19_002, photos: ['d1c4f0e8a3b59672'] },
    { features: 0, day: pool.days()[1], photos: [] },
  ]);
  const single = createSupportPool();
  single.add(one as Support);
  expect(words).toBe((contentsOf(single)[0]?.features ?? 0) + 1);
});
