/** Union-find with path halving and union by size: near-linear in the number of unions. Nodes are 0, 1, 2… */
export type Partition = {
  /** Makes the nodes up to `count`, each alone. */
  grow(count: number): void;
  unite(one: number, other: number): void;
  /** The same for two nodes exactly when they are together. */
  rootOf(node: number): number;
};

export function createPartition(): Partition {
  let parents = new Int32Array(1024);
  let sizes = new Int32Array(1024);
  let count = 0;

  const rootOf = (node: number): number => {
    let at = node;
    for (;;) {
      const parent = parents[at] ?? at;
      if (parent === at) return at;
      const grandparent = parents[parent] ?? parent;
      parents[at] = grandparent;
      at = grandparent;
    }
  };

  return {
    rootOf,
    grow(wanted) {
      if (wanted > parents.length) {
        parents = enlarge(parents, wanted);
        sizes = enlarge(sizes, wanted);
      }
      for (; count < wanted; count += 1) {
        parents[count] = count;
        sizes[count] = 1;
      }
    },
    unite(one, other) {
      let large = rootOf(one);
      let small = rootOf(other);
      if (large === small) return;
      if ((sizes[large] ?? 0) < (sizes[small] ?? 0)) [large, small] = [small, large];
      parents[small] = large;
      sizes[large] = (sizes[large] ?? 0) + (sizes[small] ?? 0);
    },
  };
}

function enlarge(list: Int32Array<ArrayBuffer>, wanted: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(wanted, list.length * 2));
  larger.set(list);
  return larger;
}
