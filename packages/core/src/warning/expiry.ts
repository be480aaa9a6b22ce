import { addDays } from '../calendar/days.ts';
import { classRules, type LookupClass } from './lookup-class.ts';

/** The last day on which a warning is shown. Days are `YYYY-MM-DD`. */
export function expiresOn(lookupClass: LookupClass, lastSeenOn: string): string {
  return addDays(lastSeenOn, classRules[lookupClass].keptDays);
}

/** A holder who contests is answered by then: three days, the law's measure for urgent redress. */
export const answerWithinHours = 72;

export function answerDueAt(contestedAt: Date): Date {
  return new Date(contestedAt.getTime() + answerWithinHours * 60 * 60_000);
}
