import { at, type Lists, lengthOf } from './lists.ts';
import { type Stories, typeNumbers } from './stories.ts';
import { noDay } from './tie-graph.ts';

/** A value whose holders a long silence divides. */
export type Silence = {
  readonly value: number;
  /** The value that stands for it after the silence. */
  readonly later: number;
  /** The last day before and the first after: days from 1970-01-01. */
  readonly from: number;
  readonly to: number;
};

export type Eras = { readonly stories: Stories; readonly silences: readonly Silence[] };

/**
 * Numbers are given to new holders: a phone that nobody named for so many days is another one from then on. The
 * values added stand behind all others, in the order of those they come from. Undated statements go with most others.
 */
export function splitByEra(stories: Stories, holders: Lists, silentDays: number): Eras {
  const silences: Silence[] = [];
  const items = Int32Array.from(stories.named.items);
  for (let value = 0; value < stories.values; value += 1) {
    if (stories.types[value] !== typeNumbers.phone || lengthOf(holders, value) < 2) continue;
    const held = holders.items.subarray(at(holders.starts, value), at(holders.starts, value + 1));
    if (spread(held, stories.days) <= silentDays) continue;
    const found = silencesIn(held, stories.days, silentDays);
    const first = stories.values + silences.length;
    for (const silence of found) {
      silences.push({ ...silence, value, later: stories.values + silences.length });
    }
    const eras = Array.from(held, (statement) => eraOf(at(stories.days, statement), found));
    const usual = commonest(eras.filter((era) => era !== undefined));
    for (const [place, statement] of held.entries()) {
      const era = eras[place] ?? usual;
      if (era > 0) rename(stories.named.starts, items, statement, value, first + era - 1);
    }
  }
  if (silences.length === 0) return { stories, silences };
  const values = stories.values + silences.length;
  const types = new Uint8Array(values).fill(typeNumbers.phone);
  types.set(stories.types.subarray(0, stories.values));
  return { stories: { ...stories, named: { ...stories.named, items }, values, types }, silences };
}

function spread(held: Int32Array, days: Int32Array): number {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const statement of held) {
    const day = at(days, statement);
    if (day === noDay) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return last - first;
}

type Gap = { readonly from: number; readonly to: number };

function silencesIn(held: Int32Array, days: Int32Array, silentDays: number): Gap[] {
  const dated = held
    .map((statement) => at(days, statement))
    .filter((day) => day !== noDay)
    .sort();
  const gaps: Gap[] = [];
  for (let place = 1; place < dated.length; place += 1) {
    const [from, to] = [at(dated, place - 1), at(dated, place)];
    if (to - from > silentDays) gaps.push({ from, to });
  }
  return gaps;
}

function eraOf(day: number, gaps: readonly Gap[]): number | undefined {
  if (day === noDay) return undefined;
  return gaps.filter(({ to }) => day >= to).length;
}

/** The earliest among those met most often. */
function commonest(eras: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const era of eras) counts.set(era, (counts.get(era) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return Math.min(...[...counts].flatMap(([era, count]) => (count === most ? [era] : [])));
}

function rename(
  starts: Int32Array,
  items: Int32Array,
  statement: number,
  value: number,
  later: number,
): void {
  for (let place = at(starts, statement); place < at(starts, statement + 1); place += 1) {
    if (at(items, place) === value) items[place] = later;
  }
}
