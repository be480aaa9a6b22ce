import type { Key } from '@fanal/core/matching';
import {
  evaluateHub,
  firstTestedClass,
  type HubFinding,
  leastDegreeOf,
  type SampledHolder,
} from '@fanal/core/matching/hub';
import type { Trx } from '../../platform/database/index.ts';
import { findSamples } from './find-samples.ts';
import { compareHeld, type Holder } from './hub-order.ts';
import {
  type Candidate,
  type NamedValue,
  type NewFinding,
  readCandidates,
  readDependents,
  readNamedValues,
  readTouchedCandidates,
} from './hub-store.ts';
import { readLargestTied } from './tied-series-store.ts';

type State = 'hub' | 'linking';

/** A value that links otherwise than before. */
export type Flip = { readonly indicatorId: number; readonly key: Key; readonly state: State };

export type Judgement = {
  readonly findings: readonly NewFinding[];
  readonly flips: readonly Flip[];
  /** Values that would link nobody any more, but tie a series so large that an agent is asked first. */
  readonly asked: readonly Flip[];
};

export type HubQuestion = {
  /** Statements that came, changed, or lost a neighbour. */
  readonly changed: readonly string[];
  /** Values to judge whatever changed. */
  readonly also?: readonly number[];
  /** Statements that name a value that may link. */
  readonly population: number;
  /** Members from which a series is large. */
  readonly large: number;
};

type Docket = {
  readonly candidates: Map<number, Candidate>;
  readonly samples: Map<number, readonly Holder[]>;
  /** States as judged so far; the others are as they stand. */
  readonly states: Map<number, State>;
  readonly findings: Map<number, HubFinding>;
  readonly asked: Map<number, Flip>;
};

/**
 * Judges the values that these statements may have made hubs, or brought back, and then those that this bears upon,
 * until nothing changes: a state depends on values that come before it in the order alone, so the outcome is that of
 * judging every value in order (core/matching/hub). Writes nothing.
 */
export async function judgeHubs(trx: Trx, question: HubQuestion): Promise<Judgement> {
  const { changed, also = [], population, large } = question;
  const docket: Docket = {
    candidates: new Map(),
    samples: new Map(),
    states: new Map(),
    findings: new Map(),
    asked: new Map(),
  };
  let wave = [...also];
  if (changed.length > 0) {
    wave.push(...(await readTouchedCandidates(trx, changed, leastDegreeOf(firstTestedClass))));
  }
  while (wave.length > 0) {
    const inOrder = await open(trx, docket, wave, changed);
    const values = await valuesNamedBy(trx, docket, inOrder);
    const moved = inOrder.filter((candidate) => judge(docket, candidate, values, population));
    await askBeforeBreaking(trx, docket, moved, large);
    const ids = moved.map(({ indicatorId }) => indicatorId);
    wave = ids.length === 0 ? [] : await readDependents(trx, ids);
  }
  return judgementOf(docket, population);
}

/** Reads what is to be judged and was not read yet; answers all of it in the order of judging. */
async function open(
  trx: Trx,
  { candidates, samples }: Docket,
  wave: readonly number[],
  changed: readonly string[],
): Promise<readonly Candidate[]> {
  const fresh = [...new Set(wave)].filter((id) => !candidates.has(id));
  const read = fresh.length === 0 ? [] : await readCandidates(trx, fresh);
  for (const candidate of read) candidates.set(candidate.indicatorId, candidate);
  for (const [id, sample] of await findSamples(trx, read, changed)) samples.set(id, sample);
  return [...new Set(wave)].flatMap((id) => candidates.get(id) ?? []).sort(compareHeld);
}

async function valuesNamedBy(
  trx: Trx,
  { samples }: Docket,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<string, readonly NamedValue[]>> {
  const ids = candidates.flatMap(({ indicatorId }) => samples.get(indicatorId) ?? []);
  const named = await readNamedValues(trx, [...new Set(ids.map(({ statementId }) => statementId))]);
  const byStatement = new Map<string, NamedValue[]>();
  for (const value of named) {
    const values = byStatement.get(value.statementId);
    if (values === undefined) byStatement.set(value.statementId, [value]);
    else values.push(value);
  }
  return byStatement;
}

/** True when others must be judged again because of it: its state has changed, or its place in the order. */
function judge(
  { samples, states, findings, asked }: Docket,
  candidate: Candidate,
  values: ReadonlyMap<string, readonly NamedValue[]>,
  population: number,
): boolean {
  const { indicatorId, key, degree, isHub, decided, last } = candidate;
  const sample = (samples.get(indicatorId) ?? []).map(({ statementId }) =>
    othersNamed(candidate, values.get(statementId) ?? [], states),
  );
  const finding = evaluateHub({ key, degree, sample, population });
  const isNew = !findings.has(indicatorId);
  findings.set(indicatorId, finding);
  const state = decided ?? (asked.has(indicatorId) ? 'linking' : finding.state);
  const before = states.get(indicatorId) ?? (isHub ? 'hub' : 'linking');
  states.set(indicatorId, state);
  return state !== before || (isNew && last?.degreeClass !== finding.degreeClass);
}

/** What a sampled holder names besides, as judged so far. */
function othersNamed(
  candidate: Candidate,
  values: readonly NamedValue[],
  states: ReadonlyMap<number, State>,
): SampledHolder {
  return values
    .filter(({ indicatorId }) => indicatorId !== candidate.indicatorId)
    .map(({ indicatorId, key, degree, isHub }) => ({
      key,
      degree,
      isHub: (states.get(indicatorId) ?? (isHub ? 'hub' : 'linking')) === 'hub',
    }));
}

/** A value that would break a large series up goes on linking until an agent has said. */
async function askBeforeBreaking(
  trx: Trx,
  { states, asked }: Docket,
  moved: readonly Candidate[],
  large: number,
): Promise<void> {
  const breaking = moved.filter(
    ({ indicatorId, isHub, decided }) => !isHub && decided === undefined && states.get(indicatorId) === 'hub',
  );
  if (breaking.length === 0) return;
  const sizes = await readLargestTied(
    trx,
    breaking.map(({ indicatorId }) => indicatorId),
  );
  for (const { indicatorId, key } of breaking) {
    if ((sizes.get(indicatorId) ?? 0) < large) continue;
    states.set(indicatorId, 'linking');
    asked.set(indicatorId, { indicatorId, key, state: 'hub' });
  }
}

function judgementOf(docket: Docket, population: number): Judgement {
  const { candidates, samples, states, findings, asked } = docket;
  return {
    findings: [...findings].map(([indicatorId, finding]) => ({
      indicatorId,
      finding,
      sample: (samples.get(indicatorId) ?? []).map(({ statementId }) => statementId),
      population,
    })),
    flips: [...states].flatMap(([indicatorId, state]) => {
      const candidate = candidates.get(indicatorId);
      return candidate === undefined || candidate.isHub === (state === 'hub')
        ? []
        : [{ indicatorId, key: candidate.key, state }];
    }),
    asked: [...asked.values()],
  };
}
