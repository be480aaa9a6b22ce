import { type DegreeClass, firstTestedClass, leastDegreeOf } from './degree-class.ts';

/** Another value that sampled holders name too, of those that come before the value in the order of the test. */
export type OtherValue = {
  readonly degreeClass: DegreeClass;
  /** How many in the sample name it. */
  readonly holders: number;
};

/** The holders looked at. */
export type Sample = {
  readonly size: number;
  /** How many of them name another value that could speak, one that others name too. */
  readonly exposed: number;
  readonly others: Iterable<OtherValue>;
};

/** What was seen and what it was compared with: enough to explain the state. */
export type HubFinding = {
  readonly state: 'hub' | 'linking';
  /** The test (`shares-nothing-else`, `shares-more`), too few holders, too little other evidence, or a person. */
  readonly because: 'shares-nothing-else' | 'shares-more' | 'few' | 'not-exposed' | 'decided';
  readonly degreeClass: DegreeClass;
  /** Holders looked at. */
  readonly sample: number;
  /** Those of them with another value that could speak. */
  readonly exposed: number;
  /** Pairs of these that would share another value if the value's holders were one group. */
  readonly exposure: number;
  /** The part of these pairs that do. */
  readonly cohesion: number;
  /** What it had to reach. */
  readonly comparedWith: number;
  /** The part of all pairs in the sample that do. */
  readonly sharing: number;
};

/**
 * Fewer pairs that could have shared something, or a smaller part of the sample with anything else to show, and
 * nothing is decided: a campaign with one phone survives.
 */
const leastExposure = 16;
const leastExposed = 0.3;
/** A hub's cohesion is below this, or below `overChance` times what chance gives where a value is very common. */
const leastCohesion = 0.25;
const overChance = 3;
/** And either fewer than this part of all pairs share anything: a small group is cohesive in other ways. */
const leastSharing = 0.01;
/** Or the cohesion is so low, on so many pairs, that what they share is what large campaigns share with everybody. */
const hardlyAny = { cohesion: 0.1, exposure: 64 };

/**
 * How many holders of a value are looked at: those with the smallest hashes, one of each voice. Pairs that share
 * another value get rarer as holders get more, so the sample grows with the root of their number.
 */
export function sampleSizeOf(degreeClass: DegreeClass): number {
  return Math.max(64, Math.round(4 * Math.sqrt(leastDegreeOf(degreeClass))));
}

/** All statements that name a linking value, rounded down to a power of two, so that it changes rarely. */
export function populationOf(statements: number): number {
  return 2 ** Math.floor(Math.log2(Math.max(1, statements)));
}

/**
 * Whether those who name a value have anything else in common. Another value of d′ holders, c of them among the n
 * sampled of d, would be met by (d′ − 1)(n − 1)/(d − 1) more of the sample if all its holders held this value too:
 * the exposure sums the pairs that this makes, the cohesion is the part of them that are there. It estimates how
 * many of the other holders of my other values also hold this one: most in a campaign; in a marketplace as many as
 * name it anyway.
 */
export function judgeHub(
  degreeClass: DegreeClass,
  { size: sample, exposed, others }: Sample,
  population: number,
): HubFinding {
  const degree = leastDegreeOf(degreeClass);
  let shared = 0;
  let exposure = 0;
  for (const { degreeClass: other, holders } of others) {
    const inside = Math.min(1, (leastDegreeOf(other) - 1) / Math.max(1, degree - 1));
    exposure += (holders * (sample - 1) * inside) / 2;
    shared += (holders * (holders - 1)) / 2;
  }
  const pairs = (sample * (sample - 1)) / 2;
  const measured = {
    degreeClass,
    sample,
    exposed,
    exposure,
    cohesion: exposure === 0 ? 0 : Math.min(1, shared / exposure),
    comparedWith: Math.min(0.5, Math.max(leastCohesion, (overChance * degree) / population)),
    sharing: pairs === 0 ? 0 : Math.min(1, shared / pairs),
  };
  if (degreeClass < firstTestedClass) return { state: 'linking', because: 'few', ...measured };
  if (exposure < leastExposure || exposed < leastExposed * sample) {
    return { state: 'linking', because: 'not-exposed', ...measured };
  }
  const isLoose =
    measured.sharing < leastSharing ||
    (measured.cohesion < hardlyAny.cohesion && exposure >= hardlyAny.exposure);
  return measured.cohesion < measured.comparedWith && isLoose
    ? { state: 'hub', because: 'shares-nothing-else', ...measured }
    : { state: 'linking', because: 'shares-more', ...measured };
}
