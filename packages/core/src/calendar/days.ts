/** Days are `YYYY-MM-DD`, without hours or zones. */

export function addDays(day: string, days: number): string {
  return dayAt(instantOf(day) + days * dayLength);
}

/** The same day of the month, or the month's last when it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return dayAt(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, last)));
}

/** The day that many business days later: neither a week-end nor a day on which banks settle no euro (TARGET). */
export function addBusinessDays(day: string, days: number): string {
  let reached = day;
  for (let left = days; left > 0; ) {
    reached = addDays(reached, 1);
    if (isBusinessDay(reached)) left -= 1;
  }
  return reached;
}

export function daysBetween(from: string, to: string): number {
  return Math.round((instantOf(to) - instantOf(from)) / dayLength);
}

/** The earliest day that a date known to the day, the month or the year may mean. */
export function earliestDay(date: string): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  if (/^\d{4}-\d\d$/.test(date)) return `${date}-01`;
  return /^\d{4}$/.test(date) ? `${date}-01-01` : undefined;
}

const dayLength = 24 * 60 * 60 * 1000;

function instantOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayAt(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

function isBusinessDay(day: string): boolean {
  const weekday = new Date(instantOf(day)).getUTCDay();
  if (weekday === 0 || weekday === 6 || fixedHolidays.has(day.slice(5))) return false;
  const easter = easterSunday(Number(day.slice(0, 4)));
  return day !== addDays(easter, -2) && day !== addDays(easter, 1);
}

/** New Year, Labour Day, Christmas and the day after; Good Friday and Easter Monday move. */
const fixedHolidays = new Set(['01-01', '05-01', '12-25', '12-26']);

/** The anonymous Gregorian computus (Meeus, Jones, Butcher). */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const date = ((h + l - 7 * m + 114) % 31) + 1;
  return dayAt(Date.UTC(year, month - 1, date));
}
