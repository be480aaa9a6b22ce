import type { SiteTheme } from './fiction/online-names.ts';
import type { Language } from './fiction/people.ts';
import { drawPersona, type Persona } from './fiction/personas.ts';
import type { Random } from './random.ts';
import { type Scheme, schemeOfSeries } from './scheme.ts';
import type { Trace, TraceBook, TraceKind } from './trace.ts';

/** One filing to be told: who deceived, with what, and when it was filed. */
export type PlannedFiling = {
  /** Its own, in every telling of the same day. */
  readonly name: string;
  /** Filings of one series, and no others, are of the same offenders. */
  readonly series: string;
  readonly scheme: Scheme;
  readonly persona: Persona;
  readonly language: Language;
  readonly traces: readonly Trace[];
  readonly filedAt: Date;
  /** Their bank's own line, quoted in the account: it was nobody's trace. */
  readonly bankLine?: string;
};

/** Heavy-tailed, as measured series are: a few large campaigns, and many offenders met two or three times. */
export const seriesSizes: readonly number[] = [
  ...[40, 24, 17, 13, 11, 9, 8, 7, 7, 6, 6, 5, 5, 5],
  ...repeat(4, 6),
  ...repeat(3, 11),
  ...repeat(2, 14),
];
/** People whose offenders nobody else has reported. */
export const loneFilings = 172;

const days = 120;
const dayLength = 24 * 3_600_000;

/** The whole demonstration before a word of it is written: its truth. Series by series, each in the order of filing. */
export function planFilings(
  random: Random,
  book: TraceBook,
  now: Date,
): readonly (readonly PlannedFiling[])[] {
  const groups = [...seriesSizes, ...repeat(1, loneFilings)];
  return groups.map((size, at) => planSeries(random.branch(`series ${at}`), book, { rank: at, size, now }));
}

function planSeries(
  random: Random,
  book: TraceBook,
  { rank, size, now }: { readonly rank: number; readonly size: number; readonly now: Date },
): readonly PlannedFiling[] {
  const scheme = schemeOfSeries(random, rank);
  const persona = drawPersona(random);
  const english = size > 8 ? 0.3 : random.pick([0.05, 0.15, 0.7]);
  const times = drawTimes(random, size, now);
  const traces = rotateTraces(random, book, { scheme, persona, size });
  return times.map((filedAt, member) => ({
    name: `${rank}.${member}`,
    series: `${rank}`,
    scheme,
    persona: size > 2 && random.chance(0.15) ? drawPersona(random) : persona,
    language: random.chance(english) ? 'en' : 'fr',
    traces: traces[member] ?? [],
    filedAt,
  }));
}

/**
 * Offenders change numbers and accounts as they go: each filing shares a trace with one of the four before it, most
 * of the time another one with another of these, and brings its own, so that the first and the last of a series may
 * share nothing.
 */
function rotateTraces(
  random: Random,
  book: TraceBook,
  { scheme, persona, size }: { readonly scheme: Scheme; readonly persona: Persona; readonly size: number },
): readonly (readonly Trace[])[] {
  const owner: { name: string; theme: SiteTheme } = { name: persona.name, theme: scheme.theme };
  const members: (readonly Trace[])[] = [];
  for (let member = 0; member < size; member += 1) {
    const shared = drawShared(random, members.slice(-4));
    const wanted = shared.length === 0 ? random.whole(size === 1 ? 0 : 1, 3) : random.whole(0, 2);
    members.push([
      ...shared,
      ...newKinds(random, scheme, shared, wanted).map((kind) => book.trace(kind, owner)),
    ]);
  }
  return members;
}

/** One trace of each of those it takes after, of different kinds. */
function drawShared(random: Random, before: readonly (readonly Trace[])[]): readonly Trace[] {
  const [first, ...others] = random.shuffle(before);
  if (first === undefined) return [];
  const shared = [random.pick(first)];
  for (const other of others.slice(0, random.whole(1, 2))) {
    const kinds = new Set(shared.map(({ kind }) => kind));
    const further = other.filter(({ kind }) => !kinds.has(kind));
    if (further.length > 0 && random.chance(0.9)) shared.push(random.pick(further));
  }
  return shared;
}

function newKinds(
  random: Random,
  scheme: Scheme,
  shared: readonly Trace[],
  wanted: number,
): readonly TraceKind[] {
  const known = new Set(shared.map(({ kind }) => kind));
  const others = random.shuffle(scheme.leaves).filter((kind) => !known.has(kind));
  return [...new Set(others)].slice(0, wanted);
}

/** In order. A series lasts the longer the larger it is. */
function drawTimes(random: Random, size: number, now: Date): readonly Date[] {
  const span = Math.min(days - 1, size === 1 ? 0 : 3 + size * (1 + 3 * random.next()));
  const latest = random.next() ** 1.2 * (days - 1 - span);
  return Array.from({ length: size }, () =>
    drawTime(random, Math.floor(latest + random.next() * span), now),
  ).sort((one, other) => one.getTime() - other.getTime());
}

/** Filings by hour of the day, UTC: people write when the house is asleep. */
const rhythm = [22, 13, 6, 4, 3, 3, 4, 7, 10, 12, 12, 11, 10, 11, 11, 11, 11, 12, 14, 17, 22, 26, 30, 28];
const hours = rhythm.flatMap((weight, hour) => Array.from({ length: weight }, () => hour));

/** A moment of the day `ago` days before; one that has not come yet is of the day before. */
function drawTime(random: Random, ago: number, now: Date): Date {
  const midnight = Math.floor(now.getTime() / dayLength) * dayLength;
  const within = (random.pick(hours) * 3_600 + random.whole(0, 3_599)) * 1_000;
  const time = midnight - ago * dayLength + within;
  return new Date(time < now.getTime() ? time : time - dayLength);
}

function repeat(size: number, times: number): readonly number[] {
  return Array.from({ length: times }, () => size);
}
