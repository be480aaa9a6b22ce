import { addDays } from '../calendar/days.ts';
import { dayInFrance, hourInFrance, instantInFrance } from '../calendar/french-time.ts';

/** Days after filing on which someone who wished it hears from us. */
export const careDays = [1, 7, 30] as const;
export type CareDay = (typeof careDays)[number];

export const careChannels = ['email', 'sms'] as const;
export type CareChannel = (typeof careChannels)[number];

export type FollowUp = { readonly day: CareDay; readonly dueAt: Date };

/** Hours of the day by what people call them, as in the field `safe-hours` of the step `reach`. */
const hoursCalled: Readonly<Record<string, readonly number[]>> = {
  morning: [9, 10, 11],
  midday: [12, 13],
  afternoon: [14, 15, 16, 17],
  evening: [18, 19, 20],
};
const anyHour = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18];

/** Local hours in which a message may leave, ascending. `said`: the ticked safe hours; none ticked means by day. */
export function hoursOfCare(said: readonly string[]): readonly number[] {
  const hours = said.flatMap((name) => hoursCalled[name] ?? []).sort((one, other) => one - other);
  return hours.length === 0 ? anyHour : hours;
}

/** Someone who ticked "by e-mail only" is never written to on a phone. */
export function channelsOpenTo(person: {
  readonly hasPhone: boolean;
  readonly safeHours: readonly string[];
}): readonly CareChannel[] {
  return person.hasPhone && !person.safeHours.includes('email-only') ? careChannels : ['email'];
}

/** What is still to come for someone who says yes at `now`: a day that has passed is not made up for. */
export function followUpsFrom(filedAt: Date, hours: readonly number[], now: Date): readonly FollowUp[] {
  return careDays
    .map((day) => ({ day, dueAt: instantInFrance(addDays(dayInFrance(filedAt), day), hourOf(hours)) }))
    .filter(({ dueAt }) => dueAt > now);
}

/** Not the first hour of a window, so that a late round still falls within it. */
function hourOf(hours: readonly number[]): number {
  return hours[1] ?? hours[0] ?? 10;
}

/** After this, "how are you since yesterday" is no longer true. In milliseconds. */
export const usefulFor = 3 * 24 * 60 * 60_000;

/** A message that could not leave in time waits for the next safe hour, and is given up after three days. */
export function followUpNow(dueAt: Date, hours: readonly number[], now: Date): 'wait' | 'send' | 'missed' {
  if (now.getTime() > dueAt.getTime() + usefulFor) return 'missed';
  return now >= dueAt && hours.includes(hourInFrance(now)) ? 'send' : 'wait';
}
