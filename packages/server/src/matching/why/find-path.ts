/** Two statements tied directly: by a value both name, or by a word of an agent. `bits`: how much it says. */
export type Tie = { readonly by: string; readonly bits: number; readonly holders: readonly string[] };

/** `by`: the tie that leads from one statement to the other. */
export type PathStep = { readonly from: string; readonly to: string; readonly by: string };

type Reached = { readonly from: string; readonly by: string; readonly bits: number };

/**
 * The shortest way from one statement to another; of several as short, the one whose ties say most together. Linear
 * in what the statements name: each tie is followed once.
 */
export function findPath(one: string, other: string, ties: readonly Tie[]): readonly PathStep[] | undefined {
  const tiesOf = new Map<string, Tie[]>();
  for (const tie of ties) {
    for (const holder of tie.holders) {
      const known = tiesOf.get(holder);
      if (known === undefined) tiesOf.set(holder, [tie]);
      else known.push(tie);
    }
  }
  const reached = new Map<string, Reached>();
  const followed = new Set<Tie>();
  let edge = new Map<string, number>([[one, 0]]);
  while (edge.size > 0 && !edge.has(other)) {
    const next = new Map<string, Reached>();
    for (const [tie, from, bits] of bestTies(edge, tiesOf, followed)) {
      followed.add(tie);
      for (const to of tie.holders) {
        if (to === one || reached.has(to)) continue;
        const known = next.get(to);
        if (known === undefined || bits > known.bits || (bits === known.bits && tie.by < known.by)) {
          next.set(to, { from, by: tie.by, bits });
        }
      }
    }
    for (const [to, step] of next) reached.set(to, step);
    edge = new Map([...next].map(([to, { bits }]) => [to, bits]));
  }
  return one === other || edge.has(other) ? stepsTo(other, one, reached) : undefined;
}

/** Each tie that leads on from the edge, from the statement of the edge that says most so far. */
function bestTies(
  edge: ReadonlyMap<string, number>,
  tiesOf: ReadonlyMap<string, readonly Tie[]>,
  followed: ReadonlySet<Tie>,
): Iterable<readonly [Tie, string, number]> {
  const best = new Map<Tie, readonly [Tie, string, number]>();
  for (const [from, before] of edge) {
    for (const tie of tiesOf.get(from) ?? []) {
      if (followed.has(tie)) continue;
      const bits = before + tie.bits;
      const known = best.get(tie);
      if (known === undefined || bits > known[2] || (bits === known[2] && from < known[1])) {
        best.set(tie, [tie, from, bits]);
      }
    }
  }
  return best.values();
}

function stepsTo(other: string, one: string, reached: ReadonlyMap<string, Reached>): PathStep[] {
  const steps: PathStep[] = [];
  for (let to = other; to !== one; ) {
    const step = reached.get(to);
    if (step === undefined) throw new Error('A path leads from nowhere');
    steps.push({ from: step.from, to, by: step.by });
    to = step.from;
  }
  return steps.reverse();
}
