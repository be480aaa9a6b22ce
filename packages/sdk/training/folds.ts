import type { Sample } from './corpus.ts';

/**
 * Folds of a corpus: near-duplicate texts (half of their three-word shingles in common) share a fold, and each fold
 * holds its part of every origin and label. The same corpus gives the same folds, whatever the order of its lines.
 */
export function foldsOf(samples: readonly Sample[], count: number, salt = ''): readonly number[] {
  const groups = nearDuplicates(samples);
  const loads = new Map<string, number[]>();
  const foldOf = new Array<number>(samples.length).fill(0);
  const order = [...groups].sort((a, b) => b.length - a.length || (nameOf(a) < nameOf(b) ? -1 : 1));
  const totals = new Array<number>(count).fill(0);
  for (const group of order) {
    const [first] = group
      .map((at) => samples[at] as Sample)
      .sort((one, other) => (one.id < other.id ? -1 : 1));
    if (first === undefined) continue;
    const stratum = `${first.lang} ${first.origin} ${first.label}`;
    const load = loads.get(stratum) ?? new Array<number>(count).fill(0);
    loads.set(stratum, load);
    let best = 0;
    for (let fold = 1; fold < count; fold += 1) {
      const gain = (load[fold] ?? 0) - (load[best] ?? 0) || (totals[fold] ?? 0) - (totals[best] ?? 0);
      if (gain < 0) best = fold;
    }
    load[best] = (load[best] ?? 0) + group.length;
    totals[best] = (totals[best] ?? 0) + group.length;
    for (const at of group) foldOf[at] = best;
  }
  return foldOf;

  function nameOf(group: readonly number[]): number {
    return Math.min(...group.map((at) => hashOf(`${salt}${samples[at]?.id}`)));
  }
}

const mostHolders = 400;

function nearDuplicates(samples: readonly Sample[]): readonly (readonly number[])[] {
  const parent = samples.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[at] = root;
    return root;
  };
  const shingles = samples.map(({ text }) => shinglesOf(text));
  const holders = new Map<string, number[]>();
  for (const [at, set] of shingles.entries())
    for (const shingle of set) holders.set(shingle, [...(holders.get(shingle) ?? []), at]);
  shingles.forEach((set, at) => {
    const shared = new Map<number, number>();
    for (const shingle of set) {
      const others = holders.get(shingle) ?? [];
      // A shingle that everybody uses makes no two texts alike.
      if (others.length > mostHolders) continue;
      for (const other of others) if (other < at) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, common] of shared) {
      const union = set.size + (shingles[other]?.size ?? 0) - common;
      if (common / union >= 0.5) parent[rootOf(at)] = rootOf(other);
    }
  });
  const groups = new Map<number, number[]>();
  samples.forEach((_, at) => {
    const root = rootOf(at);
    groups.set(root, [...(groups.get(root) ?? []), at]);
  });
  return [...groups.values()];
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .replace(/[\d]+/g, '0')
      .match(/[\p{L}\d]+/gu) ?? [];
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ (hash >>> 12)) >>> 0;
}
