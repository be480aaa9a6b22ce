/** The calendar day in France, where the service stands. */
export function dayOf(now: Date): string {
  return day.format(now);
}

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });
