import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../records/key-columns.ts';
import { createRecordReader } from '../records/record-support.ts';
import type { GroupedRecord } from './group-columns.ts';
import { startSupportedGrouping } from './group-with-support.ts';

type Written = {
  readonly id: string;
  readonly text?: string;
  readonly date?: string;
  readonly identifiers?: readonly { readonly type: string; readonly value: string }[];
};

const read = createRecordReader({ countries: ['FR'], support: true });

/** Groups records that come in blocks. */
function grouped(...blocks: readonly (readonly Written[])[]): GroupedRecord[] {
  const grouping = startSupportedGrouping();
  for (const block of blocks) {
    const lines = block.map((record) => `${JSON.stringify(record)}\n`).join('');
    grouping.add(columnsOf(Buffer.from(lines), { format: 'json' }, read));
  }
  const { records, recordAt } = grouping.settle();
  return Array.from({ length: records }, (_, place) => recordAt(place));
}

const clusters = (records: readonly GroupedRecord[]) =>
  Object.fromEntries(records.map(({ id, cluster }) => [id, cluster]));

const letter =
  'Elle disait tenir une petite librairie près du port et vouloir quitter la ville avec moi dès que la vente du local serait signée devant notaire';
const name = { type: 'name', value: 'Jeanne Exemple' };
const domain = { type: 'domain', value: 'hebergement.example' };

/** Enough others around that what is rare in the file is rare. */
const strangers = Array.from(
  { length: 40 },
  (_, place): Written => ({
    id: `s${place}`,
    text: `Récit ${'abcdefgh'[place % 8]}${'ijklmnop'[place % 7]}el où rien ne ressemble au reste, ${'qrstuvwx'[place % 8]}ement.`,
    date: `20${10 + (place % 15)}-03-02`,
  }),
);

describe('records that share no identifying value', () => {
  const told: Written[] = [
    { id: 'b', text: letter, date: '2025-03-02', identifiers: [name] },
    { id: 'a', text: `${letter} à Lyon`, date: '2025-03-05', identifiers: [name] },
    ...strangers,
  ];

  test('are grouped by wording and a name, with what each thing adds', () => {
    const [b, a, ...others] = grouped(told);
    expect([b?.cluster, a?.cluster]).toEqual(['a', 'a']);
    expect(others.map(({ id, cluster }) => id === cluster)).not.toContain(false);
    const { with: other, base, bits, parts = [] } = b?.likeness ?? {};
    expect(other).toBe('a');
    expect(parts.find(({ feature }) => feature === 'person')).toMatchObject({
      value: 'exemple jeanne',
      holders: 2,
    });
    expect(parts.reduce((sum, part) => sum + part.bits, base ?? 0)).toBeGreaterThanOrEqual(bits ?? 0);
  });

  test('and are told in parts are read as one', () => {
    const [first, second, ...rest] = told as [Written, Written, ...Written[]];
    const { identifiers: _, ...nameless } = first;
    const inParts = grouped([nameless, second], rest, [{ id: 'b', identifiers: [name] }]);
    expect(inParts).toHaveLength(told.length);
    expect(clusters(inParts)).toEqual(clusters(grouped(told)));
  });
});

describe('records that a shared host chains', () => {
  const letters = [
    'Une bicyclette presque neuve attend son acheteur contre un acompte réglé ce matin',
    'Studio lumineux derrière la cathédrale, clefs envoyées dès réception de la caution',
    'Notaire de Bruxelles cherchant héritiers éloignés pour un legs considérable',
    'Rendements garantis douze pour cent sur nos parkings près des aéroports',
    'Paquet retenu aux douanes, affranchissement manquant à compléter par carte',
  ];
  const scripts: Written[] = letters.flatMap((text, script) =>
    Array.from({ length: 3 }, (_, copy) => ({
      id: `${script}-${copy}`,
      text,
      date: `20${10 + script * 3}-03-1${copy}`,
      identifiers: [domain, { type: 'brand', value: `Exemple ${'PQRST'[script]}` }],
    })),
  );

  test('stand by what else they have in common, and the host ties those that do', () => {
    const records = grouped([...scripts, ...strangers]);
    expect(records.slice(0, 15).map(({ cluster }) => cluster)).toEqual(
      scripts.map(({ id }) => `${id.slice(0, 1)}-0`),
    );
    expect(records[0]?.ties).toEqual([
      {
        key: 'domain hebergement.example',
        use: 'ties',
        holders: 15,
        with: expect.stringMatching(/^0-[12]$/),
      },
    ]);
  });

  test('stay together when they show nothing else', () => {
    const bare = scripts.map(({ id }): Written => ({ id, text: 'Arnaque.', identifiers: [domain] }));
    expect(new Set(grouped(bare).map(({ cluster }) => cluster))).toEqual(new Set(['0-0']));
  });
});

test('groups are a function of the records: their order and blocks are of no effect', () => {
  const record = fc.record({
    text: fc.constantFrom(letter, `${letter} à Lyon`, 'Votre colis attend au dépôt, réglez les frais', ''),
    date: fc.constantFrom('2025-03-02', '2025-03-04', '2019-01', ''),
    identifiers: fc.array(
      fc.constantFrom(
        name,
        domain,
        { type: 'phone', value: '06 39 98 12 34' },
        { type: 'brand', value: 'Exemple' },
        { type: 'photo', value: 'd1c4f0e8a3b59672' },
        { type: 'photo', value: 'd1c4f0e8a3b59673' },
        { type: 'username', value: 'julie.mart1n_88' },
        { type: 'username', value: 'juliemartin7' },
      ),
      { minLength: 1, maxLength: 3 },
    ),
  });
  const files = fc.array(record, { minLength: 2, maxLength: 24 }).chain((records) => {
    const named = records.map((each, place): Written => ({ ...each, id: `r${place}` }));
    const order = fc.shuffledSubarray(named, { minLength: named.length, maxLength: named.length });
    return fc.tuple(fc.constant(named), order, fc.nat({ max: named.length }));
  });
  fc.assert(
    fc.property(files, ([records, order, cut]) => {
      const shuffled = grouped(order.slice(0, cut), order.slice(cut));
      expect(clusters(shuffled)).toEqual(clusters(grouped(records)));
    }),
    { numRuns: 60 },
  );
});
