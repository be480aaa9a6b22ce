import { forEachKey, writePredictions } from './keys-file.ts';

// Whoever shares a key is together, but for keys that more than `cap` records name: the rule of document frequency.
const [keysPath = '', outPath = '', cap = 'none'] = process.argv.slice(2);
const most = cap === 'none' ? Number.POSITIVE_INFINITY : Number(cap);

const ids: string[] = [];
const keyNumbers = new Map<string, number>();
const degrees: number[] = [];
const owners: number[] = [];
const named: number[] = [];
await forEachKey(keysPath, (id, key) => {
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
});

const parents = Int32Array.from(ids, (_, record) => record);
const first = new Int32Array(degrees.length).fill(-1);
for (const [place, key] of named.entries()) {
  if ((degrees[key] ?? 0) > most) continue;
  const record = owners[place] ?? 0;
  const known = first[key] ?? -1;
  if (known < 0) first[key] = record;
  else unite(known, record);
}
await writePredictions(
  outPath,
  ids.map((id, record) => [id, ids[rootOf(record)] ?? id] as const),
);

function rootOf(record: number): number {
  let at = record;
  while (parents[at] !== at) {
    parents[at] = parents[parents[at] ?? at] ?? at;
    at = parents[at] ?? at;
  }
  return at;
}

function unite(one: number, other: number): void {
  const [kept, joined] = [rootOf(one), rootOf(other)].sort((left, right) => left - right) as [number, number];
  parents[joined] = kept;
}
