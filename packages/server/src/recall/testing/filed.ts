import { randomBytes, randomUUID } from 'node:crypto';
import type { Actor } from '@fanal/core/identity';
import type { Answers, StepValues } from '@fanal/core/journey';
import { makeReference, referenceEntropy } from '@fanal/core/reference';
import { statementFrom } from '@fanal/core/statement';
import { insertComplaints } from '../../complaint/index.ts';
import { insertPeople } from '../../identity/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { insertStatements } from '../../statement/index.ts';
import { toldAnswers } from '../../statement/testing/told-draft.ts';

/** A fictional story of somebody who made these payments. */
export function answersWith(payments: readonly StepValues[]): Answers {
  const answers = toldAnswers({
    iban: 'FR76 3000 6000 0112 3456 7890 189',
    email: 'camille@courriel.example',
  });
  return { ...answers, payments };
}

export type Filed = {
  readonly id: string;
  readonly reference: string;
  readonly statementId: string;
  readonly actor: Extract<Actor, { readonly kind: 'person' }>;
};

/** That story filed by a new person, as rows. */
export async function fileWith(
  database: Database,
  payments: readonly StepValues[],
  filedAt: Date,
): Promise<Filed> {
  const told = statementFrom(answersWith(payments), 'fr');
  if (!told.ok) throw new Error(`The story is not whole: ${JSON.stringify(told.refusal)}`);
  const { sightings: _, ...statement } = told.value;
  const [personId, id, statementId] = [randomUUID(), randomUUID(), randomUUID()];
  const reference = makeReference('F', randomBytes(referenceEntropy('F')));
  const complainant = {
    level: 'email',
    email: `${personId}@courriel.example`,
    givenName: 'Camille',
    familyName: 'Exemple',
  } as const;
  await database.transaction(async (trx) => {
    await insertPeople(trx, [{ id: personId, email: complainant.email, createdAt: filedAt }]);
    await insertStatements(trx, [{ ...statement, id: statementId, toldAt: filedAt }]);
    const from = { origin: 'online', draftId: randomUUID(), personId, complainant } as const;
    await insertComplaints(trx, [{ id, reference, statementId, status: 'filed', filedAt, from }]);
  });
  return { id, reference, statementId, actor: { kind: 'person', personId, level: 'email' } };
}
