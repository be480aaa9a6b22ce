import { ok, type Result, refuse } from '@fanal/core/result';
import type { Limit } from '../platform/http/index.ts';

const minute = 60_000;

/** The link and the code live 15 minutes, in milliseconds. */
export const emailSignInLife = 15 * minute;

/** Wrong codes a letter bears before it is of no use. */
const mostAttempts = 5;

/**
 * Letters to one address. With five tries a letter, whoever guesses codes for an address they do not read
 * has 150 chances in a million a day, and is seen: the owner of the mailbox receives every letter.
 */
const letterLimits: readonly Limit[] = [
  { points: 5, seconds: 15 * 60 },
  { points: 30, seconds: 24 * 60 * 60 },
];

/** How long requests are remembered, in milliseconds: as long as the longest limit. */
export const requestMemory = 24 * 60 * minute;

/** Seconds before another letter may go to an address; `requests` are the earlier ones, newest first. */
export function secondsToWait(requests: readonly Date[], now: Date): number {
  const waits = letterLimits.map(({ points, seconds }) => {
    const oldestCounted = requests[points - 1];
    if (oldestCounted === undefined) return 0;
    return Math.ceil((oldestCounted.getTime() + seconds * 1000 - now.getTime()) / 1000);
  });
  return Math.max(0, ...waits);
}

type Request = {
  readonly codeHash: Buffer;
  readonly attempts: number;
  readonly expiresAt: Date;
  readonly usedAt: Date | undefined;
};

export type CodeRefusal = 'wrong-code' | 'code-expired';

export function canBeUsed(request: Request, now: Date): boolean {
  return request.usedAt === undefined && request.attempts < mostAttempts && now < request.expiresAt;
}

/** The request that a code answers, among those of one browser: a late first letter still counts. */
export function answeredBy<R extends Request>(
  requests: readonly R[],
  codeHash: Buffer | undefined,
  now: Date,
): Result<R, CodeRefusal> {
  const open = requests.filter((request) => canBeUsed(request, now));
  if (open.length === 0) return refuse('code-expired');
  const answered = open.find((request) => codeHash !== undefined && request.codeHash.equals(codeHash));
  return answered === undefined ? refuse('wrong-code') : ok(answered);
}
