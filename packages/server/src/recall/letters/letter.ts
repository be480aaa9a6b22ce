/** Letters are for banks and companies: in French, and in English for those that work in it. */
export type LetterLanguage = 'fr' | 'en';

/** A letter before its layout: what the PDF and the text to paste are both made of. */
export type RecallLetter = {
  readonly locale: LetterLanguage;
  readonly sender: readonly string[];
  readonly addressee: readonly string[];
  readonly date: string;
  readonly subject: { readonly label: string; readonly text: string };
  readonly reference: { readonly label: string; readonly text: string };
  readonly greeting: string;
  readonly told: readonly string[];
  readonly table: {
    readonly title: string;
    readonly columns: readonly [string, string];
    readonly rows: readonly { readonly label: string; readonly text: string }[];
  };
  readonly asks: { readonly title: string; readonly items: readonly string[] };
  readonly keepData: string;
  readonly grounds: { readonly title: string; readonly items: readonly string[] };
  readonly attachments: { readonly title: string; readonly items: readonly string[] };
  readonly answer: string;
  readonly closing: string;
  readonly signature: string;
  /** Between a label and what it labels. */
  readonly colon: string;
  /** `Page 1 sur 2` */
  readonly pageOf: readonly [string, string];
};

/** To paste into a bank's secure messaging: no layout, short lines of lists, the same words. */
export function asPlainText(letter: RecallLetter): string {
  const list = ({ title, items }: RecallLetter['asks']) =>
    items.length === 0 ? [] : [[title, ...items.map((item) => `- ${item}`)].join('\n')];
  return [
    letter.greeting,
    letter.told.join('\n'),
    [
      letter.table.title,
      ...letter.table.rows.map(({ label, text }) => `- ${label}${letter.colon}${text}`),
    ].join('\n'),
    ...list(letter.asks),
    letter.keepData,
    ...list(letter.grounds),
    ...list(letter.attachments),
    letter.answer,
    letter.closing,
    letter.sender.join('\n'),
  ].join('\n\n');
}
