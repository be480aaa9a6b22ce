import * as wire from '@fanal/contract/evidence';
import { refuse } from '@fanal/core/result';
import { type Api, perHour } from '../platform/http/index.ts';
import type { Evidence } from './dependencies.ts';
import { exhibitsOf } from './exhibits-of.ts';
import { previewFile } from './file-answers.ts';
import { openPreview } from './open-exhibit.ts';
import type { Owners } from './owners.ts';
import { evidencePolicy as policy } from './policy.ts';
import { presentExhibit } from './present.ts';
import { receiveExhibit } from './receive-exhibit.ts';
import { removeExhibit } from './remove-exhibit.ts';

/** The files of the story that this browser tells. */
export function serveDraftExhibits(api: Api, evidence: Evidence, owners: Owners): void {
  api.upload(wire.giveExhibit, {
    policy: policy['give-exhibit'],
    limit: perHour(300),
    async handle(call) {
      const draft = await owners.openDraft(call);
      if (!draft.ok) return draft;
      if ((call.size ?? 0) > evidence.limits.large) return refuse('exhibit-too-large');
      const owner = { draftId: draft.value.id };
      const received = await receiveExhibit(evidence, { ...call, ...call.about, owner });
      if (received.ok) return { ok: true, value: presentExhibit(received.value) };
      // Filed while the file came in.
      return refuse(received.refusal === 'not-at-this-stage' ? 'draft-already-filed' : received.refusal);
    },
  });

  api.serve(wire.listDraftExhibits, {
    policy: policy['list-draft-exhibits'],
    async handle(call) {
      const draft = await owners.readDraft(call);
      if (!draft.ok) return draft;
      const exhibits = await exhibitsOf(evidence.database, { draftId: draft.value.id });
      return { ok: true, value: { exhibits: exhibits.map(presentExhibit) } };
    },
  });

  api.serve(wire.removeDraftExhibit, {
    policy: policy['remove-draft-exhibit'],
    async handle(call) {
      const draft = await owners.openDraft(call);
      if (!draft.ok) return draft;
      return removeExhibit(evidence, { ...call, exhibitId: call.params.exhibit, draftId: draft.value.id });
    },
  });

  api.download(wire.previewDraftExhibit, {
    policy: policy['preview-draft-exhibit'],
    async handle(call) {
      const draft = await owners.readDraft(call);
      if (!draft.ok) return draft;
      const { exhibit } = call.params;
      if (!(await owners.isOfDraft(exhibit, draft.value.id))) return refuse('not-found');
      const opened = await openPreview(evidence, { ...call, exhibitId: exhibit, purpose: 'own' });
      return opened.ok ? { ok: true, value: previewFile(opened.value) } : opened;
    },
  });
}
