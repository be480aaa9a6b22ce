import { randomBytes, randomUUID } from 'node:crypto';
import type { Answers } from '@fanal/core/journey';
import type { Database } from '../packages/server/src/platform/database/index.ts';

/** A story told to its end by a person who has said who they are: all that is left is to send it. */
export type PreparedDraft = { readonly keyHash: Buffer; readonly personId: string; readonly at: Date };

const dayInMilliseconds = 24 * 60 * 60 * 1000;

export async function insertPeople(
  database: Database,
  personIds: readonly string[],
  at: Date,
): Promise<void> {
  const text = `insert into person (id, level, email, created_at)
    select id, 'email', id || '@example.com', $2 from unnest($1::uuid[]) as x (id)`;
  await database.named('people', text, [personIds, at]);
}

/** Each draft gets a person and a moment of its own, a millisecond after the one before. */
export async function insertDrafts(
  database: Database,
  stories: readonly Answers[],
  from: Date,
): Promise<readonly PreparedDraft[]> {
  const drafts = stories.map((_, place) => ({
    keyHash: randomBytes(32),
    personId: randomUUID(),
    at: new Date(from.getTime() + place),
  }));
  const text = `insert into draft (id, key_hash, locale, answers, started_at, saved_at, expires_at)
    select gen_random_uuid(), key_hash, 'fr', answers, $3, $3, $4
    from unnest($1::bytea[], $2::jsonb[]) as x (key_hash, answers)`;
  const values = [
    drafts.map(({ keyHash }) => keyHash),
    stories.map((answers) => JSON.stringify(answers)),
    from,
    new Date(from.getTime() + 30 * dayInMilliseconds),
  ];
  await database.named('drafts', text, values);
  return drafts;
}
