/** One header line of a mail, unfolded and decoded; `name` in any case. In the order of the mail, so that `Received` reads from the last relay to the first. */
export type MailHeader = { readonly name: string; readonly value: string };

/**
 * One line of a statement as it is printed. `cells` are its pieces from left to right with their left and
 * right edges in any one unit of length, when the file gives positions: they tell debit from credit.
 */
export type PrintedLine = {
  readonly text: string;
  readonly cells?: readonly { readonly text: string; readonly left: number; readonly right: number }[];
};

/**
 * Something a person gave, read into text by whoever opened the file.
 *
 * | kind | what it is |
 * |---|---|
 * | `pasted` | text as pasted: a copied chat, SMS, mail, or an account of the facts |
 * | `image` | text read off a screenshot or a photograph, one line a line, reading faults included |
 * | `chat-text` | a WhatsApp export `.txt`; `title` is the name of the file or of the zip (« Discussion WhatsApp avec … ») |
 * | `chat-json` | a Telegram `result.json`, as text |
 * | `email` | headers and body; a body in HTML comes turned to text |
 * | `bank-statement` | printed lines, page after page |
 *
 * At most `longestMaterial` UTF-16 units; what is past it is not read.
 */
export type Material =
  | { readonly kind: 'pasted'; readonly text: string }
  | { readonly kind: 'image'; readonly text: string }
  | { readonly kind: 'chat-text'; readonly text: string; readonly title?: string }
  | { readonly kind: 'chat-json'; readonly json: string }
  | { readonly kind: 'email'; readonly headers: readonly MailHeader[]; readonly text: string }
  | { readonly kind: 'bank-statement'; readonly lines: readonly PrintedLine[] };

export type MaterialKind = Material['kind'];

export const longestMaterial = 20_000_000;

/** What is known of the person before their material is read. Values as written anywhere; they are parsed here. */
export type Own = {
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** Names of participants (`Participant.id`) of whom the person said « that is me ». */
  readonly names: readonly string[];
};

/** `today`: `YYYY-MM-DD`, nothing is dated later. `country`: ISO 3166, where local numbers are dialled from; France unless told. */
export type MaterialContext = {
  readonly today: string;
  readonly country?: string;
  readonly own?: Own;
};
