import { at, countOf, type Lists, turnedOver } from '../region/lists.ts';
import type { Stories } from '../region/stories.ts';
import { ownVoice } from '../region/tie-graph.ts';
import type { Collection } from './collection.ts';
import { sortByFingerprint } from './sort-by-fingerprint.ts';

export type NumberedStories = {
  readonly stories: Stories;
  /** Statements that name a linking key at all. */
  readonly population: number;
  /** The statement of the collection that each one of the stories is, and the other way round. */
  readonly statementOf: Int32Array;
  readonly placeOf: Int32Array;
  /** The key of the collection that each value is; of each key its value, or -1 when one statement alone names it. */
  readonly keyOf: Int32Array;
  readonly valueOfKey: Int32Array;
};

/** Numbers statements and values by their fingerprints, and leaves out the values that one statement alone names. */
export function numberStories(collection: Collection): NumberedStories {
  const { statements, keys } = collection;
  const statementOf = sortByFingerprint(upTo(statements.count()), statements.highs(), statements.lows());
  const placeOf = inverse(statementOf);
  const lists = mergedKeys(collection, placeOf);
  const degrees = new Int32Array(keys.count());
  for (const key of lists.items) degrees[key] = at(degrees, key) + 1;
  const shared = upTo(keys.count()).filter((key) => at(degrees, key) > 1);
  const keyOf = sortByFingerprint(shared, keys.highs(), keys.lows());
  const valueOfKey = new Int32Array(keys.count()).fill(-1);
  for (let value = 0; value < keyOf.length; value += 1) valueOfKey[at(keyOf, value)] = value;
  const voices = voicesOf(collection, statementOf);
  const types = collection.types();
  const days = collection.days();
  return {
    stories: {
      named: valuesIn(lists, valueOfKey),
      values: keyOf.length,
      types: Uint8Array.from(keyOf, (key) => at(types, key)),
      days: statementOf.map((statement) => at(days, statement)),
      ...(voices === undefined ? {} : { voices }),
    },
    population: namingAny(lists),
    statementOf,
    placeOf,
    keyOf,
    valueOfKey,
  };
}

function upTo(count: number): Int32Array {
  const all = new Int32Array(count);
  for (let number = 0; number < count; number += 1) all[number] = number;
  return all;
}

function inverse(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  for (let place = 0; place < order.length; place += 1) places[at(order, place)] = place;
  return places;
}

/** Voices heard once are the statements' own. */
function voicesOf(collection: Collection, statementOf: Int32Array): Int32Array | undefined {
  const voices = collection.voices();
  const times = new Map<number, number>();
  for (const voice of voices) if (voice >= 0) times.set(voice, (times.get(voice) ?? 0) + 1);
  if (times.size === 0) return undefined;
  return statementOf.map((statement) => {
    const voice = at(voices, statement);
    return (times.get(voice) ?? 0) > 1 ? voice : ownVoice;
  });
}

/** The keys of each statement, at its place, each once: what all its additions brought. */
function mergedKeys(collection: Collection, placeOf: Int32Array): Lists {
  const { statements: added, keys } = collection.additions();
  const additions = turnedOver(
    { starts: upTo(added.length + 1), items: added.map((statement) => at(placeOf, statement)) },
    placeOf.length,
  );
  const starts = new Int32Array(placeOf.length + 1);
  const items = new Int32Array(keys.items.length);
  const lastPlace = new Int32Array(collection.keys.count()).fill(-1);
  let filled = 0;
  for (let place = 0; place < placeOf.length; place += 1) {
    for (let next = at(additions.starts, place); next < at(additions.starts, place + 1); next += 1) {
      const addition = at(additions.items, next);
      for (let from = at(keys.starts, addition); from < at(keys.starts, addition + 1); from += 1) {
        const key = at(keys.items, from);
        if (at(lastPlace, key) === place) continue;
        lastPlace[key] = place;
        items[filled] = key;
        filled += 1;
      }
    }
    starts[place + 1] = filled;
  }
  return { starts, items: items.slice(0, filled) };
}

function valuesIn(lists: Lists, valueOfKey: Int32Array): Lists {
  const starts = new Int32Array(lists.starts.length);
  const items = new Int32Array(lists.items.length);
  let filled = 0;
  for (let list = 0; list < countOf(lists); list += 1) {
    const begin = filled;
    for (let place = at(lists.starts, list); place < at(lists.starts, list + 1); place += 1) {
      const value = at(valueOfKey, at(lists.items, place));
      if (value < 0) continue;
      items[filled] = value;
      filled += 1;
    }
    // In their own order: which key came first must not matter.
    items.subarray(begin, filled).sort();
    starts[list + 1] = filled;
  }
  return { starts, items: items.slice(0, filled) };
}

function namingAny(lists: Lists): number {
  let count = 0;
  for (let list = 0; list < countOf(lists); list += 1) {
    if (at(lists.starts, list) < at(lists.starts, list + 1)) count += 1;
  }
  return count;
}
