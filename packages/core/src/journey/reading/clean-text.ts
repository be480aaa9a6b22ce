/** Room for what cleaning takes away; beyond it a text is too long without being read. */
const slack = 4;

/**
 * A text as it is stored: NFC, line feeds only, no control character, no lone surrogate, no mark that reorders
 * what is read (bidirectional overrides), trimmed. Nothing when it is longer than `max` UTF-16 units.
 */
export function cleanText(raw: string, max: number): string | undefined {
  if (raw.length > max * slack) return undefined;
  const text = raw
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\p{Cs}\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}/gu, '')
    .normalize('NFC')
    .trim();
  return text.length > max ? undefined : text;
}

/** The same on one line, its spaces single. */
export function cleanLine(raw: string, max: number): string | undefined {
  const line = cleanText(raw, max * slack)?.replace(/\s+/g, ' ');
  return line === undefined || line.length > max ? undefined : line;
}
