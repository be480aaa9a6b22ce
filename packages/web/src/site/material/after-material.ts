import { type Answers, nextStep } from '@fanal/core/journey';
import type { Visit } from '../visit.ts';

/** The question after the material. */
export function afterMaterial(visit: Visit, answers: Answers): string {
  const next = nextStep(answers, 'material');
  return next === undefined ? visit.link('review') : visit.link('step', { step: next.id });
}
