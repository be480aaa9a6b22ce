import { z } from 'zod';
import type { Database, Trx } from '../platform/database/index.ts';
import type { JobHandler } from '../platform/jobs/index.ts';
import type { Log } from '../platform/log/index.ts';
import { composeLetter } from './compose-letter.ts';
import { type Delivery, failureCode } from './delivery.ts';
import { secretLetters } from './letter.ts';
import { type Mail, markAbandoned, markFailed, markSent, takeWaitingMail } from './store.ts';

const Payload = z.object({ id: z.uuid() });

/** The letter stays in the outbox and the job is tried again. Carries a code, never a sentence of the server. */
class MailNotSentError extends Error {
  override readonly name = 'MailNotSentError';
  readonly code: string;
  constructor(code: string) {
    super(`mail not sent: ${code}`);
    this.code = code;
  }
}

type Deps = {
  readonly database: Database;
  readonly delivery: Delivery;
  /** The body that answers for the service, named at the end of each letter. */
  readonly operator: string;
  /** Right part of Message-IDs: the host of the public address. */
  readonly host: string;
  readonly clock: () => Date;
  readonly log: Log;
};

/**
 * Takes letters to the mail server, at least once each: killed between the server's yes and our mark, the next
 * try sends it again under the same Message-ID. While the server is away, nothing is lost.
 */
export function createSendMail(deps: Deps): JobHandler {
  return async (payload) => {
    const { id } = Payload.parse(payload);
    const failure = await deps.database.transaction(async (trx) => {
      const mail = await takeWaitingMail(trx, id);
      return mail === undefined ? undefined : sendOne(trx, mail, deps);
    });
    if (failure !== undefined) throw new MailNotSentError(failure);
  };
}

async function sendOne(trx: Trx, mail: Mail, deps: Deps): Promise<string | undefined> {
  const now = deps.clock();
  if (mail.usefulUntil !== undefined && mail.usefulUntil <= now) {
    await markAbandoned(trx, mail.id, now, 'too-late');
    deps.log.warn({ letter: mail.letter.kind }, 'a letter was too late to be of use');
    return undefined;
  }
  const failure = await hand(mail, deps);
  if (failure !== undefined) {
    await markFailed(trx, mail.id, failure);
    return failure;
  }
  const holdsSecrets = secretLetters.has(mail.letter.kind);
  await markSent(trx, mail.id, now, holdsSecrets && !deps.delivery.keepsLetters);
  return undefined;
}

async function hand(mail: Mail, deps: Deps): Promise<string | undefined> {
  const letter = composeLetter(mail.letter, mail.locale, deps.operator);
  try {
    await deps.delivery.send({
      ...letter,
      to: mail.to,
      messageId: `${mail.id}@${deps.host}`,
      date: mail.queuedAt,
    });
    return undefined;
  } catch (error) {
    return failureCode(error);
  }
}
