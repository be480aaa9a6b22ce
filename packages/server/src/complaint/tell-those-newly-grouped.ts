import { type Locale, localeOf } from '@fanal/core/locale';
import { sharedIndicatorsOf } from '../matching/index.ts';
import { queueMail } from '../notification/index.ts';
import type { Trx } from '../platform/database/index.ts';
import { readStatements } from '../statement/index.ts';
import { findByStatements, insertEvents } from './store.ts';

/**
 * Those who were alone until now learn that others reported the same: on their timeline and by e-mail, once,
 * and only about their own indicators.
 */
export async function tellThoseNewlyGrouped(
  trx: Trx,
  statementIds: readonly string[],
  news: { readonly now: Date; readonly linkTo: (reference: string, locale: Locale) => string },
): Promise<void> {
  if (statementIds.length === 0) return;
  const [complaints, shared, statements] = await Promise.all([
    findByStatements(trx, statementIds),
    sharedIndicatorsOf(trx, statementIds),
    readStatements(trx, statementIds),
  ]);
  const locales = new Map(statements.map(({ id, locale }) => [id, locale]));
  const at = news.now;
  await insertEvents(
    trx,
    complaints.map((complaint) => {
      const own = (shared.get(complaint.statementId) ?? []).map(({ type, raw }) => ({
        type,
        asWritten: raw,
      }));
      return { complaintId: complaint.id, event: { kind: 'joined-series', at, shared: own } };
    }),
  );
  for (const { id, reference, statementId, from } of complaints) {
    if (from.origin !== 'online') continue;
    const locale = localeOf(locales.get(statementId) ?? '');
    await queueMail(trx, {
      kind: 'joined-series',
      to: from.complainant.email,
      locale,
      parameters: { reference, link: news.linkTo(reference, locale) },
      dedupeKey: `joined-series:${id}`,
      now: at,
      leaves: 'next-round',
    });
  }
}
