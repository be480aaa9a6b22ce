import { type Complaint, findByStatements, insertEvents } from '../complaint/index.ts';
import { placeStatement, sharedIndicatorsOf } from '../matching/index.ts';
import type { Trx } from '../platform/database/index.ts';
import type { DemonstrationStory } from './stories.ts';

/** What a filing leaves behind, but its letters. */
export async function fileStory(trx: Trx, story: DemonstrationStory, complaint: Complaint): Promise<void> {
  const at = complaint.filedAt;
  const { statementId, statement, person } = story;
  const { sightings } = statement;
  const told = { statementId, sightings, voice: person.id };
  const placement = await placeStatement({ trx, now: at }, told);
  const shared = placement.shared.map(({ type, raw }) => ({ type, asWritten: raw }));
  const news = { complaintId: complaint.id };
  await insertEvents(trx, [
    { ...news, event: { kind: 'filed', at } },
    { ...news, event: { kind: 'receipt-sent', at, to: person.email } },
    ...(placement.size < 2 ? [] : [{ ...news, event: { kind: 'joined-series', at, shared } } as const]),
  ]);
  await tellNewlyGrouped(trx, placement.newlyGrouped, at);
}

/** Those who were alone until now: on their timeline, without a letter. */
export async function tellNewlyGrouped(trx: Trx, statementIds: readonly string[], at: Date): Promise<void> {
  if (statementIds.length === 0) return;
  const shared = await sharedIndicatorsOf(trx, statementIds);
  const complaints = await findByStatements(trx, statementIds);
  await insertEvents(
    trx,
    complaints.map(({ id, statementId }) => {
      const own = (shared.get(statementId) ?? []).map(({ type, raw }) => ({ type, asWritten: raw }));
      return { complaintId: id, event: { kind: 'joined-series', at, shared: own } };
    }),
  );
}
