import { remembered } from '@fanal/core/remembered';
import { dayIn } from './read-sightings.ts';

const millisecondsInDay = 86_400_000;

/** Days from 1970-01-01 to the date of a record; to the middle of the month or year when it says no more. */
export const dayNumberIn = remembered((written: string): number | undefined => {
  const told = dayIn(written);
  if (told === undefined) return undefined;
  const [year = 0, month = 7, day = told.length > 4 ? 15 : 1] = told.split('-').map(Number);
  return Math.floor(Date.UTC(year, month - 1, day) / millisecondsInDay);
});
