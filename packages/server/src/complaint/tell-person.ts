import { type Locale, localeOf } from '@fanal/core/locale';
import { type ComplaintNews, queueMail } from '../notification/index.ts';
import type { Trx } from '../platform/database/index.ts';
import { readStatements } from '../statement/index.ts';
import type { Complaint } from './store.ts';

/** The address of a complaint in its owner's space. */
export type LinkTo = (reference: string, locale: Locale) => string;

/**
 * Tells the person by e-mail that there is news, once for each `key`. What the news is stands in their space: a
 * letter may be read over a shoulder. Nobody is told of a complaint that came from a file.
 */
export async function tellPerson(
  trx: Trx,
  { id, reference, statementId, from }: Complaint,
  told: { readonly news: ComplaintNews; readonly key: string; readonly now: Date; readonly linkTo: LinkTo },
): Promise<void> {
  if (from.origin !== 'online') return;
  const [statement] = await readStatements(trx, [statementId]);
  const locale = localeOf(statement?.locale ?? '');
  await queueMail(trx, {
    kind: 'complaint-news',
    to: from.complainant.email,
    locale,
    parameters: { reference, news: told.news, link: told.linkTo(reference, locale) },
    dedupeKey: `complaint-news:${id}:${told.key}`,
    now: told.now,
    leaves: 'next-round',
  });
}
