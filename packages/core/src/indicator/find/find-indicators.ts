import type { FoundIndicator, IndicatorType, ReadIndicator } from '../indicator.ts';
import { longestIndicator, type ReadingContext, readIndicator } from '../read-indicator.ts';
import { reveal } from '../reveal.ts';
import { fold } from '../view.ts';
import { findBics, findIbans, findWallets } from './accounts.ts';
import { findBareAddresses, findEmails, findWebAddresses } from './addresses.ts';
import { findHandles, findProfiles } from './handles.ts';
import { findPhones } from './phones.ts';
import { type Finder, isMarked } from './span.ts';

/** Where two finders want the same characters, the first takes them. */
const finders: readonly Finder[] = [
  findProfiles,
  findWebAddresses,
  findEmails,
  findIbans,
  findWallets,
  findBareAddresses,
  findHandles,
  findBics,
  findPhones,
];

/** Reads each writing once: a conversation repeats the same number on every line, and parsing is the cost. */
function readOnce(context: ReadingContext) {
  const known = new Map<string, ReadIndicator>();
  return (type: IndicatorType, raw: string, reading: ReadingContext | undefined): ReadIndicator => {
    const key = `${type}\n${reading?.country ?? ''}\n${reading?.platform ?? ''}\n${raw}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const read = readIndicator(type, raw, { ...context, ...reading });
    known.set(key, read);
    return read;
  };
}

/**
 * The indicators a text holds, in order and apart from each other: `text.slice(start, end) === raw`, and
 * reading `raw` again in the same context gives the same value. Contacts hidden from filters (`hxxp`,
 * `[.]`, « arobase », full-width figures, invisible characters) are read as meant. Linear in the text.
 */
export function findIndicators(text: string, context: ReadingContext = {}): FoundIndicator[] {
  const view = reveal(fold(text));
  const taken = new Uint8Array(view.text.length);
  const found: FoundIndicator[] = [];
  const readAs = readOnce(context);
  for (const find of finders) {
    for (const candidate of find(view.text, context)) {
      if (candidate.end <= candidate.start || isMarked(taken, candidate.start, candidate.end)) continue;
      const start = view.starts[candidate.start] ?? 0;
      const end = view.ends[candidate.end - 1] ?? start;
      if (end - start > longestIndicator) continue;
      const read = readAs(candidate.type, text.slice(start, end), candidate.reading);
      if (!(candidate.keep?.(read) ?? read.verified)) continue;
      taken.fill(1, candidate.start, candidate.end);
      found.push({ ...read, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
