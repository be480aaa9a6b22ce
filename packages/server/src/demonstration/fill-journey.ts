import { type Answers, answerStep, firstUnanswered, prefillStep, type RawValues } from '@fanal/core/journey';

/** What is posted on each page, by step; one record an item for a list. Pages that never come are not looked at. */
export type Pages = Readonly<Record<string, RawValues | readonly RawValues[]>>;

/**
 * Tells a story page by page, as a browser does: the journey says which page comes next. A page that is not
 * there, or that the journey refuses, is a fault of the story. `today` is `YYYY-MM-DD`.
 */
export function fillJourney(pages: Pages, today: string): Answers {
  let answers: Answers = {};
  for (;;) {
    const step = firstUnanswered(answers);
    if (step === undefined) return answers;
    const posted = step.id === 'found' ? keepAllFound(answers) : pages[step.id];
    if (posted === undefined) throw new Error(`A story has nothing to say on the page ${step.id}`);
    if (!isItems(posted)) answers = save(answers, step.id, posted, { today });
    else if (posted.length === 0) answers = save(answers, step.id, {}, { today });
    else {
      answers = posted.reduce<Answers>(
        (saved, values, item) => save(saved, step.id, values, { today, item }),
        answers,
      );
    }
  }
}

function save(
  answers: Answers,
  step: string,
  raw: RawValues,
  context: { readonly today: string; readonly item?: number },
): Answers {
  const saved = answerStep(answers, step, raw, context);
  if (!saved.ok) throw new Error(`The page ${step} of a story was refused: ${JSON.stringify(saved.refusal)}`);
  return saved.value;
}

/** The page shows everything that was found ticked, and most people leave it so. */
function keepAllFound(answers: Answers): RawValues {
  return { kept: (prefillStep(answers, 'found').found['kept'] ?? []).map(({ key }) => key) };
}

function isItems(posted: RawValues | readonly RawValues[]): posted is readonly RawValues[] {
  return Array.isArray(posted);
}
