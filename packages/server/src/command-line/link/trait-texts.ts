import { type Trait, traitKinds } from '@fanal/core/matching/near';
import type { SupportColumns } from '../records/key-columns.ts';
import { textAt } from '../records/text-column.ts';

/** The traits of additions, to be shown in reasons: kept as they were read, and looked up when they are asked for. */
export type TraitTexts = {
  add(columns: SupportColumns): void;
  /** Additions are numbered 0, 1, 2… as they come. */
  of(addition: number): Trait[];
};

type Block = SupportColumns & { readonly first: number; readonly starts: Uint32Array };

export function createTraitTexts(): TraitTexts {
  const blocks: Block[] = [];
  let count = 0;
  return {
    add(columns) {
      blocks.push({ ...columns, first: count, starts: startsOf(columns) });
      count += columns.packed.featureEnds.length;
    },
    of(addition) {
      const block = blocks.findLast(({ first }) => first <= addition);
      return block === undefined ? [] : traitsAt(block, addition - block.first);
    },
  };
}

/** Where the traits of each addition begin among the texts. */
function startsOf({ packed: { featureEnds, families } }: SupportColumns): Uint32Array {
  const starts = new Uint32Array(featureEnds.length);
  let traits = 0;
  let feature = 0;
  for (const [place, end] of featureEnds.entries()) {
    starts[place] = traits;
    for (; feature < end; feature += 1) if ((families[feature] ?? 0) < traitKinds.length) traits += 1;
  }
  return starts;
}

function traitsAt({ packed, traits, starts }: Block, place: number): Trait[] {
  const found: Trait[] = [];
  const end = packed.featureEnds[place] ?? 0;
  let text = starts[place] ?? 0;
  for (let feature = packed.featureEnds[place - 1] ?? 0; feature < end; feature += 1) {
    const kind = traitKinds[packed.families[feature] ?? traitKinds.length];
    if (kind === undefined) break;
    found.push({ kind, value: textAt(traits, text) });
    text += 1;
  }
  return found;
}
