import type { ReadIndicator } from '@fanal/core/indicator';
import type { Answers, StepValues } from '@fanal/core/journey';
import { type Sighting, type Statement, statementFrom } from '@fanal/core/statement';
import { fillJourney } from './fill-journey.ts';
import { type GeneratedValue, valuesFrom } from './generated-values.ts';
import { skeletonPages } from './pages/skeleton-pages.ts';
import { createRandom, type Random } from './random.ts';

/** `series`: statements of one series, and no others, are of the same offenders. */
export type GeneratedStatement = {
  readonly statement: Statement;
  readonly series: number;
  readonly toldAt: Date;
};

const share = { alone: 0.4, newSeries: 0.25, secondShared: 0.3, another: 0.6 } as const;
/** A newcomer of a series takes after one of its latest members, so that large series are long chains. */
const remembered = 3;
const yearLength = 365 * 24 * 3_600_000;

/**
 * Thousands of filings with their truth, one at a time, for measures; the same for the same seed. Sizes of
 * series follow a power law (Simon's process: the larger a series, the sooner it grows). Values are typed in
 * boxes, and the sightings are those that `statementFrom` reads in the same answers.
 */
export function* generateStatements(wanted: {
  readonly seed: string;
  readonly count: number;
  readonly now: Date;
}): Generator<GeneratedStatement> {
  const random = createRandom(wanted.seed);
  const nextValue = valuesFrom(random);
  const skeletons = skeletonPages.map((pages) => skeletonOf(pages));
  const seriesOfMembers: number[] = [];
  const latest = new Map<number, (readonly GeneratedValue[])[]>();
  let series = 0;

  for (let told = 0; told < wanted.count; told += 1) {
    const isAlone = random.chance(share.alone);
    const isNew = isAlone || seriesOfMembers.length === 0 || random.chance(share.newSeries);
    const own = isNew ? series : random.pick(seriesOfMembers);
    if (isNew) series += 1;
    const members = latest.get(own) ?? [];
    const values = takeAfter(random, members, nextValue);
    if (!isAlone) {
      seriesOfMembers.push(own);
      latest.set(own, [...members, values].slice(-remembered));
    }
    const age = (1 - told / wanted.count) * yearLength;
    yield {
      statement: tell(random, random.pick(skeletons), values),
      series: own,
      toldAt: new Date(wanted.now.getTime() - Math.round(age)),
    };
  }
}

function takeAfter(
  random: Random,
  members: readonly (readonly GeneratedValue[])[],
  nextValue: () => GeneratedValue,
): readonly GeneratedValue[] {
  const kept = members.length === 0 ? [] : random.shuffle(random.pick(members));
  const shared = kept.slice(0, random.chance(share.secondShared) ? 2 : 1);
  const own = shared.length === 0 || random.chance(share.another) ? [nextValue()] : [];
  return [...shared, ...own];
}

function skeletonOf(pages: Parameters<typeof fillJourney>[0]): Statement {
  const told = statementFrom(fillJourney(pages, '2026-01-15'), 'fr');
  if (!told.ok) throw new Error('A skeleton of a story is not whole');
  return told.value;
}

/** The skeleton with these values: an account goes with the first payment, the rest among the contacts. */
function tell(random: Random, skeleton: Statement, values: readonly GeneratedValue[]): Statement {
  const paidTo = values.find(({ type }) => type === 'iban');
  const others = values.filter((value) => value !== paidTo);
  const contacts: StepValues[] = [];
  const sightings: Sighting[] = [];
  for (const [at, value] of others.entries()) {
    const read = readAs(value, random);
    const platform = value.type === 'handle' ? { platform: 'telegram' } : {};
    contacts.push({ kind: value.type, ...platform, value: read.raw });
    sightings.push({ ...read, field: `contacts[${at}].value` });
  }
  const iban = paidTo && readAs(paidTo, random);
  if (iban !== undefined) sightings.push({ ...iban, field: 'payments[0].iban' });
  const amount = `${random.whole(20, 9_000)}.00`;
  const payment = { method: 'transfer', amount, currency: 'EUR' };
  const answers: Answers = {
    ...skeleton.answers,
    contacts,
    payments: [iban === undefined ? payment : { ...payment, iban: iban.raw }],
  };
  return {
    ...skeleton,
    answers,
    sightings,
    payments: [{ amount, currency: 'EUR', method: 'transfer' }],
    losses: [{ amount, currency: 'EUR' }],
  };
}

function readAs({ type, value, spell }: GeneratedValue, random: Random): ReadIndicator {
  return { type, value, raw: spell(random), verified: true };
}
