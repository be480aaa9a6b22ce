import { calendarDay } from '../written-date.ts';

/** The last full date printed: the end of the period. Dates of operations have no year of their own. */
export function periodEnd(texts: readonly string[], today: string): string {
  let end: string | undefined;
  for (const text of texts) {
    for (const [, day = '', month = '', year = ''] of text.matchAll(
      /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)(?!\d)/g,
    )) {
      const on = calendarDay(Number(year), Number(month), Number(day));
      if (on !== undefined && on <= today && (end === undefined || on > end)) end = on;
    }
  }
  return end ?? today;
}

/** The day of an operation (YYYY-MM-DD). Without a year, the latest such day up to `latest`. */
export function dayOf(
  day: string,
  month: string,
  year: string | undefined,
  latest: string,
  today: string,
): string | undefined {
  if (year !== undefined) {
    const on = calendarDay(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
    return on !== undefined && on <= today ? on : undefined;
  }
  const last = Number(latest.slice(0, 4));
  const on = calendarDay(last, Number(month), Number(day));
  return on !== undefined && on <= latest ? on : calendarDay(last - 1, Number(month), Number(day));
}
