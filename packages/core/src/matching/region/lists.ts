/** Lists of whole numbers, packed: list `i` is `items[starts[i]]` up to and without `items[starts[i + 1]]`. */
export type Lists = { readonly starts: Int32Array; readonly items: Int32Array };

/** Reads a place known to exist: in a typed array the compiler cannot know it. */
export function at(list: Int32Array, place: number): number {
  return list[place] ?? 0;
}

export function countOf(lists: Lists): number {
  return lists.starts.length - 1;
}

export function lengthOf({ starts }: Lists, list: number): number {
  return at(starts, list + 1) - at(starts, list);
}

/** For each of `count` items the lists that hold it, in ascending order. Linear: a counting sort. */
export function turnedOver(lists: Lists, count: number): Lists {
  const { starts: from, items } = lists;
  const starts = new Int32Array(count + 1);
  const size = at(from, countOf(lists));
  for (let place = 0; place < size; place += 1) {
    const next = at(items, place) + 1;
    starts[next] = at(starts, next) + 1;
  }
  for (let item = 0; item < count; item += 1) starts[item + 1] = at(starts, item + 1) + at(starts, item);
  const free = starts.slice(0, count);
  const holders = new Int32Array(size);
  for (let list = 0; list < countOf(lists); list += 1) {
    for (let place = at(from, list); place < at(from, list + 1); place += 1) {
      const item = at(items, place);
      holders[at(free, item)] = list;
      free[item] = at(free, item) + 1;
    }
  }
  return { starts, items: holders };
}
