import * as wire from '@fanal/contract/document';
import { documentsFor } from '@fanal/core/document';
import { type Result, refuse } from '@fanal/core/result';
import { type Complaint, findComplaint, findOwnComplaint, readEvents } from '../complaint/index.ts';
import { recordReading } from '../identity/index.ts';
import { type Api, type Caller, perHour } from '../platform/http/index.ts';
import { complaintFileData } from './complaint-file-data.ts';
import { gatherFacts } from './gather-facts.ts';
import type { DocumentRequest } from './issue-document.ts';
import { type Issuing, issueDocument } from './issue-document.ts';
import { documentPolicy as policy } from './policy.ts';
import { presentDocument, presentFile, presentVerification } from './present.ts';
import { documentsOf } from './store.ts';
import { textsFor } from './texts/texts.ts';
import { compareDocument, verifyDocument } from './verify-document.ts';

/** Nobody prints more; a code of 95 bits cannot be found by trying, were it tried without end. */
const downloads = perHour(200);
const checks = perHour(60);

export function serveDocument(api: Api, issuing: Issuing): void {
  serveOwn(api, issuing);
  serveAgents(api, issuing);
  serveVerification(api, issuing);
}

function serveOwn(api: Api, issuing: Issuing): void {
  const { database, holder, wording } = issuing;

  api.serve(wire.listMyDocuments, {
    policy: policy['list-my-documents'],
    async handle(call) {
      const own = await findOwnComplaint(database, call.actor, call.params.reference);
      return own === undefined ? refuse('not-found') : list(issuing, own, call);
    },
  });

  api.download(wire.downloadMyDocument, {
    policy: policy['download-my-document'],
    limit: downloads,
    async handle(call) {
      const own = await findOwnComplaint(database, call.actor, call.params.reference);
      return own === undefined ? refuse('not-found') : hand(issuing, own, requestOf(call));
    },
  });

  api.download(wire.downloadMyComplaintFile, {
    policy: policy['download-my-complaint-file'],
    limit: downloads,
    async handle(call) {
      const own = await findOwnComplaint(database, call.actor, call.params.reference);
      if (own === undefined) return refuse('not-found');
      const { locale } = call.query;
      const facts = await gatherFacts(database, own);
      const data = await complaintFileData(database, facts, { holder, wording, locale, now: call.now });
      const bytes = new TextEncoder().encode(JSON.stringify(wire.ComplaintFileData.parse(data), null, 2));
      await recordReading(database, readingOf(call, 'open-complaint-file', own.id));
      const name = `${textsFor(locale).kinds['complaint-file'].file} ${own.reference}.json`;
      const file = { bytes, name, type: 'application/json', disposition: 'attachment' } as const;
      return { ok: true, value: { ...file, size: bytes.length } };
    },
  });
}

function serveAgents(api: Api, issuing: Issuing): void {
  const { database } = issuing;

  api.serve(wire.listComplaintDocuments, {
    policy: policy['list-complaint-documents'],
    async handle(call) {
      const complaint = await filedHere(call.params.reference);
      return complaint.ok ? list(issuing, complaint.value, call) : complaint;
    },
  });

  api.download(wire.downloadComplaintDocument, {
    policy: policy['download-complaint-document'],
    limit: downloads,
    async handle(call) {
      const complaint = await filedHere(call.params.reference);
      return complaint.ok ? hand(issuing, complaint.value, requestOf(call)) : complaint;
    },
  });

  async function filedHere(reference: string): Promise<Result<Complaint, 'not-found'>> {
    const complaint = await findComplaint(database, reference);
    return complaint?.from.origin === 'online' ? { ok: true, value: complaint } : refuse('not-found');
  }
}

function serveVerification(api: Api, { database }: Issuing): void {
  api.serve(wire.verifyDocument, {
    policy: policy['verify-document'],
    limit: checks,
    async handle(call) {
      return { ok: true, value: presentVerification(await verifyDocument(database, call.body.code)) };
    },
  });

  api.upload(wire.compareDocument, {
    policy: policy['compare-document'],
    limit: checks,
    handle: (call) => compareDocument(database, call.about.code, call.bytes),
  });
}

async function list({ database, holder }: Issuing, complaint: Complaint, call: Caller) {
  const [events, issued] = await Promise.all([
    readEvents(database, complaint.id),
    documentsOf(database, complaint.id),
  ]);
  await recordReading(database, readingOf(call, 'list-documents', complaint.id));
  const available = [...documentsFor(holder.mode, events)];
  return { ok: true, value: { available, issued: issued.map(presentDocument) } } as const;
}

async function hand(issuing: Issuing, complaint: Complaint, request: DocumentRequest) {
  const issued = await issueDocument(issuing, complaint, request);
  if (!issued.ok) return issued;
  const { file } = textsFor(request.locale).kinds[request.kind];
  return { ok: true, value: presentFile(issued.value, `${file} ${complaint.reference}`) } as const;
}

function requestOf({
  actor,
  now,
  requestId,
  params,
  query,
}: Caller & {
  readonly params: { readonly kind: DocumentRequest['kind'] };
  readonly query: { readonly locale: DocumentRequest['locale'] };
}): DocumentRequest {
  return { actor, now, requestId, kind: params.kind, locale: query.locale };
}

function readingOf({ now, actor, requestId }: Caller, action: string, complaintId: string) {
  return { at: now, actor, action, subjectKind: 'complaint', subjectId: complaintId, requestId };
}
