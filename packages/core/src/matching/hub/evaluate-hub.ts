import { type Fingerprint, fingerprint } from '../batch/fingerprint.ts';
import type { Key } from '../key.ts';
import { degreeClassOf } from './degree-class.ts';
import { type HubFinding, judgeHub, populationOf } from './judge-hub.ts';

/** What the test of one value looks at, as rows give it. */
export type HubView = {
  readonly key: Key;
  /** How many statements name it. */
  readonly degree: number;
  /** The sampled holders: `sampleSizeOf(degreeClassOf(degree))` of them, in the order of `fingerprint(statementId)`, one of each voice. */
  readonly sample: readonly SampledHolder[];
  /** How many statements name a linking value at all. */
  readonly population: number;
};

/** The other linking values that a sampled holder names. */
export type SampledHolder = readonly {
  readonly key: Key;
  readonly degree: number;
  readonly isHub: boolean;
}[];

/** The state of a value whose holders' other values have theirs. Only those that come before it speak for it. */
export function evaluateHub({ key, degree, sample, population }: HubView): HubFinding {
  const degreeClass = degreeClassOf(degree);
  const met = new Map<Key, { degreeClass: number; holders: number }>();
  let exposed = 0;
  for (const holder of sample) {
    const speaking = holder.filter((other) => !other.isHub && comesBefore(other, { key, degree }));
    if (speaking.some((other) => other.degree > 1)) exposed += 1;
    for (const other of speaking) {
      const known = met.get(other.key);
      if (known === undefined) met.set(other.key, { degreeClass: degreeClassOf(other.degree), holders: 1 });
      else known.holders += 1;
    }
  }
  return judgeHub(
    degreeClass,
    { size: sample.length, exposed, others: met.values() },
    populationOf(population),
  );
}

type Held = { readonly key: Key; readonly degree: number };

/** The order of the test: by degree class, then by fingerprint. */
export function comesBefore(one: Held, other: Held): boolean {
  const classes = degreeClassOf(one.degree) - degreeClassOf(other.degree);
  if (classes !== 0) return classes < 0;
  return compareFingerprints(fingerprint(one.key), fingerprint(other.key)) < 0;
}

/** As two whole numbers of 64 bits without a sign. */
function compareFingerprints(one: Fingerprint, other: Fingerprint): number {
  return one.high - other.high || one.low - other.low;
}
