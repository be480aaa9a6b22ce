/** Messages leave by the clock of mainland France, wherever the server runs. */
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `YYYY-MM-DD`, and the hour from 0 to 23, on a clock in Paris. */
function readClock(instant: Date): { readonly day: string; readonly hour: number } {
  const [day = '', time = ''] = clock.format(instant).split(' ');
  return { day, hour: Number(time.slice(0, 2)) };
}

export function dayInParis(instant: Date): string {
  return readClock(instant).day;
}

export function hourInParis(instant: Date): number {
  return readClock(instant).hour;
}

/** When a clock in Paris shows that hour of that day. `hour`: 4 to 23; earlier ones may not exist or come twice. */
export function instantInParis(day: string, hour: number): Date {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + hour * hourLength;
  const inSummer = new Date(asUtc - 2 * hourLength);
  return hourInParis(inSummer) === hour ? inSummer : new Date(asUtc - hourLength);
}

const hourLength = 60 * 60_000;
