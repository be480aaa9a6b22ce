import type { ReadingProblem } from '@fanal/contract/material';
import type { Material } from '@fanal/core/material';
import type { Result } from '@fanal/core/result';
import PostalMime, { decodeWords } from 'postal-mime';
import { textOfHtml } from './html-text.ts';

/** What a relay adds stays far below this; more is an attack on the parser. */
const mostHeaders = 500;

/** A mail as saved (`.eml`): its headers as they stand, and its words. Attachments are left closed. */
export async function readEmail(bytes: Uint8Array): Promise<Result<Material, ReadingProblem>> {
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: 30, maxHeadersSize: 512 * 1024 });
    const headers = mail.headers
      .slice(0, mostHeaders)
      .map(({ originalKey, value }) => ({ name: originalKey, value: decodeWords(value) }));
    const isMail = mail.headers.some(({ key }) => key === 'from' || key === 'received');
    if (!isMail) return { ok: false, refusal: 'unreadable-mail' };
    return { ok: true, value: { kind: 'email', headers, text: wordsOf(mail) } };
  } catch {
    return { ok: false, refusal: 'unreadable-mail' };
  }
}

/** The links of a mail are in its HTML; its plain text often says less, or says other things. */
function wordsOf(mail: Awaited<ReturnType<typeof PostalMime.parse>>): string {
  const shown = mail.html === undefined ? '' : textOfHtml(mail.html);
  return shown === '' ? (mail.text ?? '').replaceAll('\r\n', '\n').trim() : shown;
}
