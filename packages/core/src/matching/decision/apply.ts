import type { Lists } from '../region/lists.ts';
import { at, countOf } from '../region/lists.ts';
import { capableIn, type Stories } from '../region/stories.ts';
import { ownVoice, type TieGraph } from '../region/tie-graph.ts';
import { type Anchored, alone, type InForce } from './in-force.ts';

/** The node that stands for each statement that must stay apart from another one. */
export type StatementNodes = ReadonlyMap<number, number>;

/**
 * The ties of the stories under the decisions. A statement that must stay apart from another one becomes a node of
 * its own, so that it can be kept out of a group; each value it names ties it to that value alone. A pinned one
 * ties nothing.
 */
export function tiesUnder(
  stories: Stories,
  { apart, pinned }: InForce,
): { graph: TieGraph; nodes: StatementNodes } {
  const { named, values, days } = stories;
  const anchored = [...new Set(apart.flatMap(({ one, other }) => [one, other]))].sort(
    (one, other) => one - other,
  );
  const nodes = new Map(anchored.map((statement, place) => [statement, values + place]));
  const capable = capableIn(stories);
  const plain = { nodes: values, witnesses: named, capable, days };
  if (nodes.size === 0 && pinned.size === 0) {
    return { graph: stories.voices === undefined ? plain : { ...plain, voices: stories.voices }, nodes };
  }
  const statements = countOf(named);
  const extra = anchored.flatMap((statement) =>
    pinned.has(statement) ? [] : valuesOf(named, statement).map((value) => ({ statement, value })),
  );
  const voices = new Int32Array(statements + extra.length).fill(ownVoice);
  if (stories.voices !== undefined) voices.set(stories.voices);
  const firstFree = 1 + Math.max(ownVoice, ...anchored.map((_, place) => place), largest(stories.voices));
  const starts = new Int32Array(statements + extra.length + 1);
  const items = new Int32Array(named.items.length + 2 * extra.length);
  let filled = 0;
  for (let statement = 0; statement < statements; statement += 1) {
    if (!nodes.has(statement) && !pinned.has(statement)) {
      for (const value of valuesOf(named, statement)) {
        items[filled] = value;
        filled += 1;
      }
    }
    starts[statement + 1] = filled;
  }
  for (const [place, { statement, value }] of extra.entries()) {
    const node = nodes.get(statement) ?? 0;
    items[filled] = value;
    items[filled + 1] = node;
    filled += 2;
    starts[statements + place + 1] = filled;
    const known = stories.voices === undefined ? ownVoice : at(stories.voices, statement);
    voices[statements + place] = known === ownVoice ? firstFree + (node - values) : known;
  }
  return {
    graph: {
      nodes: values + nodes.size,
      witnesses: { starts, items: items.slice(0, filled) },
      capable: Uint8Array.from({ length: statements + extra.length }, (_, witness) => capable[witness] ?? 1),
      days: Int32Array.from({ length: statements + extra.length }, (_, witness) =>
        at(days, witness < statements ? witness : (extra[witness - statements]?.statement ?? 0)),
      ),
      voices,
      apart: apart.flatMap((pair) => [
        [nodes.get(pair.one) ?? 0, nodes.get(pair.other) ?? 0] as const,
        ...valuesApart(named, pair),
      ]),
    },
    nodes,
  };
}

/**
 * What one statement names and what the other does stay apart too: else those who tie the two sides later would bring
 * the sides together around the two statements. A value that both name says nothing of it.
 */
function valuesApart(named: Lists, { one, other }: Anchored): (readonly [number, number])[] {
  const [mine, theirs] = [valuesOf(named, one), valuesOf(named, other)];
  return mine
    .filter((value) => !theirs.includes(value))
    .flatMap((value) =>
      theirs.filter((their) => !mine.includes(their)).map((their) => [value, their] as const),
    );
}

function valuesOf({ starts, items }: Lists, statement: number): readonly number[] {
  return [...items.subarray(at(starts, statement), at(starts, statement + 1))];
}

function largest(voices: Int32Array | undefined): number {
  return voices === undefined ? ownVoice : voices.reduce((most, voice) => Math.max(most, voice), ownVoice);
}

/** A `must-link` that would bring together what must stay apart: a person has to look at both. */
export type Contradiction = { readonly mustLink: string; readonly cannotLink: string };

/**
 * Brings together what people said is one, in the order of their decisions, and moves pinned statements to where
 * they stand. What must stay apart stays apart: a separation is never undone by a link. Writes into `groupOf`, where
 * a group is any number from 0 and `alone` is a group of one; `free` is above all of them.
 */
export function applyLinks(
  groupOf: Int32Array,
  { together, apart, pinned }: InForce,
  free: number,
): Contradiction[] {
  if (together.length === 0 && pinned.size === 0) return [];
  const contradictions: Contradiction[] = [];
  const merged = new Map<number, number>();
  const labelOf = (statement: number): number => {
    let label = at(groupOf, statement);
    if (label === alone) label = free + statement;
    for (let next = merged.get(label); next !== undefined; next = merged.get(label)) label = next;
    return label;
  };
  for (const { id, one, other } of together) {
    if (pinned.has(one) || pinned.has(other)) continue;
    const [mine, theirs] = [labelOf(one), labelOf(other)];
    if (mine === theirs) continue;
    const against = apart.find((pair) => isAcross(pair, mine, theirs, labelOf));
    if (against === undefined) merged.set(Math.max(mine, theirs), Math.min(mine, theirs));
    else contradictions.push({ mustLink: id, cannotLink: against.id });
  }
  const touched = new Set([...together.flatMap(({ one, other }) => [one, other]), ...pinned.values()]);
  const isMerged = merged.size > 0;
  const labels = Int32Array.from(groupOf, (group, statement) =>
    isMerged && (group !== alone || touched.has(statement)) ? labelOf(statement) : group,
  );
  for (const [statement, anchor] of pinned) {
    if (anchor === alone || pinned.has(anchor)) labels[statement] = alone;
    else {
      if (at(labels, anchor) === alone) labels[anchor] = free + anchor;
      labels[statement] = at(labels, anchor);
    }
  }
  groupOf.set(labels);
  return contradictions;
}

function isAcross(
  { one, other }: Anchored,
  mine: number,
  theirs: number,
  labelOf: (statement: number) => number,
): boolean {
  const [first, second] = [labelOf(one), labelOf(other)];
  return (first === mine && second === theirs) || (first === theirs && second === mine);
}
