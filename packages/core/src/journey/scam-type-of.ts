import type { ScamType } from '../statement/scam-type.ts';
import type { Answers } from './journey.ts';
import { oncePer } from './once-per.ts';
import { scamJourneys } from './types/index.ts';

/** Below it, a story keeps the common questions only. */
const enough = 3;
/** Weaker than this is no sign of anything: half of all stories begin with a message. */
const chance = 2;

export type Recognised = { readonly scamType: ScamType; readonly signs: readonly string[] };

/**
 * The type with the strongest signs, `other` when none is strong enough. `signs` are the codes of all signs
 * seen, those of the weaker types too: an agent reads why, and what else it may be.
 */
export const scamTypeOf: (answers: Answers) => Recognised = oncePer((answers) => {
  const seen = scamJourneys.map((journey) => ({ scamType: journey.scamType, ...journey.recognise(answers) }));
  const strongest = seen.toSorted((one, two) => two.strength - one.strength);
  const [first] = strongest;
  return {
    scamType: first !== undefined && first.strength >= enough ? first.scamType : 'other',
    signs: [...new Set(strongest.flatMap((type) => (type.strength < chance ? [] : type.signs)))],
  };
});
