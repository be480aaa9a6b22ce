import { at } from './lists.ts';

/** Who must not come together, kept up as groups grow. Groups go by their root. */
export type Foes = {
  apart(one: number, other: number): boolean;
  /** The group of `gone` is now part of that of `kept`. */
  merge(kept: number, gone: number): void;
};

/** Costs what the decisions cost, not what the nodes do. `parents[root] === root`. */
export function foesFrom(pairs: readonly (readonly [number, number])[], parents: Int32Array): Foes {
  const foes = new Map<number, number[]>();
  for (const [one, other] of pairs) {
    foes.set(one, [...(foes.get(one) ?? []), other]);
    foes.set(other, [...(foes.get(other) ?? []), one]);
  }
  return {
    apart(one, other) {
      const ours = foes.get(one);
      const theirs = foes.get(other);
      if (ours === undefined || theirs === undefined) return false;
      const [few, root] = ours.length <= theirs.length ? [ours, other] : [theirs, one];
      return few.some((node) => rootIn(parents, node) === root);
    },
    merge(kept, gone) {
      const theirs = foes.get(gone);
      if (theirs === undefined) return;
      const ours = foes.get(kept) ?? [];
      const [few, many] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
      for (const node of few) many.push(node);
      foes.set(kept, many);
      foes.delete(gone);
    },
  };
}

/** The root of a node, with path halving. */
export function rootIn(parents: Int32Array, node: number): number {
  let place = node;
  for (;;) {
    const parent = at(parents, place);
    if (parent === place) return place;
    const above = at(parents, parent);
    parents[place] = above;
    place = above;
  }
}
