import { hourInFrance } from '@fanal/core/calendar';
import { z } from 'zod';
import type { Database, Trx } from '../platform/database/index.ts';
import type { JobHandler } from '../platform/jobs/index.ts';
import type { Log } from '../platform/log/index.ts';
import { composeLetter, composeTextMessage } from './compose-letter.ts';
import { type Delivery, failureCode, type OutgoingText, RefusedForGood } from './delivery.ts';
import { secretLetters, textMessageOf } from './letter.ts';
import { type Mail, markAbandoned, markFailed, markSent, outsideHours, takeWaitingMail } from './store.ts';

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
  /** By e-mail. */
  readonly delivery: Delivery;
  readonly textDelivery: Delivery<OutgoingText>;
  /** The body that answers for the service, named at the end of each letter. */
  readonly operator: string;
  /** Right part of Message-IDs: the host of the public address. */
  readonly host: string;
  readonly clock: () => Date;
  readonly log: Log;
};

/**
 * Takes letters to the mail server or the gateway, at least once each: killed between its yes and our mark, the
 * next try sends it again under the same Message-ID or key. While the other side is away, nothing is lost.
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
  if (mail.hours !== undefined && !mail.hours.includes(hourInFrance(now))) {
    await markFailed(trx, mail.id, outsideHours);
    return undefined;
  }
  const failure = await hand(mail, deps);
  if (failure?.forGood) {
    await markAbandoned(trx, mail.id, now, failure.code);
    deps.log.warn({ letter: mail.letter.kind, code: failure.code }, 'a letter was refused for good');
    return undefined;
  }
  if (failure !== undefined) {
    await markFailed(trx, mail.id, failure.code);
    return failure.code;
  }
  const holdsSecrets = secretLetters.has(mail.letter.kind);
  const { keepsLetters } = mail.channel === 'sms' ? deps.textDelivery : deps.delivery;
  await markSent(trx, mail.id, now, holdsSecrets && !keepsLetters);
  return undefined;
}

type Failure = { readonly code: string; readonly forGood: boolean };

async function hand(mail: Mail, deps: Deps): Promise<Failure | undefined> {
  try {
    if (mail.channel === 'sms') {
      const text = composeTextMessage(textMessageOf(mail.letter), mail.locale);
      await deps.textDelivery.send({ to: mail.to, text, key: mail.id });
    } else {
      const { parameters } = mail.letter;
      await deps.delivery.send({
        ...composeLetter(mail.letter, mail.locale, deps.operator),
        to: mail.to,
        messageId: `${mail.id}@${deps.host}`,
        date: mail.queuedAt,
        ...('stopLink' in parameters ? { stopLink: parameters.stopLink } : {}),
      });
    }
    return undefined;
  } catch (error) {
    if (error instanceof RefusedForGood) return { code: error.code, forGood: true };
    return { code: failureCode(error), forGood: false };
  }
}
