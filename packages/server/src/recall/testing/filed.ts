import type { Answers, StepValues } from '@fanal/core/journey';
import { type Filed, fileAsRows } from '../../complaint/testing/filed-as-rows.ts';
import type { Database } from '../../platform/database/index.ts';
import { toldAnswers } from '../../statement/testing/told-draft.ts';

/** A fictional story of somebody who made these payments. */
export function answersWith(payments: readonly StepValues[]): Answers {
  const answers = toldAnswers({
    iban: 'FR76 3000 6000 0112 3456 7890 189',
    email: 'camille@courriel.example',
  });
  return { ...answers, payments };
}

/** That story filed by a new person. */
export function fileWith(database: Database, payments: readonly StepValues[], filedAt: Date): Promise<Filed> {
  return fileAsRows(database, filedAt, (email) => ({
    answers: answersWith(payments),
    complainant: { level: 'email', email, givenName: 'Camille', familyName: 'Exemple' },
  }));
}
