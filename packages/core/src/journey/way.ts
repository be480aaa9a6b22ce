import { type Answers, type Section, type Step, sections } from './journey.ts';
import { allSteps, stepsOf } from './steps-of.ts';

/** The step after this one, whether this one still applies or not; nothing when only the check page is left. */
export function nextStep(answers: Answers, stepId: string): Step | undefined {
  const here = placeOf(stepId);
  return stepsOf(answers).find((step) => placeOf(step.id) > here);
}

export function previousStep(answers: Answers, stepId: string): Step | undefined {
  const here = placeOf(stepId);
  return stepsOf(answers).findLast((step) => placeOf(step.id) < here);
}

export function firstUnanswered(answers: Answers): Step | undefined {
  return stepsOf(answers).find((step) => answers[step.id] === undefined);
}

/** Ids of the applicable steps without an entry; empty when the story can be checked and sent. */
export function missingSteps(answers: Answers): readonly string[] {
  return stepsOf(answers).flatMap((step) => (answers[step.id] === undefined ? [step.id] : []));
}

export type Progress = {
  readonly section: Section;
  readonly sections: readonly { readonly section: Section; readonly state: 'done' | 'current' | 'next' }[];
  /** Pages, from 1; the check page is the last. */
  readonly number: number;
  readonly total: number;
  readonly nextSection?: Section;
};

/** Where a page stands. An id that is no step (`check`) stands for the page that shows the answers before sending. */
export function progress(answers: Answers, stepId: string): Progress {
  const steps = stepsOf(answers);
  const here = placeOf(stepId);
  const section = allSteps[here]?.section ?? 'check';
  const current = sections.indexOf(section);
  const nextSection = sections[current + 1];
  return {
    section,
    sections: sections.map((each, place) => ({
      section: each,
      state: place < current ? 'done' : place === current ? 'current' : 'next',
    })),
    number: steps.filter((step) => placeOf(step.id) < here).length + 1,
    total: steps.length + 1,
    ...(nextSection === undefined ? {} : { nextSection }),
  };
}

const places: ReadonlyMap<string, number> = new Map(allSteps.map((step, place) => [step.id, place]));

/** Past the last step for an id that is no step: the check page. */
function placeOf(stepId: string): number {
  return places.get(stepId) ?? allSteps.length;
}
