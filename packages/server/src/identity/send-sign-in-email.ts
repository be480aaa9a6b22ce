import { randomUUID } from 'node:crypto';
import { parseEmail } from '@fanal/core/indicator';
import type { Locale } from '@fanal/core/locale';
import { ok, type Result } from '@fanal/core/result';
import { queueMail } from '../notification/index.ts';
import type { Database } from '../platform/database/index.ts';
import type { Refusal } from '../platform/http/index.ts';
import { emailSignInLife, requestMemory, secondsToWait } from './email-sign-in-rules.ts';
import { parseReturnTo } from './return-to.ts';
import { hashOf, hashOfCode, isSecret, newCode, newSecret } from './secret.ts';
import { insertEmailSignIn, lockEmailRequests } from './sign-in-store.ts';

/** The address of the page that signs in with a link's token. */
export type SignInLink = (locale: Locale, token: string) => string;

type Sent = { readonly sentTo: string; readonly browser: string };

/**
 * Sends a link and a code. Known and unknown addresses get the same letter and the same answer; nothing is
 * made for them before the mailbox has answered. `browser` is the secret the code works with.
 */
export async function sendSignInEmail(
  deps: { readonly database: Database; readonly linkOf: SignInLink },
  asked: {
    readonly email: string;
    readonly locale: Locale;
    readonly returnTo: string;
    readonly browser: string | undefined;
  },
  now: Date,
): Promise<Result<Sent, Refusal & { readonly code: 'invalid-answers' | 'too-many-requests' }>> {
  const email = parseEmail(asked.email);
  if (!email.ok) return invalid('email', 'not-an-address');
  const returnTo = parseReturnTo(asked.returnTo);
  if (!returnTo.ok) return invalid('returnTo', returnTo.refusal);
  const browser = isSecret(asked.browser) ? asked.browser : newSecret();

  return deps.database.transaction(async (trx) => {
    const since = new Date(now.getTime() - requestMemory);
    const wait = secondsToWait(await lockEmailRequests(trx, email.value, since), now);
    if (wait > 0) return { ok: false, refusal: { code: 'too-many-requests', retryAfter: wait } };

    const id = randomUUID();
    const token = newSecret();
    const code = newCode();
    const expiresAt = new Date(now.getTime() + emailSignInLife);
    await insertEmailSignIn(trx, {
      id,
      email: email.value,
      locale: asked.locale,
      returnTo: returnTo.value,
      tokenHash: hashOf(token),
      codeHash: hashOfCode(code, browser),
      browserHash: hashOf(browser),
      createdAt: now,
      expiresAt,
    });
    await queueMail(trx, {
      kind: 'sign-in',
      to: email.value,
      locale: asked.locale,
      parameters: { link: deps.linkOf(asked.locale, token), code },
      dedupeKey: `sign-in:${id}`,
      now,
      usefulUntil: expiresAt,
    });
    return ok({ sentTo: email.value, browser });
  });
}

function invalid(field: string, code: string) {
  return { ok: false, refusal: { code: 'invalid-answers', fields: { [field]: code } } } as const;
}
