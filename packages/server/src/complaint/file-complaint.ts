import { randomBytes, randomUUID } from 'node:crypto';
import { complainantOf, type VerifiedIdentity } from '@fanal/core/complaint';
import type { Actor } from '@fanal/core/identity';
import { type Locale, localeOf } from '@fanal/core/locale';
import { makeReference, referenceEntropy } from '@fanal/core/reference';
import { type Result, refuse } from '@fanal/core/result';
import { statementFrom } from '@fanal/core/statement';
import { readIdentity, recordAudit } from '../identity/index.ts';
import { type Placement, placeStatement } from '../matching/index.ts';
import { queueMail } from '../notification/index.ts';
import type { Database, Trx } from '../platform/database/index.ts';
import type { Refusal } from '../platform/http/index.ts';
import { type Draft, insertStatements, lockDraft, markFiled, readable } from '../statement/index.ts';
import { type Complaint, type ComplaintEvent, findByDraft, insertFiling } from './store.ts';
import { tellThoseNewlyGrouped } from './tell-those-newly-grouped.ts';

/** What was given with a draft goes with the statement that it becomes. */
export type Carry = (
  trx: Trx,
  carried: {
    readonly draftId: string;
    readonly statementId: string;
    readonly actor: Actor;
    readonly requestId: string;
    readonly now: Date;
  },
) => Promise<void>;

export type FilingRequest = {
  readonly keyHash: Buffer | undefined;
  readonly actor: Extract<Actor, { kind: 'person' }>;
  readonly requestId: string;
  readonly now: Date;
  /** The address of a complaint in its owner's space. */
  readonly linkTo: (reference: string, locale: Locale) => string;
  readonly carry: Carry;
};

export type FilingRefusal = Refusal & {
  readonly code: 'draft-not-found' | 'draft-expired' | 'incomplete-story' | 'not-for-online-complaint';
};

/**
 * Files the story that a browser holds the key of, in one transaction: statement, place among the series,
 * complaint, receipt, timeline. Filing the same draft again answers the complaint that it became.
 * The link of this person to others is theirs to know at once (`Placement`).
 */
export function fileComplaint(
  database: Database,
  request: FilingRequest,
): Promise<Result<Complaint, FilingRefusal>> {
  return database.transaction(async (trx) => {
    const [locked, identity] = await Promise.all([
      request.keyHash === undefined ? undefined : lockDraft(trx, request.keyHash),
      readIdentity(trx, request.actor.personId),
    ]);
    const draft = readable(locked, request.now);
    if (!draft.ok) return refuse({ code: draft.refusal });
    if (draft.value.filedAs !== undefined) return alreadyFiled(trx, draft.value, request.actor.personId);
    return fileDraft(trx, draft.value, identity, request);
  });
}

/** The same person sees the complaint again; anybody else learns nothing of it. */
async function alreadyFiled(
  trx: Trx,
  draft: Draft,
  personId: string,
): Promise<Result<Complaint, FilingRefusal>> {
  const complaint = await findByDraft(trx, draft.id);
  const isTheirs = complaint?.from.origin === 'online' && complaint.from.personId === personId;
  return isTheirs ? { ok: true, value: complaint } : refuse({ code: 'draft-not-found' });
}

async function fileDraft(
  trx: Trx,
  draft: Draft,
  identity: VerifiedIdentity,
  request: FilingRequest,
): Promise<Result<Complaint, FilingRefusal>> {
  const told = statementFrom(draft.answers, draft.locale);
  if (!told.ok) {
    if (told.refusal.kind === 'door') return refuse({ code: 'not-for-online-complaint' });
    return refuse({
      code: 'incomplete-story',
      fields: Object.fromEntries(told.refusal.missing.map((step) => [step, 'required'])),
    });
  }
  const { now, actor } = request;
  const { sightings, ...statement } = told.value;
  const statementId = randomUUID();
  const complainant = complainantOf(draft.answers, identity);
  const complaint: Complaint = {
    id: randomUUID(),
    reference: makeReference('F', randomBytes(referenceEntropy('F'))),
    statementId,
    status: 'filed',
    filedAt: now,
    from: { origin: 'online', draftId: draft.id, personId: actor.personId, complainant },
  };
  const language = localeOf(draft.locale);
  const receipt = { reference: complaint.reference, link: request.linkTo(complaint.reference, language) };
  const subject = { subjectKind: 'complaint', subjectId: complaint.id };
  // Queries run in the order in which they are sent: a row before those that refer to it.
  trx.sendAlong(insertStatements(trx, [{ ...statement, id: statementId, toldAt: now }]));
  const [placement] = await Promise.all([
    placeStatement({ trx, now }, { statementId, sightings, voice: actor.personId }),
    request.carry(trx, { ...request, draftId: draft.id, statementId }),
  ]);
  await tellThoseNewlyGrouped(trx, placement.newlyGrouped, request);
  trx.sendAlong(
    queueMail(trx, {
      kind: 'complaint-receipt',
      to: complainant.email,
      locale: language,
      parameters: receipt,
      dedupeKey: `complaint-receipt:${complaint.id}`,
      now,
      leaves: 'next-round',
    }),
    insertFiling(trx, complaint, eventsOf(complaint, complainant.email, placement)),
    markFiled(trx, draft.id, complaint.reference),
    recordAudit(trx, { at: now, actor, action: 'file', ...subject, requestId: request.requestId }),
  );
  return { ok: true, value: complaint };
}

function eventsOf({ filedAt: at }: Complaint, to: string, placement: Placement): readonly ComplaintEvent[] {
  const shared = placement.shared.map(({ type, raw }) => ({ type, asWritten: raw }));
  const told: readonly ComplaintEvent[] = [
    { kind: 'filed', at },
    { kind: 'receipt-sent', at, to },
  ];
  // What it shares may leave it alone between two series; it is told once it stands with others.
  return placement.size > 1 ? [...told, { kind: 'joined-series', at, shared }] : told;
}
