/**
 * - `watched`: named in complaints, told to nobody.
 * - `published`: told to whoever looks it up.
 * - `contested`: told, and its holder waits for an answer.
 * - `withheld`: an analyst decided that it is not to be told (a victim's own account, a spoofed number).
 * - `retracted`: was told, and should not have been, or no longer.
 * - `expired`: nobody complained of it for long.
 */
export const warningStates = [
  'watched',
  'published',
  'contested',
  'withheld',
  'retracted',
  'expired',
] as const;
export type WarningState = (typeof warningStates)[number];

/** What analysts decide. */
export const analystDecisions = [
  'publish',
  'verify',
  'withhold',
  'retract',
  'uphold-contest',
  'dismiss-contest',
] as const;
export type AnalystDecision = (typeof analystDecisions)[number];

/** What happens without anybody's decision: enough voices, too few left, a holder who contests, time. */
export type WarningHappening = 'reach-voices' | 'lose-voices' | 'contest' | 'expire';

type Rule = { readonly from: readonly WarningState[]; readonly to: WarningState };

/** Everything that may happen, and from where. What is not here does not happen. */
export const warningTransitions: Readonly<Record<AnalystDecision | WarningHappening, Rule>> = {
  // What an analyst withheld or retracted comes back by an analyst's decision alone.
  'reach-voices': { from: ['watched', 'expired'], to: 'published' },
  'lose-voices': { from: ['published', 'contested'], to: 'watched' },
  contest: { from: ['published', 'contested'], to: 'contested' },
  // A holder who waits for an answer gets it: time does not end a contest.
  expire: { from: ['published'], to: 'expired' },
  publish: { from: ['watched', 'withheld', 'retracted', 'expired'], to: 'published' },
  verify: { from: ['watched', 'published', 'withheld', 'retracted', 'expired'], to: 'published' },
  withhold: { from: ['watched', 'expired', 'retracted'], to: 'withheld' },
  retract: { from: ['published'], to: 'retracted' },
  'uphold-contest': { from: ['contested'], to: 'retracted' },
  'dismiss-contest': { from: ['contested'], to: 'published' },
};

export function mayHappen(state: WarningState, kind: AnalystDecision | WarningHappening): boolean {
  return warningTransitions[kind].from.includes(state);
}

/** What people are told of it. */
export function isTold(state: WarningState): boolean {
  return state === 'published' || state === 'contested';
}

export function decisionsFrom(state: WarningState): readonly AnalystDecision[] {
  return analystDecisions.filter((decision) => mayHappen(state, decision));
}
