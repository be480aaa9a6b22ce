import { ok, type Result, refuse } from '../../result/index.ts';

const longestTyped = 20;

/** A time of day in French or English spelling (`14h30`, `14 h`, `14:30`, `2:30 p.m.`), stored as `14:30`. */
export function readTime(raw: string): Result<string, 'not-a-time'> {
  if (raw.length > longestTyped) return refuse('not-a-time');
  const typed = raw.normalize('NFKC').trim().toLowerCase();
  const parts = /^(\d{1,2})(?: ?[:h] ?(\d{2})?)?(?: ?([ap])\.?m\.?)?$/.exec(typed);
  if (parts === null) return refuse('not-a-time');
  const half = parts[3];
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? '0');
  if (half !== undefined && (hour < 1 || hour > 12)) return refuse('not-a-time');
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  if (hours > 23 || minute > 59) return refuse('not-a-time');
  return ok(`${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
}
