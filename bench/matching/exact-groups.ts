/** Whoever shares a key is together, but for keys that more than `most` records name. */
export function exactGroups(most = Number.POSITIVE_INFINITY) {
  const ids: string[] = [];
  const keyNumbers = new Map<string, number>();
  const degrees: number[] = [];
  const owners: number[] = [];
  const named: number[] = [];
  return {
    /** The lines of a record follow each other; an empty key says that it has none. */
    add(id: string, key: string): void {
      if (ids.at(-1) !== id) ids.push(id);
      if (key === '') return;
      let number = keyNumbers.get(key);
      if (number === undefined) {
        number = keyNumbers.size;
        keyNumbers.set(key, number);
      }
      degrees[number] = (degrees[number] ?? 0) + 1;
      owners.push(ids.length - 1);
      named.push(number);
    },
    /** Each record, and the first of its group. */
    predictions(): (readonly [string, string])[] {
      const parents = Int32Array.from(ids, (_, record) => record);
      const first = new Int32Array(degrees.length).fill(-1);
      for (const [place, key] of named.entries()) {
        if ((degrees[key] ?? 0) > most) continue;
        const record = owners[place] ?? 0;
        const known = first[key] ?? -1;
        if (known < 0) first[key] = record;
        else unite(parents, known, record);
      }
      return ids.map((id, record) => [id, ids[rootOf(parents, record)] ?? id] as const);
    },
  };
}

function rootOf(parents: Int32Array, record: number): number {
  let at = record;
  while (parents[at] !== at) {
    parents[at] = parents[parents[at] ?? at] ?? at;
    at = parents[at] ?? at;
  }
  return at;
}

function unite(parents: Int32Array, one: number, other: number): void {
  const [left, right] = [rootOf(parents, one), rootOf(parents, other)];
  parents[Math.max(left, right)] = Math.min(left, right);
}
