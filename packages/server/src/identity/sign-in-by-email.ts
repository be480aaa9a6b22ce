import { randomUUID } from 'node:crypto';
import { ok, type Result, refuse } from '@fanal/core/result';
import type { Database, Trx } from '../platform/database/index.ts';
import { savePersonByEmail } from './account-store.ts';
import { recordAudit } from './audit.ts';
import { answeredBy, type CodeRefusal, canBeUsed, emailSignInLife } from './email-sign-in-rules.ts';
import type { LocalPath } from './return-to.ts';
import { hashOf, hashOfCode, isSecret, readCode } from './secret.ts';
import {
  countAttempt,
  type EmailSignIn,
  lockEmailSignInByToken,
  lockEmailSignInsOfBrowser,
  markEmailSignInUsed,
} from './sign-in-store.ts';
import { startSession } from './start-session.ts';

/** A session that has just begun: its token goes in the cookie, the browser to the path. */
export type SignedIn = { readonly token: string; readonly returnTo: LocalPath };

/** The browser that answers, and when. */
export type Answering = {
  readonly previousToken: string | undefined;
  readonly requestId: string;
  readonly now: Date;
};

/**
 * Signs in with the six digits, in the browser that asked for them (`browser`: its secret) and nowhere else.
 * The rows of that browser are held while deciding: of two answers at once, one wins.
 */
export async function signInByCode(
  database: Database,
  typed: { readonly code: string; readonly browser: string | undefined },
  answering: Answering,
): Promise<Result<SignedIn, CodeRefusal>> {
  const { browser } = typed;
  if (!isSecret(browser)) return refuse('code-expired');
  const { now } = answering;
  const code = readCode(typed.code);
  const codeHash = code === undefined ? undefined : hashOfCode(code, browser);
  return database.transaction(async (trx) => {
    const since = new Date(now.getTime() - emailSignInLife);
    const requests = await lockEmailSignInsOfBrowser(trx, hashOf(browser), since);
    const answered = answeredBy(requests, codeHash, now);
    if (answered.ok) return ok(await enter(trx, answered.value, answering));
    // What is not six digits is a slip of the hand, not a guess.
    if (answered.refusal === 'wrong-code' && code !== undefined) {
      await countAttempt(
        trx,
        requests.filter((request) => canBeUsed(request, now)).map((request) => request.id),
      );
    }
    return answered;
  });
}

/** Signs in with the token of the link, in any browser. */
export async function signInByLink(
  database: Database,
  token: string,
  answering: Answering,
): Promise<Result<SignedIn, CodeRefusal>> {
  if (!isSecret(token)) return refuse('wrong-code');
  return database.transaction(async (trx) => {
    const request = await lockEmailSignInByToken(trx, hashOf(token));
    if (request === undefined) return refuse('wrong-code');
    // Wrong codes, typed by whoever asked, do not take the link from the owner of the mailbox.
    const open = request.usedAt === undefined && answering.now < request.expiresAt;
    return open ? ok(await enter(trx, request, answering)) : refuse('code-expired');
  });
}

async function enter(trx: Trx, request: EmailSignIn, answering: Answering): Promise<SignedIn> {
  const { now, previousToken, requestId } = answering;
  await markEmailSignInUsed(trx, request.id, now);
  const personId = await savePersonByEmail(trx, { id: randomUUID(), email: request.email, now });
  await recordAudit(trx, {
    at: now,
    actor: { kind: 'person', personId, level: 'email' },
    action: 'signed-in',
    subjectKind: 'person',
    subjectId: personId,
    requestId,
  });
  const token = await startSession(trx, { owner: { personId }, previousToken, now });
  return { token, returnTo: request.returnTo };
}
