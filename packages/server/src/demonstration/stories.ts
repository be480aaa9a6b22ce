import type { Answers } from '@fanal/core/journey';
import { type Statement, statementFrom } from '@fanal/core/statement';
import { type FictionalPerson, inventPerson } from './complainant.ts';
import { addDoubts } from './doubts.ts';
import { drawFacts } from './facts.ts';
import { fillJourney } from './fill-journey.ts';
import { pagesOf } from './pages/pages.ts';
import { type PlannedFiling, planFilings, seriesSizes } from './plan.ts';
import { createRandom, type Random } from './random.ts';
import { openTraceBook } from './trace.ts';

/** One complaint of the demonstration, ready to be filed. */
export type DemonstrationStory = {
  readonly statementId: string;
  readonly filing: PlannedFiling;
  readonly person: FictionalPerson;
  readonly answers: Answers;
  readonly statement: Statement;
  /** When an agent first opened it, if one did. */
  readonly readAt?: Date;
};

/** All of them in the order of filing: the same for the same day (UTC). */
export function demonstrationStories(now: Date): readonly DemonstrationStory[] {
  const random = createRandom(`demonstration ${now.toISOString().slice(0, 10)}`);
  const book = openTraceBook(random.branch('traces'));
  const people: FictionalPerson[] = [];
  return addDoubts(planFilings(random.branch('plan'), book, now), book)
    .map((filing) => {
      const own = random.branch(`story ${filing.name}`);
      const known = returning(own, filing, people);
      const person = known ?? inventPerson(own, book, filing.language);
      if (known === undefined) people.push(person);
      return tell(own, filing, person, now);
    })
    .sort((one, other) => one.filing.filedAt.getTime() - other.filing.filedAt.getTime());
}

function tell(random: Random, filing: PlannedFiling, person: FictionalPerson, now: Date): DemonstrationStory {
  const statementId = random.uuid();
  const facts = drawFacts(random.branch('facts'), filing, person);
  const answers = fillJourney(pagesOf(random.branch('pages'), facts), facts.today);
  const told = statementFrom(answers, filing.language);
  if (!told.ok)
    throw new Error(`A story of the demonstration cannot be filed: ${JSON.stringify(told.refusal)}`);
  const readAt = drawReading(random, filing.filedAt, now);
  return {
    statementId,
    filing,
    person,
    answers,
    statement: told.value,
    ...(readAt === undefined ? {} : { readAt }),
  };
}

/** A few people were deceived twice, one of the times by offenders nobody else met. */
function returning(
  random: Random,
  { language, series, scheme }: PlannedFiling,
  people: readonly FictionalPerson[],
): FictionalPerson | undefined {
  const mayReturn = Number(series) >= seriesSizes.length && scheme.name !== 'romance';
  if (!mayReturn || !random.chance(0.05)) return undefined;
  const candidates = people.filter((person) => person.language === language);
  return candidates.length === 0 ? undefined : random.pick(candidates);
}

const hour = 3_600_000;

/** Most complaints are opened within three days; the last ones wait. */
function drawReading(random: Random, filedAt: Date, now: Date): Date | undefined {
  if (!random.chance(0.9)) return undefined;
  const readAt = new Date(filedAt.getTime() + Math.round((2 + random.next() * 70) * hour));
  return readAt.getTime() < now.getTime() ? readAt : undefined;
}
