import * as wire from '@fanal/contract/evidence';
import { refuse } from '@fanal/core/result';
import { recordReading } from '../identity/index.ts';
import { type Api, type Caller, perHour } from '../platform/http/index.ts';
import type { Evidence } from './dependencies.ts';
import { serveDraftExhibits } from './draft-routes.ts';
import { exhibitsOf } from './exhibits-of.ts';
import { originalFile, previewFile } from './file-answers.ts';
import { listInHand } from './list-in-hand.ts';
import { openExhibit, openPreview } from './open-exhibit.ts';
import { createOwners, type StatementOf } from './owners.ts';
import { evidencePolicy as policy } from './policy.ts';
import { presentExhibit, presentInHand } from './present.ts';
import { receiveExhibit } from './receive-exhibit.ts';
import { serveUploads } from './upload/serve-uploads.ts';

export type EvidenceDependencies = {
  readonly evidence: Evidence;
  readonly statementOf: StatementOf;
};

export function serveEvidence(api: Api, { evidence, statementOf }: EvidenceDependencies): void {
  const { database } = evidence;
  const owners = createOwners(database, statementOf);

  serveDraftExhibits(api, evidence, owners);

  api.upload(wire.addExhibit, {
    policy: policy['add-exhibit'],
    limit: perHour(300),
    async handle(call) {
      const owner = await owners.ownStatement(call, call.params.reference);
      if (!owner.ok) return owner;
      if ((call.size ?? 0) > evidence.limits.large) return refuse('exhibit-too-large');
      const received = await receiveExhibit(evidence, { ...call, ...call.about, owner: owner.value });
      if (received.ok) return { ok: true, value: presentExhibit(received.value) };
      return refuse(received.refusal === 'draft-not-found' ? 'not-found' : received.refusal);
    },
  });

  api.serve(wire.listMyExhibits, {
    policy: policy['list-my-exhibits'],
    async handle(call) {
      const owner = await owners.ownStatement(call, call.params.reference);
      if (!owner.ok) return owner;
      const { actor, now, requestId } = call;
      const subject = { subjectKind: 'statement', subjectId: owner.value.statementId };
      await recordReading(database, { at: now, actor, action: 'list-exhibits', ...subject, requestId });
      const exhibits = await exhibitsOf(database, owner.value);
      return { ok: true, value: { exhibits: exhibits.map(presentExhibit) } };
    },
  });

  api.serve(wire.listComplaintExhibits, {
    policy: policy['list-complaint-exhibits'],
    async handle(call) {
      const statementId = await statementOf(call.params.reference);
      if (statementId === undefined) return refuse('not-found');
      const files = await listInHand(evidence, { ...call, statementId });
      return { ok: true, value: { exhibits: files.map(presentInHand) } };
    },
  });

  api.download(wire.previewExhibit, {
    policy: policy['preview-exhibit'],
    async handle(call) {
      if (!(await owners.isFiled(call.params.exhibit))) return refuse('not-found');
      const opened = await openPreview(evidence, { ...openingOf(call), purpose: 'investigation' });
      return opened.ok ? { ok: true, value: previewFile(opened.value) } : opened;
    },
  });

  api.download(wire.downloadExhibit, {
    policy: policy['download-exhibit'],
    async handle(call) {
      if (!(await owners.isFiled(call.params.exhibit))) return refuse('not-found');
      const asked = { ...openingOf(call), purpose: 'investigation', action: 'downloaded' } as const;
      const opened = await openExhibit(evidence, asked);
      return opened.ok ? { ok: true, value: originalFile(opened.value) } : opened;
    },
  });

  serveUploads(api, evidence, async (caller, reference) => {
    if (reference !== undefined) return owners.ownStatement(caller, reference);
    const draft = await owners.openDraft(caller);
    return draft.ok ? { ok: true, value: { draftId: draft.value.id } } : draft;
  });
}

function openingOf({
  params,
  actor,
  now,
  requestId,
}: Caller & { readonly params: { readonly exhibit: string } }) {
  return { exhibitId: params.exhibit, actor, now, requestId };
}
