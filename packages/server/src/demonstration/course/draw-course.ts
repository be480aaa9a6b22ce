import type { Command, Mode } from '@fanal/core/complaint';
import { createRandom, type Random } from '../random.ts';
import type { DemonstrationStory } from '../stories.ts';
import { courseWords, recipients } from './words.ts';

/** One step of what became of a complaint, after it was read. */
export type CourseStep = { readonly at: Date; readonly command: Command };

const day = 24 * 3_600_000;
const met = { elements: 'met', competence: 'met', identity: 'met' } as const;

/** What became of a complaint: nothing before an agent read it, nothing after `now`. The same for the same story. */
export function drawCourse(
  { statementId, readAt, filing }: DemonstrationStory,
  { mode, now }: { readonly mode: Mode; readonly now: Date },
): readonly CourseStep[] {
  if (readAt === undefined) return [];
  const random = createRandom(`course ${statementId}`);
  const words = courseWords[filing.language];
  const commands = mode === 'authority' ? takenOn(random, words) : advisedOn(random, words);
  let at = readAt.getTime();
  return commands
    .map(({ command, within: [least, most] }) => {
      at += Math.round((least + random.next() * (most - least)) * day);
      return { at: new Date(at), command };
    })
    .filter((step) => step.at.getTime() < now.getTime());
}

/** `within`: how many days it took, at least and at most. */
type Planned = { readonly command: Command; readonly within: readonly [number, number] };
type Words = (typeof courseWords)['fr'];

function takenOn(random: Random, words: Words): readonly Planned[] {
  const fate = random.next();
  if (fate < 0.05) return [refusal(words)];
  if (fate < 0.09) return [{ command: { kind: 'withdraw', words: words.withdrawn }, within: [1, 6] }];
  const asked = random.chance(0.22) ? asking(random, words) : [];
  if (asked.length === 1) return asked;
  return [
    ...asked,
    { command: { kind: 'admit', checklist: met }, within: [0.2, 9] },
    {
      command: {
        kind: 'transmit',
        to: 'parquet',
        name: random.pick(recipients),
        number: `26/${random.whole(100_000, 999_999)}`,
      },
      within: [1, 12],
    },
    ...(random.chance(0.25) ? [addition(random, words)] : []),
    ...decided(random),
  ];
}

function advisedOn(random: Random, words: Words): readonly Planned[] {
  const fate = random.next();
  if (fate < 0.05) return [{ command: { kind: 'withdraw', words: words.withdrawn }, within: [1, 6] }];
  const asked = random.chance(0.22) ? asking(random, words) : [];
  if (asked.length === 1) return asked;
  return [
    ...asked,
    { command: { kind: 'advise', words: random.pick(words.advised), door: 'station' }, within: [0.2, 14] },
    ...(random.chance(0.15) ? [addition(random, words)] : []),
  ];
}

/** Asked and, three times in four, answered. */
function asking(random: Random, words: Words): readonly Planned[] {
  const at = random.whole(0, words.asked.length - 1);
  const question: Planned = {
    command: {
      kind: 'ask-more',
      checklist: { ...met, elements: 'doubtful' },
      questions: at === 0 ? ['dates', 'payments'] : ['documents'],
      words: words.asked[at] ?? '',
    },
    within: [0.1, 3],
  };
  if (!random.chance(0.75)) return [question];
  const answer = words.answered[at] ?? '';
  return [question, { command: { kind: 'answer', words: answer }, within: [0.5, 6] }];
}

function refusal(words: Words): Planned {
  return {
    command: {
      kind: 'refuse',
      reason: 'outside-scope',
      door: 'station',
      words: words.refused,
      checklist: { ...met, competence: 'not-met' },
    },
    within: [0.2, 5],
  };
}

function addition(random: Random, words: Words): Planned {
  return { command: { kind: 'add', words: random.pick(words.added) }, within: [1, 10] };
}

function decided(random: Random): readonly Planned[] {
  const opened: Planned = {
    command: { kind: 'record-outcome', outcome: { kind: 'investigation-opened' } },
    within: [5, 40],
  };
  const closed: Planned = {
    command: {
      kind: 'record-outcome',
      outcome: {
        kind: 'filed-without-action',
        reason: random.pick(['author-unknown', 'not-enough-evidence']),
      },
    },
    within: [20, 60],
  };
  if (random.chance(0.2)) return [closed];
  return random.chance(0.3) ? [opened, closed] : [opened];
}
