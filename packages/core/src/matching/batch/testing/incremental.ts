import { comesBefore, degreeClassOf, evaluateHub, firstTestedClass, sampleSizeOf } from '../../hub/index.ts';
import type { Key } from '../../key.ts';
import { fingerprint } from '../fingerprint.ts';
import type { BatchStatement } from '../packed.ts';
import { settleRegion } from '../settle-region.ts';

/**
 * What a durable engine does, without its database: after each change it tests the values that the change may have
 * touched, and groups the regions of what it touched, nothing else.
 */
export function createIncremental() {
  const statements = new Map<string, BatchStatement>();
  const holders = new Map<Key, Set<string>>();
  const hubs = new Set<Key>();
  const groups = new Map<string, string>();
  const degreeOf = (key: Key) => holders.get(key)?.size ?? 0;
  const keysOf = (id: string) => statements.get(id)?.keys ?? [];
  const population = () => [...statements.values()].filter(({ keys }) => keys.length > 0).length;

  const test = (key: Key): boolean => {
    const degree = degreeOf(key);
    if (degreeClassOf(degree) < firstTestedClass) return false;
    const sample = sampled([...(holders.get(key) ?? [])], statements).slice(
      0,
      sampleSizeOf(degreeClassOf(degree)),
    );
    const others = sample.map((id) =>
      keysOf(id)
        .filter((other) => other !== key)
        .map((other) => ({ key: other, degree: degreeOf(other), isHub: hubs.has(other) })),
    );
    return evaluateHub({ key, degree, sample: others, population: population() }).state === 'hub';
  };

  /** Tests in the order of the test, and whatever comes after a value that flips. Answers those that did. */
  const retest = (touched: Iterable<Key>): Key[] => {
    const waiting = new Set(touched);
    const flipped: Key[] = [];
    while (waiting.size > 0) {
      const next = [...waiting].reduce((first, key) =>
        comesBefore({ key, degree: degreeOf(key) }, { key: first, degree: degreeOf(first) }) ? key : first,
      );
      waiting.delete(next);
      if (test(next) === hubs.has(next)) continue;
      if (!hubs.delete(next)) hubs.add(next);
      flipped.push(next);
      for (const key of namedWith(next)) {
        if (comesBefore({ key: next, degree: degreeOf(next) }, { key, degree: degreeOf(key) }))
          waiting.add(key);
      }
    }
    return flipped;
  };
  const namedWith = (key: Key) =>
    [...(holders.get(key) ?? [])].flatMap(keysOf).filter((other) => other !== key);

  const regionOf = (id: string): Set<string> => {
    const reached = new Set([id]);
    for (const one of reached) {
      for (const key of keysOf(one))
        if (!hubs.has(key)) for (const holder of holders.get(key) ?? []) reached.add(holder);
    }
    return reached;
  };
  const regroup = (touched: ReadonlySet<string>) => {
    const done = new Set<string>();
    for (const id of touched) {
      if (done.has(id) || !statements.has(id)) continue;
      const region = [...regionOf(id)];
      for (const member of region) done.add(member);
      const settled = settleRegion({
        statements: region.flatMap((member) => statements.get(member) ?? []),
        hubKeys: hubs,
      });
      for (let place = 0; place < settled.statements; place += 1) {
        groups.set(settled.idOf(place), settled.idOf(settled.clusterOf(place)));
      }
    }
  };

  const change = (id: string, next: BatchStatement | undefined) => {
    const before = keysOf(id);
    const near = new Set([id, ...regionOf(id)]);
    const peopleBefore = Math.floor(Math.log2(Math.max(1, population())));
    for (const key of before) holders.get(key)?.delete(id);
    statements.delete(id);
    groups.delete(id);
    if (next !== undefined) {
      const kept = { ...next, keys: [...new Set(next.keys)] };
      statements.set(id, kept);
      for (const key of kept.keys) holders.set(key, (holders.get(key) ?? new Set()).add(id));
    }
    const own = [...before, ...keysOf(id)];
    const hasGrown = Math.floor(Math.log2(Math.max(1, population()))) !== peopleBefore;
    const flipped = retest(hasGrown ? holders.keys() : new Set([...own, ...own.flatMap(namedWith)]));
    for (const key of flipped) for (const holder of holders.get(key) ?? []) near.add(holder);
    regroup(near);
  };

  return {
    put: (statement: BatchStatement) => change(statement.statementId, statement),
    remove: (id: string) => change(id, undefined),
    statements: () => [...statements.values()],
    hubs: () => [...hubs].sort(),
    partition: () => {
      const members = new Map<string, string[]>();
      for (const [id, group] of groups) members.set(group, [...(members.get(group) ?? []), id]);
      return [...members.values()]
        .map((ids) => ids.sort())
        .sort((one, other) => ((one[0] ?? '') < (other[0] ?? '') ? -1 : 1));
    },
  };
}

/** In the order of their fingerprints, the first of each voice. */
function sampled(ids: string[], statements: ReadonlyMap<string, BatchStatement>): string[] {
  const order = ids
    .map((id) => ({ id, ...fingerprint(id) }))
    .sort((one, other) => one.high - other.high || one.low - other.low);
  const heard = new Set<string>();
  return order.flatMap(({ id }) => {
    const voice = statements.get(id)?.voice;
    if (voice === undefined) return [id];
    if (heard.has(voice)) return [];
    heard.add(voice);
    return [id];
  });
}
