import { findIndicators, type Indicator, indicatorTypes, readIndicator } from '@fanal/core/indicator';
import { parseReference } from '@fanal/core/reference';

/** What an agent may have meant by the words they typed. */
export type SearchTerms = {
  readonly reference?: string;
  readonly externalId: string;
  /** Canonical values, and the text as written for values that failed their check. */
  readonly indicators: readonly Indicator[];
};

const mostIndicators = 20;

/**
 * A reference in any spelling, another system's identifier, or an indicator in any spelling: alone, or
 * found in a sentence that was pasted whole.
 */
export function searchTermsOf(text: string): SearchTerms {
  // As it is stored: PostgreSQL's text holds no NUL.
  const written = text.replaceAll('\0', '\ufffd').trim();
  const reference = parseReference(written);
  const alone = indicatorTypes.map((type) => readIndicator(type, written, { country: 'FR' }));
  const found = findIndicators(written, { country: 'FR' });
  const distinct = new Map(
    [...alone, ...found].map(({ type, value }) => [`${type} ${value}`, { type, value }]),
  );
  return {
    externalId: written,
    indicators: [...distinct.values()].slice(0, mostIndicators),
    ...(reference.ok ? { reference: reference.value } : {}),
  };
}
