/** A stretch of a script's text that one person wrote at one moment: UTF-16 offsets into it. */
export type Message = {
  readonly start: number;
  readonly end: number;
  readonly author?: string;
  readonly at?: string;
};

/**
 * Material as plain text with who wrote what, when. `messages` are in the order of the text and apart; what
 * lies between them (names, dates, system lines) is not read.
 */
export type Script = {
  readonly text: string;
  readonly messages: readonly Message[];
  readonly platform?: 'whatsapp' | 'telegram';
  /** Authors who are the victim, as far as the material tells. */
  readonly me: readonly string[];
  /** Phones and e-mail addresses that the material itself says are the victim's. */
  readonly own: readonly string[];
};

/** A text of which nothing more is known. */
export function plainScript(text: string): Script {
  const isBlank = !/\S/.test(text);
  return { text, messages: isBlank ? [] : [{ start: 0, end: text.length }], me: [], own: [] };
}

/** Names by which a conversation calls whoever exports it. */
export function isMyself(name: string): boolean {
  return /^(?:vous|you|moi|me|myself|moi[- ]même|yo|tú|ich|io)$/i.test(name.trim());
}

/** Each line with its offsets, its end before the line feed. */
export function* linesOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    yield { start, end: end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end };
    start = end + 1;
  }
}
