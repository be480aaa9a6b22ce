import type { IndicatorType, ReadIndicator } from '../indicator.ts';
import type { ReadingContext } from '../read-indicator.ts';

/**
 * A stretch of the revealed text that may be an indicator. `reading` adds what the neighbourhood says (the
 * platform named beside an `@name`). `keep` decides on what the parser read; verified only, unless told.
 */
export type Candidate = {
  readonly type: IndicatorType;
  readonly start: number;
  readonly end: number;
  readonly reading?: ReadingContext;
  readonly keep?: (read: ReadIndicator) => boolean;
};

/** Whether a mark stands in `[start, end)`. */
export function isMarked(marks: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (marks[at] === 1) return true;
  return false;
}

/** Reads the revealed text in linear time. Earlier candidates of one finder win over later ones. */
export type Finder = (text: string, context: ReadingContext) => readonly Candidate[];
