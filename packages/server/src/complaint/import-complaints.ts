import { randomBytes, randomUUID } from 'node:crypto';
import { makeReference, referenceEntropy } from '@fanal/core/reference';
import type { ScamType, Sighting } from '@fanal/core/statement';
import { recordAudit } from '../identity/index.ts';
import { placeStatements, sharedIndicatorsOf } from '../matching/index.ts';
import type { Database, Trx } from '../platform/database/index.ts';
import { insertStatements } from '../statement/index.ts';
import { requestConsidering } from '../warning/index.ts';
import { type Complaint, insertComplaints, insertEvents, knownRecords, type NewEvent } from './store.ts';
import { tellThoseNewlyGrouped } from './tell-those-newly-grouped.ts';

/** A complaint received elsewhere, under its identifier there. */
export type ImportedRecord = {
  readonly externalId: string;
  readonly narrative: string;
  readonly occurredOn?: string;
  readonly locale: string;
  readonly scamType: ScamType;
  readonly signs: readonly string[];
  readonly sightings: readonly Sighting[];
  /** What else the record said, under the names it gave. */
  readonly kept: Readonly<Record<string, string>>;
};

export type Import = {
  /** Where the records come from; with `externalId` it names a record for ever. */
  readonly source: string;
  readonly requestId: string;
  readonly now: Date;
  /** The address of a complaint in its owner's space. */
  readonly linkTo: (reference: string, locale: string) => string;
};

export type Imported = {
  readonly imported: number;
  /** Records that had been imported before; nothing of them changes. */
  readonly alreadyKnown: number;
  /** New complaints that joined others at once; more may be joined by those that come after them. */
  readonly joined: number;
};

/** Makes a complaint of each record that is new, with its place among the series, in one transaction. At most 1,000. */
export function importComplaints(
  database: Database,
  records: readonly ImportedRecord[],
  request: Import,
): Promise<Imported> {
  return database.transaction(async (trx) => {
    // Two imports of one source take turns: each record becomes one complaint.
    await trx.named('import-in-turn', "select pg_advisory_xact_lock(hashtext('import ' || $1))", [
      request.source,
    ]);
    const fresh = await newOf(trx, records, request.source);
    const joined = fresh.length === 0 ? 0 : await write(trx, fresh, request);
    return { imported: fresh.length, alreadyKnown: records.length - fresh.length, joined };
  });
}

/** Each record once, without those that this source gave before. */
async function newOf(
  trx: Trx,
  records: readonly ImportedRecord[],
  source: string,
): Promise<ImportedRecord[]> {
  const byId = new Map(records.toReversed().map((record) => [record.externalId, record]));
  const known = await knownRecords(trx, source, [...byId.keys()]);
  return records.filter((record) => byId.get(record.externalId) === record && !known.has(record.externalId));
}

async function write(trx: Trx, records: readonly ImportedRecord[], request: Import): Promise<number> {
  const { now, source, requestId } = request;
  const stories = records.map((record) => ({ record, statementId: randomUUID() }));
  await insertStatements(
    trx,
    stories.map(({ record, statementId }) => statementOf(record, statementId, now)),
  );
  const complaints = stories.map(({ record, statementId }) => complaintOf(record, statementId, request));
  await insertComplaints(trx, complaints);
  const placements = await placeStatements(
    { trx, now },
    stories.map(({ record, statementId }) => ({ statementId, sightings: record.sightings })),
  );
  const grouped = stories
    .filter((_, at) => (placements[at]?.size ?? 1) > 1)
    .map(({ statementId }) => statementId);
  await insertEvents(trx, await eventsOf(trx, complaints, grouped, now));
  const newcomers: ReadonlySet<string> = new Set(stories.map(({ statementId }) => statementId));
  const woken = placements.flatMap(({ newlyGrouped }) => newlyGrouped).filter((id) => !newcomers.has(id));
  await tellThoseNewlyGrouped(trx, woken, request);
  if (grouped.length > 0) await requestConsidering(trx, grouped);
  await recordAudit(trx, {
    at: now,
    actor: { kind: 'operator' },
    action: 'import',
    subjectKind: 'source',
    subjectId: source,
    requestId,
  });
  return grouped.length;
}

function statementOf(record: ImportedRecord, id: string, now: Date) {
  const { scamType, signs, locale, narrative, occurredOn, kept } = record;
  return {
    id,
    scamType,
    signs,
    locale,
    narrative,
    ...(occurredOn === undefined ? {} : { occurredOn }),
    answers: Object.keys(kept).length === 0 ? {} : { import: kept },
    payments: [],
    losses: [],
    toldAt: now,
  };
}

function complaintOf(record: ImportedRecord, statementId: string, { source, now }: Import): Complaint {
  return {
    id: randomUUID(),
    reference: makeReference('F', randomBytes(referenceEntropy('F'))),
    statementId,
    status: 'filed',
    filedAt: now,
    from: { origin: 'imported', source, externalId: record.externalId },
  };
}

async function eventsOf(
  trx: Trx,
  complaints: readonly Complaint[],
  grouped: readonly string[],
  at: Date,
): Promise<NewEvent[]> {
  const shared = await sharedIndicatorsOf(trx, grouped);
  const filed = complaints.map(({ id }) => ({ complaintId: id, event: { kind: 'filed', at } }) as const);
  const joined = complaints.flatMap(({ id, statementId }) => {
    const own = shared.get(statementId);
    if (own === undefined) return [];
    const asWritten = own.map(({ type, raw }) => ({ type, asWritten: raw }));
    return [{ complaintId: id, event: { kind: 'joined-series', at, shared: asWritten } } as const];
  });
  return [...filed, ...joined];
}
