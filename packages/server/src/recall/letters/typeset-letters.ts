import type { Typeset } from '../../platform/typesetting/index.ts';
import type { RecallLetter } from './letter.ts';

const template = new URL('./letters.typ', import.meta.url);

/** One PDF of one letter or more, each on a page of its own. All in the language of the first. */
export function typesetLetters(
  typeset: Typeset,
  letters: readonly RecallLetter[],
  about: { readonly title: string; readonly issuedAt: Date },
): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = letters;
  if (first === undefined) throw new Error('No letter to set');
  const data = {
    title: about.title,
    footer: `${first.reference.label}${first.colon}${first.reference.text}`,
    'page-of': first.pageOf,
    letters,
  };
  return typeset({ template, data, locale: first.locale, issuedAt: about.issuedAt });
}
