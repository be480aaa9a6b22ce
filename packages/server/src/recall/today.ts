const inFrance = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' });

/** The day it is in France, `YYYY-MM-DD`: deadlines are counted in its days. */
export function dayInFrance(instant: Date): string {
  return inFrance.format(instant);
}
