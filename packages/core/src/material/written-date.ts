/** Names of months by their first letters, French and English, without accents. */
const monthStarts = [
  'jan',
  'f[eé]v|feb',
  'mar',
  'avr|apr',
  'mai|may',
  'juin|jun',
  'juil|jul',
  'ao[uû]|aug',
  'sep',
  'oct',
  'nov',
  'd[eé]c',
];
const months = monthStarts.map((start) => new RegExp(`^(?:${start})`, 'i'));
const monthName =
  'janv(?:ier|\\.)?|f[eé]v(?:rier|r?\\.)?|mars|avr(?:il|\\.)?|mai|juin|juil(?:let|\\.)?|ao[uû]t|sept?(?:embre|ember|\\.)?|oct(?:obre|ober|\\.)?|nov(?:embre|ember|\\.)?|d[eé]c(?:embre|ember|\\.)?|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?';

const numeric = String.raw`(?<n1>\d{1,2})[/.-](?<n2>\d{1,2})(?:[/.-](?<ny>\d{4}|\d{2}))?`;
const iso = String.raw`(?<iy>(?:19|20)\d\d)-(?<im>\d\d)-(?<id>\d\d)`;
const worded = String.raw`(?<wd>\d{1,2})(?:er|st|nd|rd|th)?\s(?:of\s)?(?<wm>${monthName})(?![\p{L}])(?:,?\s(?<wy>(?:19|20)\d\d))?`;
const american = String.raw`(?<am>${monthName})\s(?<ad>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s(?<ay>(?:19|20)\d\d))?`;
const relative = "(?<rel>avant-hier|hier|yesterday|aujourd['’]hui|today|ce (?:jour|matin|soir)|this morning)";
const weekday =
  '(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

const anywhere = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.-])(?:${iso}|${numeric}|${worded}|${american}|${relative})(?![\p{L}\p{N}/]|[.-]\d)`,
  'iu',
);
const wholeLine = new RegExp(
  String.raw`^(?:${weekday},?\s)?(?:${iso}|${numeric}|${worded}|${american}|${relative})(?:,?\s(?:à|at)?\s?\d{1,2}[:h]\d{2}(?:\s?[ap]\.?m\.?)?)?$`,
  'iu',
);

function monthNumber(name: string): number {
  return months.findIndex((start) => start.test(name)) + 1;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `YYYY-MM-DD`; `undefined` for what is no day of the calendar. */
export function calendarDay(year: number, month: number, date: number): string | undefined {
  if (month < 1 || month > 12 || date < 1 || year < 1970 || year > 2100) return undefined;
  if (date > daysIn(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The day `days` before a day, by the calendar alone. */
function dayBefore(day: string, days: number): string {
  let [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  date -= days;
  while (date < 1) {
    month -= 1;
    if (month < 1) {
      month = 12;
      year -= 1;
    }
    date += daysIn(year, month);
  }
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** A day without its year is the last such day up to `latest`. */
function lastBy(latest: string, month: number, date: number): string | undefined {
  const year = Number(latest.slice(0, 4));
  for (const each of [year, year - 1]) {
    const day = calendarDay(each, month, date);
    if (day !== undefined && day <= latest) return day;
  }
  return undefined;
}

/**
 * The first date in a few words, French or English: `12/03`, `12/03/2026`, « 3 mars », `March 3rd`, « hier ».
 * Read as spoken on `latest` (`YYYY-MM-DD`) and never after it. `whole`: only when the words are a date and
 * nothing else. Figures are day first, unless the second is past twelve.
 */
export function readWrittenDate(
  words: string,
  latest: string,
  reach: 'whole' | 'anywhere',
): string | undefined {
  const found = (reach === 'whole' ? wholeLine : anywhere).exec(words)?.groups;
  if (found === undefined) return undefined;
  const { n1, n2, ny, iy, im, id, wd, wm, wy, am, ad, ay, rel } = found as Record<string, string | undefined>;
  if (rel !== undefined) {
    const back = /^avant/i.test(rel) ? 2 : /^(?:hier|yesterday)/i.test(rel) ? 1 : 0;
    return dayBefore(latest, back);
  }
  const [date, month, year] =
    n1 !== undefined
      ? Number(n2) > 12
        ? [Number(n2), Number(n1), ny]
        : [Number(n1), Number(n2), ny]
      : iy !== undefined
        ? [Number(id), Number(im), iy]
        : wm !== undefined
          ? [Number(wd), monthNumber(wm), wy]
          : [Number(ad), monthNumber(am ?? ''), ay];
  if (year === undefined) return lastBy(latest, month, date);
  const day = calendarDay(Number(year.length === 2 ? `20${year}` : year), month, date);
  return day !== undefined && day <= latest ? day : undefined;
}
