import { localeOf } from '@fanal/core/locale';
import { findByIds } from '../complaint/index.ts';
import { type Issuing, issueDocument } from './issue-document.ts';
import { listWaiting } from './store.ts';

/** A few at a time, so that other work of the minute goes on. */
const atOnce = 20;

/** Receipts of complaints just filed are issued before anybody asks, so that they open at once. Answers how many. */
export async function issueWaiting(issuing: Issuing, now: Date): Promise<number> {
  const { database } = issuing;
  const waiting = await listWaiting(database, { now, limit: atOnce });
  const locales = new Map(waiting.map(({ id, locale }) => [id, localeOf(locale)]));
  for (const complaint of await findByIds(
    database,
    waiting.map(({ id }) => id),
  )) {
    await issueDocument(issuing, complaint, {
      kind: 'receipt',
      locale: locales.get(complaint.id) ?? 'fr',
      actor: { kind: 'server' },
      requestId: 'documents',
      now,
    });
  }
  return waiting.length;
}
