import { ok, type Result, refuse } from '../../result/index.ts';
import type { RawValues } from '../journey.ts';

export type DateRefusal = 'not-a-date' | 'in-the-future' | 'too-long-ago';

/** Older than anything that was done by internet or that may still be prosecuted: a typing accident. */
const oldestYear = 1970;

const longestTyped = 40;

/** Names of months by their first letters, without accents, French and English. */
const monthNames: readonly (readonly string[])[] = [
  ['jan'],
  ['fev', 'feb'],
  ['mar'],
  ['avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aou', 'aug'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];

type Boxes = { readonly day: string; readonly month: string; readonly year: string };

/** What was typed for a date, in three boxes or in one; nothing when all is empty. */
export function dateTyped(raw: RawValues, name: string): Boxes | undefined {
  const boxes = {
    day: box(raw, `${name}-day`),
    month: box(raw, `${name}-month`),
    year: box(raw, `${name}-year`),
  };
  if (boxes.day + boxes.month + boxes.year !== '') return boxes;
  const whole = box(raw, name);
  return whole === '' ? undefined : dateBoxes(whole);
}

/** A saved date as its three boxes, empty where the person did not know. */
export function dateBoxes(value: string): Boxes {
  const [year = '', month = '', day = '', ...more] = value.split('-');
  return { year, month, day: [day, ...more].join('-') };
}

/**
 * A day of the calendar, or a month, or a year, as precise as the person knew; not after `today`.
 * A month may be a number or its name; a day without its month is refused.
 */
export function readDate(typed: Boxes, today: string): Result<string, DateRefusal> {
  const year = /^\d{4}$/.test(typed.year) ? Number(typed.year) : undefined;
  const month = typed.month === '' ? undefined : monthNumber(typed.month);
  const day = typed.day === '' ? undefined : numberOf(typed.day);
  if (year === undefined || month === 0 || (day !== undefined && month === undefined))
    return refuse('not-a-date');
  if (day !== undefined && month !== undefined && (day < 1 || day > daysIn(year, month))) {
    return refuse('not-a-date');
  }
  const date = [typed.year, twoDigits(month), twoDigits(day)].filter((part) => part !== '').join('-');
  if (date > today.slice(0, date.length)) return refuse('in-the-future');
  return year < oldestYear ? refuse('too-long-ago') : ok(date);
}

function box(raw: RawValues, name: string): string {
  const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
  const typed = typeof value === 'string' ? value : (value?.[0] ?? '');
  return typed.slice(0, longestTyped).normalize('NFKC').trim();
}

/** 1 to 12, or 0 for what is no month. */
function monthNumber(typed: string): number {
  const number = numberOf(typed);
  if (number >= 0) return number <= 12 ? number : 0;
  const name = typed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return monthNames.findIndex((starts) => starts.some((start) => name.startsWith(start))) + 1;
}

/** -1 for what is no number of one or two digits, which no calendar has. */
function numberOf(typed: string): number {
  return /^\d{1,2}$/.test(typed) ? Number(typed) : -1;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}
