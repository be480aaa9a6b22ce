import type { ScamType } from '../statement/scam-type.ts';
import type { Answers, Teller } from './journey.ts';
import { tellerOf } from './teller.ts';
import { journeyOf } from './types/index.ts';

/** What helps whoever tells for someone else; the type's own advice follows. */
const beforeAll: Readonly<Record<Teller, readonly string[]>> = {
  victim: [],
  guardian: ['support-relative'],
  relative: ['support-relative'],
  organisation: ['warn-colleagues'],
  witness: [],
};

/** Codes of advice in the catalogue, most urgent first, for whoever tells this story. */
export function firstMinutes(scamType: ScamType, answers: Answers): readonly string[] {
  const [first, ...rest] = journeyOf(scamType).firstTenMinutes;
  return [...(first === undefined ? [] : [first]), ...beforeAll[tellerOf(answers)], ...rest];
}

/** Every code that some story may be shown. */
export const adviceForTellers: readonly string[] = Object.values(beforeAll).flat();
