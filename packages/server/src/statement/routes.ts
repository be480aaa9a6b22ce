import * as wire from '@fanal/contract/statement';
import { readIndicator, showIndicator } from '@fanal/core/indicator';
import type { Locale } from '@fanal/core/locale';
import type { Database } from '../platform/database/index.ts';
import { type Api, type Call, perQuarterOfAnHour } from '../platform/http/index.ts';
import { eraseDraft, removeStepItem, saveStep } from './change-draft.ts';
import { draftSeconds, keyHashOf } from './draft-life.ts';
import { statementPolicy as policy } from './policy.ts';
import { presentDraft } from './present.ts';
import { readDraft } from './read-draft.ts';
import { issueResumeCode, resumeDraft } from './resume-draft.ts';
import { startDraft } from './start-draft.ts';
import type { Draft } from './store.ts';

export type StatementDependencies = {
  readonly database: Database;
  /** The public address that opens a draft by its code. */
  readonly resumeLink: (code: string, locale: Locale) => string;
};

export function serveStatement(api: Api, { database, resumeLink }: StatementDependencies): void {
  api.serve(wire.startDraft, {
    policy: policy['start-draft'],
    limit: perQuarterOfAnHour(60),
    async handle(call) {
      const { draft, key } = await startDraft(database, { ...call, locale: call.body.locale });
      return opened(call, draft, key);
    },
  });

  api.serve(wire.getDraft, {
    policy: policy['get-draft'],
    async handle(call) {
      const read = await readDraft(database, requestOf(call));
      return read.ok ? { ok: true, value: presentDraft(read.value) } : read;
    },
  });

  api.serve(wire.answerStep, {
    policy: policy['answer-step'],
    async handle(call) {
      const { values, item } = call.body;
      const page = { step: call.params.step, values, ...(item === undefined ? {} : { item }) };
      const saved = await saveStep(database, { ...requestOf(call), ...page });
      return saved.ok ? { ok: true, value: presentDraft(saved.value) } : saved;
    },
  });

  api.serve(wire.removeStepItem, {
    policy: policy['remove-step-item'],
    async handle(call) {
      const removed = await removeStepItem(database, { ...requestOf(call), ...call.params });
      if (removed.ok) return { ok: true, value: presentDraft(removed.value) };
      return { ok: false, refusal: withoutAnswers(removed.refusal.code) };
    },
  });

  api.serve(wire.issueResumeCode, {
    policy: policy['issue-resume-code'],
    limit: perQuarterOfAnHour(20),
    async handle(call) {
      const { email } = call.body;
      const issued = await issueResumeCode(database, {
        ...requestOf(call),
        linkTo: resumeLink,
        ...(email === undefined ? {} : { email }),
      });
      if (!issued.ok) return issued;
      return { ok: true, value: { ...issued.value, expiresAt: issued.value.expiresAt.toISOString() } };
    },
  });

  api.serve(wire.resumeDraft, {
    policy: policy['resume-draft'],
    limit: perQuarterOfAnHour(20),
    async handle(call) {
      const resumed = await resumeDraft(database, { ...call, code: call.body.code });
      return resumed.ok ? opened(call, resumed.value.draft, resumed.value.key) : resumed;
    },
  });

  api.serve(wire.eraseDraft, {
    policy: policy['erase-draft'],
    async handle(call) {
      const erased = await eraseDraft(database, requestOf(call));
      if (!erased.ok) {
        const { code } = erased.refusal;
        return { ok: false, refusal: code === 'draft-already-filed' ? code : 'draft-not-found' };
      }
      call.cookies.erase('draft');
      return { ok: true, value: { erased: true } } as const;
    },
  });

  api.serve(wire.checkIndicator, {
    policy: policy['check-indicator'],
    async handle({ body }) {
      const read = readIndicator(
        body.type,
        body.value,
        body.platform === undefined ? {} : { platform: body.platform },
      );
      return { ok: true, value: { verified: read.verified, value: read.value, shown: showIndicator(read) } };
    },
  });
}

type AnyCall = Pick<Call<unknown, unknown, unknown>, 'actor' | 'cookies' | 'requestId' | 'now'>;

function requestOf(call: AnyCall) {
  return { keyHash: keyHashOf(call.cookies), actor: call.actor, requestId: call.requestId, now: call.now };
}

function opened(call: AnyCall, draft: Draft, key: string) {
  call.cookies.write('draft', key, draftSeconds);
  return { ok: true, value: presentDraft(draft) } as const;
}

function withoutAnswers<Code extends string>(code: Code): Exclude<Code, 'invalid-answers'> | 'not-found' {
  return code === 'invalid-answers' ? 'not-found' : (code as Exclude<Code, 'invalid-answers'>);
}
