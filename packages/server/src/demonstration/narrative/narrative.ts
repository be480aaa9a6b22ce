import type { TraceKind } from '../trace.ts';

/**
 * How a story of one scheme is told in one language: a sentence of each beat, in order. An empty one is left
 * unsaid. In a sentence, `{slot}` takes a word of the story, `[a|b]` either, `{o:il|elle}` the offender's
 * gender and `{v:seul|seule}` the teller's.
 */
export type Narrative = {
  readonly begins: readonly Beat[];
  readonly paid: readonly Beat[];
  readonly unpaid: readonly Beat[];
  readonly ends: readonly Beat[];
  /** Sentences that quote a trace, `{value}`; those of the language where a scheme has none of its own. */
  readonly quotes: Quotes;
};

export type Beat = readonly string[];
export type Quotes = Readonly<Partial<Record<TraceKind, readonly string[]>>>;
