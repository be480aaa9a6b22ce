import { cleanLine, cleanText } from '../journey/reading/clean-text.ts';

/** Longest text that a person or an agent writes about a complaint, in UTF-16 units. */
export const longestWords = 5_000;
/** Longest name or number. */
export const longestLine = 160;

/** As it is kept: plain text, without control characters or marks that reorder what is read. Nothing when empty or too long. */
export function readWords(raw: string): string | undefined {
  return cleanText(raw, longestWords) || undefined;
}

/** The same on one line: the name of a service, a number. */
export function readLine(raw: string): string | undefined {
  return cleanLine(raw, longestLine) || undefined;
}
