import { complainantOf } from '@fanal/core/complaint';
import type { StepValues } from '@fanal/core/journey';
import { type Filed, fileAsRows } from '../../complaint/testing/filed-as-rows.ts';
import type { Database } from '../../platform/database/index.ts';
import { toldAnswers } from '../../statement/testing/told-draft.ts';

/** A story filed by a new person who can be reached so. */
export function fileReachedBy(database: Database, reach: StepValues, filedAt: Date): Promise<Filed> {
  return fileAsRows(database, filedAt, (email) => {
    const told = toldAnswers({ iban: 'FR76 3000 6000 0112 3456 7890 189', email });
    const answers = { ...told, reach: { email, language: 'fr', ...reach } };
    return { answers, complainant: complainantOf(answers, { level: 'email', email }) };
  });
}
