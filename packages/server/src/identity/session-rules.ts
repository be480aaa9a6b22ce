const minute = 60_000;
const hour = 60 * minute;

type SessionOwner = 'person' | 'agent';

/**
 * How long a session lives, in milliseconds: at most, and without a request.
 * A person: long enough to tell a story in one evening; an hour away ends it, because the computer may be
 * shared with the very person the story is about.
 * An agent: a working day; 30 minutes away, as NIST SP 800-63B-4 asks at level AAL2.
 */
const sessionLife = {
  person: { longest: 8 * hour, idle: hour },
  agent: { longest: 10 * hour, idle: 30 * minute },
} as const satisfies Record<SessionOwner, { longest: number; idle: number }>;

/** `seen_at` is written at most this often, in milliseconds: reading a page must not cost a write. */
export const seenEvery = minute;

export function sessionEnd(owner: SessionOwner, startedAt: Date): Date {
  return new Date(startedAt.getTime() + sessionLife[owner].longest);
}

export function isAlive(
  session: { readonly owner: SessionOwner; readonly seenAt: Date; readonly expiresAt: Date },
  now: Date,
): boolean {
  const idle = now.getTime() - session.seenAt.getTime();
  return now < session.expiresAt && idle < sessionLife[session.owner].idle;
}
