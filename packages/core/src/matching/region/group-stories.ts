import { applyLinks, type Contradiction, type StatementNodes, tiesUnder } from '../decision/apply.ts';
import { alone, type InForce, noDecisions } from '../decision/in-force.ts';
import { defaultWeights, type Weights } from '../weight/weights.ts';
import { type Silence, splitByEra } from './eras.ts';
import { type Cut, gather } from './gather.ts';
import { at, type Lists, lengthOf, turnedOver } from './lists.ts';
import { type Stories, statementsIn } from './stories.ts';
import { type SupportRule, supportRules } from './support-rule.ts';
import { bitsOf, degreesIn } from './value-bits.ts';

/** The settled groups of statements. */
export type StoryGroups = {
  /** Of each statement: its group, any number from 0, or `alone`. */
  readonly groupOf: Int32Array;
  /** Of each value, those that silences added included: the group it speaks for, before must-links and pins. */
  readonly valueGroup: Int32Array;
  /** The values each statement names without hubs; after a silence, the later value. */
  readonly named: Lists;
  readonly cuts: readonly Cut[];
  readonly silences: readonly Silence[];
  readonly contradictions: readonly Contradiction[];
};

export type Rules = {
  readonly weights?: Weights;
  readonly decisions?: InForce;
  readonly support?: readonly SupportRule[];
};

/**
 * The groups of statements whose hubs are known: a function of its arguments alone. Applied to the statements that
 * are connected by values, all of them and no others, it gives what it gives for these among millions.
 */
export function groupStories(
  stories: Stories,
  isHub: (value: number) => boolean,
  { weights = defaultWeights, decisions = noDecisions, support = supportRules }: Rules = {},
): StoryGroups {
  const linking = { ...stories, named: without(stories.named, isHub) };
  const holders = turnedOver(linking.named, linking.values);
  const { stories: divided, silences } = splitByEra(linking, holders, weights.phoneHalfLifeDays);
  const { graph, nodes } = tiesUnder(divided, decisions);
  const gathered = gather(graph, support);
  const groupOf = statementGroups(divided, gathered.groupOf, weights, nodes, decisions);
  const contradictions = applyLinks(groupOf, decisions, graph.nodes);
  return {
    groupOf,
    valueGroup: gathered.groupOf.subarray(0, divided.values),
    named: divided.named,
    cuts: gathered.cuts,
    silences,
    contradictions,
  };
}

function without({ starts, items }: Lists, isHub: (value: number) => boolean): Lists {
  const keptStarts = new Int32Array(starts.length);
  const kept = new Int32Array(items.length);
  let filled = 0;
  for (let statement = 0; statement < starts.length - 1; statement += 1) {
    for (let place = at(starts, statement); place < at(starts, statement + 1); place += 1) {
      if (isHub(at(items, place))) continue;
      kept[filled] = at(items, place);
      filled += 1;
    }
    keptStarts[statement + 1] = filled;
  }
  return { starts: keptStarts, items: kept.slice(0, filled) };
}

function statementGroups(
  stories: Stories,
  valueGroup: Int32Array,
  weights: Weights,
  nodes: StatementNodes,
  { pinned }: InForce,
): Int32Array {
  const degrees = degreesIn(stories);
  const groupOf = Int32Array.from({ length: statementsIn(stories) }, (_, statement) =>
    clearestGroup(stories, statement, valueGroup, degrees, weights),
  );
  for (const [statement, node] of nodes) {
    const group = at(valueGroup, node);
    groupOf[statement] = group === node ? alone : group;
  }
  for (const statement of pinned.keys()) groupOf[statement] = alone;
  return groupOf;
}

/** How much more, in bits, a statement's evidence for one group must be than for any other. */
export const clearly = 2;

/**
 * Where the statement's evidence points. One that speaks nearly as much for two groups kept apart (an invented
 * report is made so) says too little about its own place and stands alone.
 */
function clearestGroup(
  { named, types }: Stories,
  statement: number,
  valueGroup: Int32Array,
  degrees: Int32Array,
  weights: Weights,
): number {
  const begin = at(named.starts, statement);
  const end = begin + lengthOf(named, statement);
  if (begin === end) return alone;
  const first = at(valueGroup, at(named.items, begin));
  let isOne = true;
  for (let place = begin + 1; place < end && isOne; place += 1) {
    isOne = at(valueGroup, at(named.items, place)) === first;
  }
  if (isOne) return first;
  const bits = new Map<number, number>();
  for (let place = begin; place < end; place += 1) {
    const value = at(named.items, place);
    const group = at(valueGroup, value);
    bits.set(group, (bits.get(group) ?? 0) + bitsOf(types[value] ?? 0, at(degrees, value), weights));
  }
  const [best, second] = [...bits].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  if (best === undefined || second === undefined) return first;
  return best[1] >= clearly * second[1] ? best[0] : alone;
}
