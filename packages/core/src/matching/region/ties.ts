import { heardFrom } from './heard.ts';
import { at } from './lists.ts';
import type { Round } from './round.ts';

/** What two groups of a round have in common. One object, written over: read it at once. */
export type Tie = {
  group: number;
  other: number;
  /** Voices that name both. */
  witnesses: number;
  /** Those left without the one value, of either side, that most of them name. */
  spare: number;
  /** One of them, by its number in the graph, and the nodes by which it names the two. */
  witness: number;
  via: number;
  otherVia: number;
};

/** Tells of each tie twice, once from each side. Linear in what the open witnesses name, squared for each. */
export function forEachTie(round: Round, tell: (tie: Tie) => void): void {
  const { graph, open, groups, roots, firstVia, holders } = round;
  const { starts, items } = open.names;
  const shared = new Int32Array(roots.length);
  const most = new Int32Array(roots.length);
  const throughVia = new Int32Array(roots.length);
  const lastVia = new Int32Array(roots.length);
  const firstWitness = new Int32Array(roots.length);
  const byTheirs = new Int32Array(graph.nodes);
  const heard = heardFrom(graph.voices, roots.length);
  const tie: Tie = {
    group: 0,
    other: 0,
    witnesses: 0,
    spare: 0,
    witness: 0,
    via: 0,
    otherVia: 0,
  };
  const met: number[] = [];
  const theirsMet: number[] = [];

  for (let group = 0; group < roots.length; group += 1) {
    for (let via = at(firstVia, group); via < at(firstVia, group + 1); via += 1) {
      for (let place = at(holders.starts, via); place < at(holders.starts, via + 1); place += 1) {
        const holder = at(holders.items, place);
        for (let name = at(starts, holder); name < at(starts, holder + 1); name += 1) {
          const other = at(groups, name);
          if (other === group || !heard.first(at(open.witnesses, holder), other)) continue;
          if (at(shared, other) === 0) {
            met.push(other);
            firstWitness[other] = holder;
            lastVia[other] = -1;
          }
          shared[other] = at(shared, other) + 1;
          throughVia[other] = at(lastVia, other) === via ? at(throughVia, other) + 1 : 1;
          lastVia[other] = via;
          const theirs = at(items, name);
          if (at(byTheirs, theirs) === 0) theirsMet.push(theirs);
          byTheirs[theirs] = at(byTheirs, theirs) + 1;
          most[other] = Math.max(at(most, other), at(throughVia, other), at(byTheirs, theirs));
        }
      }
    }
    for (const other of met) {
      tie.group = group;
      tie.other = other;
      tie.witnesses = at(shared, other);
      tie.spare = at(shared, other) - at(most, other);
      const holder = at(firstWitness, other);
      tie.witness = at(open.witnesses, holder);
      for (let name = at(starts, holder); name < at(starts, holder + 1); name += 1) {
        if (at(groups, name) === group) tie.via = at(items, name);
        if (at(groups, name) === other) tie.otherVia = at(items, name);
      }
      tell(tie);
      shared[other] = 0;
      most[other] = 0;
    }
    for (const theirs of theirsMet) byTheirs[theirs] = 0;
    met.length = 0;
    theirsMet.length = 0;
    heard.clear();
  }
}
