import { randomBytes, randomUUID } from 'node:crypto';
import type { Complainant } from '@fanal/core/complaint';
import type { Answers } from '@fanal/core/journey';
import { makeReference, referenceEntropy } from '@fanal/core/reference';
import { statementFrom } from '@fanal/core/statement';
import { insertPeople } from '../../identity/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { insertStatements } from '../../statement/index.ts';
import { insertComplaints } from '../store.ts';
import type { PersonActor } from './filed.ts';

export type Filed = {
  readonly id: string;
  readonly email: string;
  readonly reference: string;
  readonly statementId: string;
  readonly actor: PersonActor;
};

/** A story filed by a new person of that e-mail address, as rows: nobody else is told, nothing is linked. */
export async function fileAsRows(
  database: Database,
  filedAt: Date,
  tell: (email: string) => { readonly answers: Answers; readonly complainant: Complainant },
): Promise<Filed> {
  const [personId, id, statementId] = [randomUUID(), randomUUID(), randomUUID()];
  const email = `${personId}@courriel.example`;
  const { answers, complainant } = tell(email);
  const story = statementFrom(answers, 'fr');
  if (!story.ok) throw new Error(`The story is not whole: ${JSON.stringify(story.refusal)}`);
  const { sightings: _, ...statement } = story.value;
  const reference = makeReference('F', randomBytes(referenceEntropy('F')));
  await database.transaction(async (trx) => {
    await insertPeople(trx, [{ id: personId, email, createdAt: filedAt }]);
    await insertStatements(trx, [{ ...statement, id: statementId, toldAt: filedAt }]);
    const from = { origin: 'online', draftId: randomUUID(), personId, complainant } as const;
    await insertComplaints(trx, [{ id, reference, statementId, status: 'filed', filedAt, from }]);
  });
  return { id, email, reference, statementId, actor: { kind: 'person', personId, level: 'email' } };
}
