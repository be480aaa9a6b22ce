import type { FoundIndicator, IndicatorType, ReadIndicator } from '../indicator.ts';
import { longestIndicator, type ReadingContext, readIndicator } from '../read-indicator.ts';
import { reveal } from '../reveal.ts';
import { traits } from '../traits/scan.ts';
import { hidesNothing, traitsOf } from '../traits/traits.ts';
import { fold, type View } from '../view.ts';
import { findBics, findIbans, findWallets } from './accounts.ts';
import { findBareAddresses, findEmails, findWebAddresses } from './addresses.ts';
import { findHandles, findProfiles } from './handles.ts';
import { findPhones, findShortNumbers } from './phones.ts';
import { type Finder, isMarked } from './span.ts';

/** Where two finders want the same characters, the first takes them. Each `needs` one of some traits of the text. */
const finders: readonly { readonly find: Finder; readonly needs: number }[] = [
  { find: findProfiles, needs: traits.address },
  { find: findWebAddresses, needs: traits.address },
  { find: findEmails, needs: traits.at },
  { find: findIbans, needs: traits.iban },
  { find: findWallets, needs: traits.wallet },
  { find: findBareAddresses, needs: traits.address },
  { find: findHandles, needs: traits.at | traits.handle },
  { find: findBics, needs: traits.bic },
  { find: findPhones, needs: traits.figures },
  { find: findShortNumbers, needs: traits.fewFigures },
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
  const written = traitsOf(text);
  if ((written & ~traits.folded) === 0) return [];
  const view = hidesNothing(written) ? undefined : reveal(fold(text));
  const seen = view === undefined ? written : traitsOf(view.text);
  return findIn(text, view, (needs) => (seen & (needs | traits.unusual)) !== 0, context);
}

/** `findIndicators` with every finder, whatever the text is like. */
export function findWithEveryFinder(text: string, context: ReadingContext = {}): FoundIndicator[] {
  return findIn(text, reveal(fold(text)), () => true, context);
}

/** `view`: the text revealed, unless that is the text itself. */
function findIn(
  text: string,
  view: View | undefined,
  isWorth: (needs: number) => boolean,
  context: ReadingContext,
): FoundIndicator[] {
  const revealed = view?.text ?? text;
  const taken = new Uint8Array(revealed.length);
  const found: FoundIndicator[] = [];
  const readAs = readOnce(context);
  for (const { find, needs } of finders) {
    if (!isWorth(needs)) continue;
    for (const candidate of find(revealed, context)) {
      if (candidate.end <= candidate.start || isMarked(taken, candidate.start, candidate.end)) continue;
      const start = view === undefined ? candidate.start : (view.starts[candidate.start] ?? 0);
      const end = view === undefined ? candidate.end : (view.ends[candidate.end - 1] ?? start);
      if (end - start > longestIndicator) continue;
      const read = readAs(candidate.type, text.slice(start, end), candidate.reading);
      if (!(candidate.keep?.(read) ?? read.verified)) continue;
      taken.fill(1, candidate.start, candidate.end);
      found.push({ ...read, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
