import type { ReadIndicator } from '../indicator/indicator.ts';
import type { Answers } from '../journey/journey.ts';
import type { ScamType } from './scam-type.ts';

/** An indicator's appearance in a statement. */
export type Sighting = ReadIndicator & {
  /** Where it was: `step.field`, `step[2].field`, or `import.column`. */
  readonly field: string;
  /** Offsets in the narrative (UTF-16) when it was found there. */
  readonly at?: { readonly start: number; readonly end: number };
};

/** Money as decimal text and ISO 4217 code: `{ amount: '1250.00', currency: 'EUR' }`. */
export type Money = { readonly amount: string; readonly currency: string };

export type Payment = Money & {
  readonly method: string;
  readonly on?: string;
  readonly beneficiary?: string;
};

/** The story, told once. Complaints, reports and requests refer to it. */
export type Statement = {
  readonly scamType: ScamType;
  /** Codes of the signs that led to the type, for the agent. */
  readonly signs: readonly string[];
  readonly locale: string;
  readonly narrative: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precise as the person knew. */
  readonly occurredOn?: string;
  readonly answers: Answers;
  readonly sightings: readonly Sighting[];
  readonly payments: readonly Payment[];
  /** Sum of what was paid less what came back, by currency. */
  readonly losses: readonly Money[];
};
