export type Heap<Item> = { push(item: Item): void; pop(): Item | undefined };

/** The item that precedes all others comes out first. `compare` as for sorting. */
export function createHeap<Item>(compare: (one: Item, other: Item) => number): Heap<Item> {
  const items: Item[] = [];
  const precedes = (one: number, other: number): boolean =>
    one < items.length && compare(items[one] as Item, items[other] as Item) < 0;
  const swap = (one: number, other: number) => {
    const item = items[one] as Item;
    items[one] = items[other] as Item;
    items[other] = item;
  };
  return {
    push(item) {
      items.push(item);
      let place = items.length - 1;
      while (place > 0) {
        const above = (place - 1) >> 1;
        if (!precedes(place, above)) return;
        swap(place, above);
        place = above;
      }
    },
    pop() {
      const first = items[0];
      const last = items.pop();
      if (items.length === 0 || last === undefined) return first;
      items[0] = last;
      for (let place = 0; ; ) {
        let best = place;
        for (const below of [2 * place + 1, 2 * place + 2]) if (precedes(below, best)) best = below;
        if (best === place) return first;
        swap(place, best);
        place = best;
      }
    },
  };
}
