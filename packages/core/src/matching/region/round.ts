import { rootIn } from './foes.ts';
import { type Heard, heardFrom } from './heard.ts';
import { at, countOf, type Lists, turnedOver } from './lists.ts';
import type { TieGraph } from './tie-graph.ts';

/** Groups as they grow. A group goes by its smallest node, its root. */
export type Growth = {
  readonly parents: Int32Array;
  /** Of each root: voices that name the group and no other, and those of them that name several of its values. */
  readonly inside: Int32Array;
  readonly insideCapable: Int32Array;
  /** Of each witness that names one group alone: a node of it; -1 for the others. */
  readonly closedAt: Int32Array;
  readonly heardInside: Heard;
};

/** Witnesses that still name two groups or more. */
export type Open = {
  /** The node by which each of them names each group, one a group. */
  readonly names: Lists;
  /** Their numbers in the graph. */
  readonly witnesses: Int32Array;
};

/** The groups that open witnesses name, numbered from 0 in the order of their roots. */
export type Round = {
  readonly graph: TieGraph;
  readonly open: Open;
  readonly roots: Int32Array;
  /** For each name in `open` the number of the group. */
  readonly groups: Int32Array;
  /** The nodes by which groups are named, group after group; `firstVia[g]` is where those of group g begin. */
  readonly vias: Int32Array;
  readonly firstVia: Int32Array;
  /** Of each via: the open witnesses that name it. */
  readonly holders: Lists;
  /** Of each group: voices that name it, and those of them that name several values, as a witness must. */
  readonly sizes: Int32Array;
  readonly capable: Int32Array;
};

export function startGrowth({ nodes, voices, witnesses }: TieGraph): Growth {
  return {
    parents: Int32Array.from({ length: nodes }, (_, node) => node),
    inside: new Int32Array(nodes),
    insideCapable: new Int32Array(nodes),
    closedAt: new Int32Array(countOf(witnesses)).fill(-1),
    heardInside: heardFrom(voices, nodes),
  };
}

export function allOpen({ witnesses }: TieGraph): Open {
  return {
    names: witnesses,
    witnesses: Int32Array.from({ length: countOf(witnesses) }, (_, witness) => witness),
  };
}

export function nextRound(graph: TieGraph, before: Open, growth: Growth): Round {
  const open = stillOpen(graph, before, growth);
  const { nodes: viaNodes, numbers } = numbered(open.names.items, graph.nodes);
  const { nodes: roots, numbers: groupNumbers } = numbered(
    viaNodes.map((node) => rootIn(growth.parents, node)),
    graph.nodes,
  );
  const groupOfNode = (node: number) => at(groupNumbers, rootIn(growth.parents, node));
  const viaGroups = viaNodes.map(groupOfNode);
  const byGroup = turnedOver({ starts: upTo(viaNodes.length), items: viaGroups }, roots.length);
  const rank = inverse(byGroup.items);
  const { starts } = open.names;
  const ranked = open.names.items.map((node) => at(rank, at(numbers, node)));
  const round = {
    graph,
    open,
    roots,
    groups: open.names.items.map(groupOfNode),
    vias: byGroup.items.map((via) => at(viaNodes, via)),
    firstVia: byGroup.starts,
    holders: turnedOver({ starts, items: ranked }, viaNodes.length),
  };
  return { ...round, ...sizesIn(round, growth) };
}

/** Keeps the witnesses that name two groups or more; one that names a single group counts inside it. */
function stillOpen({ capable }: TieGraph, before: Open, growth: Growth): Open {
  const { starts, items } = before.names;
  const { parents, inside, insideCapable, closedAt, heardInside } = growth;
  const keptStarts = new Int32Array(starts.length);
  const kept = new Int32Array(items.length);
  const roots = new Int32Array(items.length);
  const witnesses = new Int32Array(before.witnesses.length);
  let filled = 0;
  let count = 0;
  for (let place = 0; place < before.witnesses.length; place += 1) {
    const begin = filled;
    for (let name = at(starts, place); name < at(starts, place + 1); name += 1) {
      const root = rootIn(parents, at(items, name));
      if (isAmong(roots, begin, filled, root)) continue;
      roots[filled] = root;
      kept[filled] = at(items, name);
      filled += 1;
    }
    const witness = at(before.witnesses, place);
    if (filled - begin > 1) {
      witnesses[count] = witness;
      count += 1;
      keptStarts[count] = filled;
      continue;
    }
    filled = begin;
    if (at(starts, place) === at(starts, place + 1)) continue;
    const root = at(roots, begin);
    closedAt[witness] = root;
    if (!heardInside.first(witness, root)) continue;
    inside[root] = at(inside, root) + 1;
    insideCapable[root] = at(insideCapable, root) + (capable[witness] ?? 0);
  }
  return {
    names: { starts: keptStarts.slice(0, count + 1), items: kept.slice(0, filled) },
    witnesses: witnesses.slice(0, count),
  };
}

function isAmong(list: Int32Array, begin: number, end: number, wanted: number): boolean {
  for (let place = begin; place < end; place += 1) if (at(list, place) === wanted) return true;
  return false;
}

/** The distinct nodes in ascending order, and the number of each. */
function numbered(all: Int32Array, count: number): { nodes: Int32Array; numbers: Int32Array } {
  const numbers = new Int32Array(count);
  for (const node of all) numbers[node] = 1;
  let distinct = 0;
  for (const mark of numbers) distinct += mark;
  const nodes = new Int32Array(distinct);
  let next = 0;
  for (let node = 0; node < count; node += 1) {
    if (at(numbers, node) === 0) continue;
    nodes[next] = node;
    numbers[node] = next;
    next += 1;
  }
  return { nodes, numbers };
}

function upTo(count: number): Int32Array {
  return Int32Array.from({ length: count + 1 }, (_, place) => place);
}

function inverse(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  for (let place = 0; place < order.length; place += 1) places[at(order, place)] = place;
  return places;
}

function sizesIn(
  { graph, open, roots, firstVia, holders }: Omit<Round, 'sizes' | 'capable'>,
  { inside, insideCapable }: Growth,
): Pick<Round, 'sizes' | 'capable'> {
  const sizes = roots.map((root) => at(inside, root));
  const capable = roots.map((root) => at(insideCapable, root));
  const heard = heardFrom(graph.voices, 1);
  for (let group = 0; group < roots.length; group += 1) {
    let voices = 0;
    const end = at(holders.starts, at(firstVia, group + 1));
    for (let place = at(holders.starts, at(firstVia, group)); place < end; place += 1) {
      if (heard.first(at(open.witnesses, at(holders.items, place)), 0)) voices += 1;
    }
    heard.clear();
    sizes[group] = at(sizes, group) + voices;
    capable[group] = at(capable, group) + voices;
  }
  return { sizes, capable };
}
