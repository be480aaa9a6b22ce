import { closing } from './closing.ts';
import { handOver, lastOfWitness } from './door.ts';
import type { Answers, Field, Step, StepValues } from './journey.ts';
import { oncePer } from './once-per.ts';
import { opening } from './opening.ts';
import { scamTypeOf } from './scam-type-of.ts';
import { tellerOf } from './teller.ts';
import { journeyOf, scamJourneys } from './types/index.ts';

/** Every step there is, in the order of a journey. */
export const allSteps: readonly Step[] = [
  ...opening,
  ...scamJourneys.flatMap((journey) => journey.steps),
  ...closing,
];

/**
 * The steps that apply now, in order. A door that hands over to people ends the list at the step that opened
 * it; what was answered beyond stays saved, and counts again if that answer changes.
 */
export const stepsOf: (answers: Answers) => readonly Step[] = oncePer((answers) => {
  const applicable = [...opening, ...ownSteps(answers), ...closing].filter(
    (step) => step.when?.(answers) ?? true,
  );
  const stop = handOver(answers)?.step ?? (tellerOf(answers) === 'witness' ? lastOfWitness : undefined);
  return stop === undefined
    ? applicable
    : applicable.slice(0, applicable.findIndex((step) => step.id === stop) + 1);
});

/** The type's own questions, once the questions that route are answered. */
function ownSteps(answers: Answers): readonly Step[] {
  if (answers['request'] === undefined || tellerOf(answers) === 'witness') return [];
  return journeyOf(scamTypeOf(answers).scamType).steps;
}

/** One applicable step, by id. */
export function stepOf(answers: Answers, stepId: string): Step | undefined {
  return stepsOf(answers).find((step) => step.id === stepId);
}

/** The fields of a step, or of an item of its list, that apply with these values. */
export function fieldsOf(step: Step, values: StepValues): readonly Field[] {
  return step.fields.filter((field) => field.when?.(values) ?? true);
}
