import { dayInFrance } from '@fanal/core/calendar';
import type { Actor } from '@fanal/core/identity';
import type { Answers, RawValues } from '@fanal/core/journey';
import { answerStep, removeItem } from '@fanal/core/journey';
import type { Result } from '@fanal/core/result';
import { recordAudit } from '../identity/index.ts';
import type { Database, Trx } from '../platform/database/index.ts';
import type { Refusal } from '../platform/http/index.ts';
import { changeable, expiryFrom } from './draft-life.ts';
import { type Draft, deleteDraft, lockDraft, saveAnswers } from './store.ts';

export type DraftRequest = {
  readonly keyHash: Buffer | undefined;
  readonly actor: Actor;
  readonly requestId: string;
  readonly now: Date;
};

type LifeRefusal = Refusal & {
  readonly code: 'draft-not-found' | 'draft-expired' | 'draft-already-filed';
};

type ChangeRefusal = Refusal & {
  readonly code:
    | 'draft-not-found'
    | 'draft-expired'
    | 'draft-already-filed'
    | 'not-found'
    | 'invalid-answers';
};

/** Saves one page. What does not validate changes nothing. */
export function saveStep(
  database: Database,
  request: DraftRequest & { readonly step: string; readonly values: RawValues; readonly item?: number },
): Promise<Result<Draft, ChangeRefusal>> {
  const context = {
    today: dayInFrance(request.now),
    ...(request.item === undefined ? {} : { item: request.item }),
  };
  return change(database, request, (answers) => {
    const answered = answerStep(answers, request.step, request.values, context);
    if (answered.ok) return answered;
    if (answered.refusal.kind === 'not-found') return { ok: false, refusal: { code: 'not-found' } };
    return { ok: false, refusal: { code: 'invalid-answers', fields: answered.refusal.fields } };
  });
}

export function removeStepItem(
  database: Database,
  request: DraftRequest & { readonly step: string; readonly item: number },
): Promise<Result<Draft, ChangeRefusal>> {
  return change(database, request, (answers) => {
    const removed = removeItem(answers, request.step, request.item);
    return removed.ok ? removed : { ok: false, refusal: { code: 'not-found' } };
  });
}

export function eraseDraft(database: Database, request: DraftRequest): Promise<Result<Draft, ChangeRefusal>> {
  return onDraft(database, request, 'erase', async (trx, draft) => {
    await deleteDraft(trx, draft.id);
    return { ok: true, value: draft };
  });
}

function change(
  database: Database,
  request: DraftRequest,
  decide: (answers: Answers) => Result<Answers, ChangeRefusal>,
): Promise<Result<Draft, ChangeRefusal>> {
  return onDraft(database, request, 'save', async (trx, draft) => {
    const decided = decide(draft.answers);
    if (!decided.ok) return decided;
    return { ok: true, value: await saveNewAnswers(trx, draft, decided.value, request.now) };
  });
}

/** Saves a draft's answers, and lets it live from now on. */
export async function saveNewAnswers(trx: Trx, draft: Draft, answers: Answers, now: Date): Promise<Draft> {
  const saved = { ...draft, answers, savedAt: now, expiresAt: expiryFrom(now) };
  await saveAnswers(trx, saved);
  return saved;
}

/** Works on the story of this browser while it may change, in one transaction with its audit line. */
export function onDraft<Value, Code extends ChangeRefusal = never>(
  database: Database,
  request: DraftRequest,
  action: string,
  work: (trx: Trx, draft: Draft) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | LifeRefusal>> {
  return database.transaction(async (trx) => {
    const locked = request.keyHash === undefined ? undefined : await lockDraft(trx, request.keyHash);
    const draft = changeable(locked, request.now);
    if (!draft.ok) return { ok: false, refusal: { code: draft.refusal } };
    const outcome = await work(trx, draft.value);
    if (outcome.ok) {
      await recordAudit(trx, {
        ...request,
        at: request.now,
        action,
        subjectKind: 'draft',
        subjectId: draft.value.id,
      });
    }
    return outcome;
  });
}
