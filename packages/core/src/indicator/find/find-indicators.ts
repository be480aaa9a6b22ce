import type { FoundIndicator } from '../indicator.ts';
import { longestIndicator, type ReadingContext, readIndicator } from '../read-indicator.ts';
import { reveal } from '../reveal.ts';
import { fold } from '../view.ts';
import { findBics, findIbans, findWallets } from './accounts.ts';
import { findBareAddresses, findEmails, findWebAddresses } from './addresses.ts';
import { findHandles, findProfiles } from './handles.ts';
import { findPhones } from './phones.ts';
import type { Finder } from './span.ts';

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

/**
 * The indicators a text holds, in order and apart from each other: `text.slice(start, end) === raw`, and
 * reading `raw` again in the same context gives the same value. Contacts hidden from filters (`hxxp`,
 * `[.]`, « arobase », full-width figures, invisible characters) are read as meant. Linear in the text.
 */
export function findIndicators(text: string, context: ReadingContext = {}): FoundIndicator[] {
  const view = reveal(fold(text));
  const taken = new Uint8Array(view.text.length);
  const found: FoundIndicator[] = [];
  for (const find of finders) {
    for (const candidate of find(view.text, context)) {
      if (candidate.end <= candidate.start || taken.subarray(candidate.start, candidate.end).includes(1))
        continue;
      const start = view.starts[candidate.start] ?? 0;
      const end = view.ends[candidate.end - 1] ?? start;
      if (end - start > longestIndicator) continue;
      const read = readIndicator(candidate.type, text.slice(start, end), {
        ...context,
        ...candidate.reading,
      });
      if (!(candidate.keep?.(read) ?? read.verified)) continue;
      taken.fill(1, candidate.start, candidate.end);
      found.push({ ...read, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
