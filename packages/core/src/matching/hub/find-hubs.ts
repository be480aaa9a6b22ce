import { at, type Lists, lengthOf } from '../region/lists.ts';
import type { Stories } from '../region/stories.ts';
import { ownVoice } from '../region/tie-graph.ts';
import { type DegreeClass, degreeClassOf, firstTestedClass } from './degree-class.ts';
import { type HubFinding, judgeHub, populationOf, type Sample, sampleSizeOf } from './judge-hub.ts';

/** The values that link nobody, with what was seen. */
export type Hubs = ReadonlyMap<number, HubFinding>;

/**
 * Tests every value that is held often enough, in the order of degree class and then of number: only values that
 * come before one, and are not hubs themselves, speak for it. So two hubs that are named together (a bank's phone
 * and its mailbox) cannot vouch for each other, and no state depends on itself. `population`: statements
 * that name a linking value. `decided`: what a person said.
 */
export function findHubs(
  stories: Stories,
  holders: Lists,
  population: number,
  decided: ReadonlyMap<number, 'hub' | 'linking'> = new Map(),
): Hubs {
  const hubs = new Map<number, HubFinding>();
  const classes = Uint8Array.from({ length: stories.values }, (_, value) =>
    degreeClassOf(lengthOf(holders, value)),
  );
  const quantised = populationOf(population);
  const met = new Int32Array(stories.values);
  const judge = (value: number, degreeClass: DegreeClass): HubFinding => {
    const sampled = sampleOf(stories, holders, value, sampleSizeOf(degreeClass));
    return judgeHub(degreeClass, whatElse(value, sampled, stories, classes, hubs, met), quantised);
  };
  for (const value of inOrder(classes)) {
    if (decided.get(value) === 'linking') continue;
    const finding = judge(value, classes[value] ?? 0);
    if (finding.state === 'hub') hubs.set(value, finding);
    else if (decided.get(value) === 'hub') hubs.set(value, { ...finding, state: 'hub', because: 'decided' });
  }
  for (const [value, word] of decided) {
    if (word === 'linking' || hubs.has(value)) continue;
    hubs.set(value, { ...judge(value, classes[value] ?? 0), state: 'hub', because: 'decided' });
  }
  return hubs;
}

/** The values to test: by class, then by number. */
function inOrder(classes: Uint8Array): number[] {
  const byClass: number[][] = [];
  for (let value = 0; value < classes.length; value += 1) {
    const degreeClass = classes[value] ?? 0;
    if (degreeClass < firstTestedClass) continue;
    byClass[degreeClass] ??= [];
    byClass[degreeClass].push(value);
  }
  return byClass.flat();
}

/** The first holders in the order of their numbers, one of each voice. */
function sampleOf(stories: Stories, holders: Lists, value: number, size: number): number[] {
  const sampled: number[] = [];
  const heard = new Set<number>();
  for (let place = at(holders.starts, value); place < at(holders.starts, value + 1); place += 1) {
    const statement = at(holders.items, place);
    const voice = stories.voices === undefined ? ownVoice : at(stories.voices, statement);
    if (voice !== ownVoice && heard.has(voice)) continue;
    heard.add(voice);
    if (sampled.push(statement) === size) break;
  }
  return sampled;
}

function whatElse(
  value: number,
  sampled: readonly number[],
  { named }: Stories,
  classes: Uint8Array,
  hubs: Hubs,
  met: Int32Array,
): Sample {
  const own = classes[value] ?? 0;
  const others: number[] = [];
  let exposed = 0;
  for (const statement of sampled) {
    let speaks = false;
    for (let place = at(named.starts, statement); place < at(named.starts, statement + 1); place += 1) {
      const other = at(named.items, place);
      const degreeClass = classes[other] ?? 0;
      if (degreeClass > own || (degreeClass === own && other >= value) || hubs.has(other)) continue;
      if (at(met, other) === 0) others.push(other);
      met[other] = at(met, other) + 1;
      if (degreeClass > 1) speaks = true;
    }
    if (speaks) exposed += 1;
  }
  const found = others.map((other) => {
    const holdersMet = at(met, other);
    met[other] = 0;
    return { degreeClass: classes[other] ?? 0, holders: holdersMet };
  });
  return { size: sampled.length, exposed, others: found };
}
