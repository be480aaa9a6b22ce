const millisecondsADay = 86_400_000;
const calendarDay = /^\d{4}(?:-\d{2}){0,2}$/;

/**
 * The day a story tells of, in days from 1970-01-01: when it happened, as far as it says (`2026-02` counts as the
 * first of the month), or else when it was told.
 */
export function dayOf(occurredOn: string | null, toldAt: Date): number {
  const happened = calendarDay.test(occurredOn ?? '') ? Date.parse(occurredOn ?? '') : Number.NaN;
  return Math.floor((Number.isNaN(happened) ? toldAt.getTime() : happened) / millisecondsADay);
}
