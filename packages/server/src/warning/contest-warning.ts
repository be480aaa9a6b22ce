import { randomInt } from 'node:crypto';
import type { TypedValue } from '@fanal/contract/warning';
import type { Actor } from '@fanal/core/identity';
import { parseEmail, readIndicator } from '@fanal/core/indicator';
import { type Locale, localeOf } from '@fanal/core/locale';
import { ok, type Result, refuse } from '@fanal/core/result';
import { answerDueAt, happen, lookupItemsOf } from '@fanal/core/warning';
import { recordAudit } from '../identity/index.ts';
import type { Database, Trx } from '../platform/database/index.ts';
import type { Refusal } from '../platform/http/index.ts';
import { keepWarning } from './consider-values.ts';
import { contestCodeHash, contestCodeOf, markOf } from './contest-code.ts';
import {
  answerMootContests,
  type Contest,
  type ContestOutcome,
  findContest,
  forgetHolders,
  insertContest,
} from './contest-store.ts';
import { lockWarning, readToldItems, type Warning } from './store.ts';

/** Writes to a holder who contests, in the transaction of what it tells. */
export type TellHolder = (
  trx: Trx,
  letter: {
    /** Of the contest: no two letters of one contest tell the same news. */
    readonly id: string;
    readonly to: string;
    readonly locale: Locale;
    /** The whole of it with `received`, to follow the contest; afterwards its first letters. */
    readonly reference: string;
    readonly news: 'received' | ContestOutcome;
    readonly now: Date;
  },
) => Promise<void>;

export type ContestRequest = TypedValue & {
  /** A uuid of the sender's own: the contest goes by it. */
  readonly key: string;
  readonly email: string;
  readonly words: string;
  readonly locale: string;
  readonly actor: Actor;
  readonly requestId: string;
  readonly now: Date;
};

export type ContestDeps = { readonly database: Database; readonly tellHolder: TellHolder };
type Deps = ContestDeps & { readonly secretKey: string };

type Received = { readonly reference: string; readonly answerBy: Date };
type ContestRefusal = Refusal & { readonly code: 'invalid-answers' };

/**
 * Somebody says that a value of theirs is listed wrongly. Whether it is listed at all, the answer does not tell: it is
 * the same for a value that nobody ever complained of. Sent again under its key, it is answered the same and done once.
 */
export async function contestWarning(
  { database, tellHolder, secretKey }: Deps,
  request: ContestRequest,
): Promise<Result<Received, ContestRefusal>> {
  const { platform, now } = request;
  const read = readIndicator(request.type, request.value, {
    country: 'FR',
    ...(platform === undefined ? {} : { platform }),
  });
  const email = parseEmail(request.email);
  if (!read.verified || !email.ok) {
    return refuse({
      code: 'invalid-answers',
      fields: {
        ...(read.verified ? {} : { value: 'not-readable' }),
        ...(email.ok ? {} : { email: 'not-an-address' }),
      },
    });
  }
  const sent = [request.key, request.type, platform ?? '', request.value, email.value, request.words];
  const reference = contestCodeOf(sent, secretKey);
  const referenceHash = hashOf(reference);
  return database.transaction(async (trx) => {
    const warning = await lockTold(trx, lookupItemsOf(read));
    const contest: Contest = {
      id: request.key,
      mark: markOf(reference),
      ...(warning === undefined ? {} : { warningId: warning.id }),
      words: request.words,
      email: email.value,
      locale: localeOf(request.locale),
      at: now,
      answerFrom: notBefore(now),
      answerBy: answerDueAt(now),
    };
    if (!(await insertContest(trx, contest, referenceHash))) {
      const standing = await findContest(trx, referenceHash);
      return standing === undefined
        ? refuse({ code: 'invalid-answers', fields: { key: 'already-used' } })
        : ok({ reference, answerBy: standing.answerBy });
    }
    if (warning !== undefined) await suspendJudgement(trx, warning, now);
    await tellHolder(trx, { ...contest, reference, to: email.value, news: 'received', now });
    await recordAudit(trx, {
      at: now,
      actor: request.actor,
      action: 'contest-warning',
      subjectKind: 'warning-contest',
      subjectId: contest.id,
      requestId: request.requestId,
    });
    return ok({ reference, answerBy: contest.answerBy });
  });
}

/** The most exact of what is told under these items. */
async function lockTold(trx: Trx, items: ReturnType<typeof lookupItemsOf>): Promise<Warning | undefined> {
  const told = await readToldItems(trx, items);
  const exact = items
    .map(({ value }) => told.find((each) => each.item.value === value))
    .find((each) => each !== undefined);
  return exact && lockWarning(trx, exact.id);
}

async function suspendJudgement(trx: Trx, before: Warning, now: Date): Promise<void> {
  const standing = happen(before.standing, 'contest');
  if (standing.state === before.standing.state) return;
  const after = { ...before, standing, stateAt: now, version: before.version + 1 };
  await keepWarning(trx, before, after, { now, since: now });
}

/** How long an analyst takes, at the least and at the most when all is well. In hours. */
const [soonest, latest] = [4, 48];

/** A moment drawn by lot within the hours in which analysts answer. */
function notBefore(now: Date): Date {
  return new Date(now.getTime() + randomInt(soonest * 60, latest * 60) * 60_000);
}

/**
 * Every minute: answers those who contest what nothing is told of, or no longer, and whose time has come. An answer at
 * once would tell whoever contests the account of somebody else that it is not listed.
 */
export async function answerMoot({ database, tellHolder }: ContestDeps, now: Date): Promise<void> {
  await database.transaction(async (trx) => {
    await tellHolders(trx, tellHolder, await answerMootContests(trx, now), now);
  });
}

export async function tellHolders(
  trx: Trx,
  tellHolder: TellHolder,
  contests: readonly Contest[],
  now: Date,
): Promise<void> {
  for (const { id, mark, locale, email, answered } of contests) {
    if (email === undefined || answered === undefined) continue;
    await tellHolder(trx, { id, to: email, locale, reference: mark, news: answered.outcome, now });
  }
}

const keptAfterAnswer = 30 * 24 * 60 * 60_000;

export function forgetAnsweredHolders(database: Database, now: Date): Promise<void> {
  return forgetHolders(database, new Date(now.getTime() - keptAfterAnswer));
}

function hashOf(reference: string): Buffer {
  const hash = contestCodeHash(reference);
  if (hash === undefined) throw new Error('A reference that was just made cannot be read');
  return hash;
}
