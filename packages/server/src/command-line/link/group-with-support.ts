import { type Settled, type StatementTie, startBatch } from '@fanal/core/matching/batch';
import {
  comparisonIn,
  createSupportCollection,
  ranksOf,
  type SupportCollection,
  settleSupport,
} from '@fanal/core/matching/near';
import { defaultSupportWeights, weigh } from '@fanal/core/matching/weight';
import { type ColumnGrouping, type RecordLikeness, recordTie, type SettledColumns } from './group-columns.ts';
import { createHolders, type Holders } from './holders.ts';
import { createKeyTexts, type KeyTexts } from './key-texts.ts';
import { createTraitTexts, type TraitTexts } from './trait-texts.ts';

/** Groups records by identifying values, then by all that supports, which their columns must bring. */
export function startSupportedGrouping(): ColumnGrouping {
  const batch = startBatch();
  const kept: Kept = {
    texts: createKeyTexts(),
    holders: createHolders(),
    supports: createSupportCollection(),
    traits: createTraitTexts(),
  };
  return {
    add({ statements, keys, support }) {
      if (statements.days.length === 0) return;
      if (support === undefined) throw new Error('Records were read without what supports');
      const records = kept.supports.add(statements, support.packed);
      kept.holders.add(records, statements, batch.addPacked(statements));
      kept.texts.add(statements, keys);
      kept.traits.add(support);
    },
    settle: () => settledFrom(batch.settle(), kept),
  };
}

type Kept = {
  readonly texts: KeyTexts;
  readonly holders: Holders;
  readonly supports: SupportCollection;
  readonly traits: TraitTexts;
};

function settledFrom(settled: Settled, { texts, holders, supports, traits }: Kept): SettledColumns {
  const pool = supports.pool();
  const ids = Array.from({ length: settled.statements }, (_, place) => settled.idOf(place));
  const { groupOf, likest } = settleSupport({
    pool,
    groupOf: Int32Array.from(ids, (_, place) => settled.clusterOf(place)),
    ranks: ranksOf(ids),
    weights: defaultSupportWeights,
  });
  const names = smallestOfEach(groupOf, ids);
  const compared = comparisonIn(pool);
  const firstTime = firstAdditions(supports.statements(), ids.length);
  const sharedValue = (place: number, feature: number | undefined): string | undefined =>
    traits.of(firstTime[place] ?? 0).find((trait) => supports.numberOf(trait) === feature)?.value;
  const likenessOf = (place: number): RecordLikeness | undefined => {
    const other = likest[place] ?? -1;
    if (other < 0) return undefined;
    const { parts, ...sum } = weigh(compared.observe(place, other), defaultSupportWeights);
    return {
      ...sum,
      with: settled.idOf(other),
      parts: parts.map((part) => {
        const value = part.shared === undefined ? undefined : sharedValue(place, part.shared);
        return value === undefined ? part : { ...part, value };
      }),
    };
  };
  return {
    records: settled.statements,
    recordAt(place) {
      const likeness = likenessOf(place);
      const ties = settled.tiesOf(place).map((tie) => tieAfter(tie, place, groupOf, holders.of(tie.key)));
      return {
        id: settled.idOf(place),
        cluster: names.get(groupOf[place] ?? place) ?? settled.idOf(place),
        ties: ties.map((tie) => recordTie(tie, settled, texts.textOf)),
        ...(likeness === undefined ? {} : { likeness }),
      };
    },
  };
}

/** Looked at before giving up: enough, since most who name a value are of one group. */
const searched = 256;

/** What a value does once all that supports has had its say: groups have grown, or were taken apart. */
function tieAfter(
  tie: StatementTie,
  place: number,
  groupOf: Int32Array,
  holders: readonly number[],
): StatementTie {
  if (tie.use === 'hub') return tie;
  const isTied = (other: number) => other !== place && groupOf[other] === groupOf[place];
  if (isTied(tie.with)) return { ...tie, use: 'ties' };
  const other = holders.slice(0, searched).find(isTied);
  return other === undefined ? { ...tie, use: 'cut' } : { ...tie, use: 'ties', with: other };
}

/** Of each group the smallest of its ids, byte by byte. */
function smallestOfEach(groupOf: Int32Array, ids: readonly string[]): ReadonlyMap<number, string> {
  const smallest = new Map<number, string>();
  for (const [place, id] of ids.entries()) {
    const group = groupOf[place] ?? place;
    const known = smallest.get(group);
    if (known === undefined || Buffer.compare(Buffer.from(id), Buffer.from(known)) < 0) {
      smallest.set(group, id);
    }
  }
  return smallest;
}

/** Of each record the first addition that told it. */
function firstAdditions(statements: Int32Array, records: number): Int32Array {
  const first = new Int32Array(records);
  for (let addition = statements.length - 1; addition >= 0; addition -= 1) {
    first[statements[addition] ?? 0] = addition;
  }
  return first;
}
