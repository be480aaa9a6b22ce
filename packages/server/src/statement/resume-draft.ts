import type { Actor } from '@fanal/core/identity';
import { parseEmail } from '@fanal/core/indicator';
import { type Locale, localeOf } from '@fanal/core/locale';
import { type Result, refuse } from '@fanal/core/result';
import { recordAudit } from '../identity/index.ts';
import { queueMail } from '../notification/index.ts';
import type { Database } from '../platform/database/index.ts';
import type { Refusal } from '../platform/http/index.ts';
import type { DraftRequest } from './change-draft.ts';
import { newDraftKey, newResumeCode, resumeCodeHash } from './draft-key.ts';
import { changeable, readable } from './draft-life.ts';
import { type Draft, lockDraft, lockDraftByResumeCode, replaceKey, setResumeCode } from './store.ts';

type Issued = { readonly code: string; readonly expiresAt: Date; readonly sentTo?: string };
type IssueRefusal = Refusal & {
  readonly code: 'draft-not-found' | 'draft-expired' | 'draft-already-filed' | 'invalid-answers';
};

/** A code to come back with; it replaces the one given before, and is sent by e-mail when an address is given. */
export function issueResumeCode(
  database: Database,
  request: DraftRequest & {
    readonly email?: string;
    readonly linkTo: (code: string, locale: Locale) => string;
  },
): Promise<Result<Issued, IssueRefusal>> {
  const email = request.email === undefined ? undefined : parseEmail(request.email);
  if (email?.ok === false) {
    return Promise.resolve(refuse({ code: 'invalid-answers', fields: { email: 'not-an-email' } }));
  }
  return database.transaction(async (trx) => {
    const locked = request.keyHash === undefined ? undefined : await lockDraft(trx, request.keyHash);
    const draft = changeable(locked, request.now);
    if (!draft.ok) return refuse({ code: draft.refusal });
    const { id, locale, expiresAt } = draft.value;
    const { code, hash } = newResumeCode();
    await setResumeCode(trx, id, hash);
    if (email !== undefined) {
      const language = localeOf(locale);
      const parameters = { code, link: request.linkTo(code, language) };
      const dedupeKey = `resume-draft:${hash.toString('hex')}`;
      await queueMail(trx, {
        kind: 'resume-draft',
        to: email.value,
        locale: language,
        parameters,
        dedupeKey,
        now: request.now,
      });
    }
    const subject = { subjectKind: 'draft', subjectId: id };
    await recordAudit(trx, { ...request, ...subject, at: request.now, action: 'issue-resume-code' });
    return { ok: true, value: { code, expiresAt, ...(email === undefined ? {} : { sentTo: email.value }) } };
  });
}

/** Opens a story by its code, in this browser from now on. The code stays good until the story is filed or expires. */
export function resumeDraft(
  database: Database,
  request: { readonly code: string; readonly actor: Actor; readonly requestId: string; readonly now: Date },
): Promise<Result<{ readonly draft: Draft; readonly key: string }, 'code-not-found' | 'draft-expired'>> {
  const hash = resumeCodeHash(request.code);
  if (hash === undefined) return Promise.resolve(refuse('code-not-found'));
  return database.transaction(async (trx) => {
    const draft = readable(await lockDraftByResumeCode(trx, hash), request.now);
    if (!draft.ok) return refuse(draft.refusal === 'draft-not-found' ? 'code-not-found' : draft.refusal);
    const { key, hash: keyHash } = newDraftKey();
    const subject = { subjectKind: 'draft', subjectId: draft.value.id };
    trx.sendAlong(
      replaceKey(trx, draft.value.id, keyHash),
      recordAudit(trx, { ...request, ...subject, at: request.now, action: 'resume' }),
    );
    return { ok: true, value: { draft: draft.value, key } };
  });
}
