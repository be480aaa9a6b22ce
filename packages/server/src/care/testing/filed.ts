import { randomBytes, randomUUID } from 'node:crypto';
import { complainantOf } from '@fanal/core/complaint';
import type { StepValues } from '@fanal/core/journey';
import { makeReference, referenceEntropy } from '@fanal/core/reference';
import { statementFrom } from '@fanal/core/statement';
import { insertComplaints } from '../../complaint/index.ts';
import { insertPeople } from '../../identity/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { insertStatements } from '../../statement/index.ts';
import { toldAnswers } from '../../statement/testing/told-draft.ts';

export type Filed = {
  readonly id: string;
  readonly email: string;
  readonly reference: string;
  readonly actor: { readonly kind: 'person'; readonly personId: string; readonly level: 'email' };
};

/** A story filed by a new person who can be reached so, as rows. */
export async function fileReachedBy(database: Database, reach: StepValues, filedAt: Date): Promise<Filed> {
  const [personId, id, statementId] = [randomUUID(), randomUUID(), randomUUID()];
  const email = `${personId}@courriel.example`;
  const told = toldAnswers({ iban: 'FR76 3000 6000 0112 3456 7890 189', email });
  const answers = { ...told, reach: { email, language: 'fr', ...reach } };
  const story = statementFrom(answers, 'fr');
  if (!story.ok) throw new Error(`The story is not whole: ${JSON.stringify(story.refusal)}`);
  const { sightings: _, ...statement } = story.value;
  const reference = makeReference('F', randomBytes(referenceEntropy('F')));
  const complainant = complainantOf(answers, { level: 'email', email });
  await database.transaction(async (trx) => {
    await insertPeople(trx, [{ id: personId, email, createdAt: filedAt }]);
    await insertStatements(trx, [{ ...statement, id: statementId, toldAt: filedAt }]);
    const from = { origin: 'online', draftId: randomUUID(), personId, complainant } as const;
    await insertComplaints(trx, [{ id, reference, statementId, status: 'filed', filedAt, from }]);
  });
  return { id, email, reference, actor: { kind: 'person', personId, level: 'email' } };
}
