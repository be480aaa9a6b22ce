/** Complaints are taken, deadlines counted and messages sent by the clock of mainland France, wherever the server is. */
export const frenchTimeZone = 'Europe/Paris';

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: frenchTimeZone,
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `YYYY-MM-DD`, and the hour from 0 to 23, on a clock in France. */
function readClock(instant: Date): { readonly day: string; readonly hour: number } {
  const [day = '', time = ''] = clock.format(instant).split(' ');
  return { day, hour: Number(time.slice(0, 2)) };
}

/** The day it is in France, `YYYY-MM-DD`. */
export function dayInFrance(instant: Date): string {
  return readClock(instant).day;
}

export function hourInFrance(instant: Date): number {
  return readClock(instant).hour;
}

/** When a clock in France shows that hour of that day. `hour`: 4 to 23; earlier ones may not exist or come twice. */
export function instantInFrance(day: string, hour: number): Date {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + hour * hourLength;
  const inSummer = new Date(asUtc - 2 * hourLength);
  return hourInFrance(inSummer) === hour ? inSummer : new Date(asUtc - hourLength);
}

const hourLength = 60 * 60_000;
