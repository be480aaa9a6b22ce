import type { FollowedContest } from '@fanal/contract/warning';
import { ok, type Result, refuse } from '@fanal/core/result';
import type { Db } from '../platform/database/index.ts';
import { contestCodeHash } from './contest-code.ts';
import { type ContestOutcome, findContest } from './contest-store.ts';

const answerOf = {
  upheld: 'nothing-shown',
  'nothing-told': 'nothing-shown',
  dismissed: 'kept',
} as const satisfies Record<ContestOutcome, FollowedContest['outcome']>;

/** Where a contest stands, for whoever holds its reference: dates and the answer, never the value or the words. */
export async function followContest(
  db: Db,
  { reference }: { readonly reference: string },
): Promise<Result<FollowedContest, 'code-not-found'>> {
  const hash = contestCodeHash(reference);
  const contest = hash && (await findContest(db, hash));
  if (contest === undefined) return refuse('code-not-found');
  const { at, answerBy, answered } = contest;
  return ok({
    receivedAt: at.toISOString(),
    answerBy: answerBy.toISOString(),
    ...(answered === undefined
      ? {}
      : { answeredAt: answered.at.toISOString(), outcome: answerOf[answered.outcome] }),
  });
}
