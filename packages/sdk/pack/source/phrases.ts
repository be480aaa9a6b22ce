/** Phrases written over several lines, as one. */
export function phrases(written: string): string {
  return written
    .split(';')
    .map((phrase) => phrase.trim())
    .join(';');
}
