import type { Database } from '../platform/database/index.ts';
import { requestJob } from '../platform/jobs/index.ts';
import { type DraftRequest, onDraft } from '../statement/index.ts';
import { readingJob } from './ask-for-reading.ts';
import { askAgain, choiceOf, saveChoice } from './store.ts';

/** Names a person's own side of their conversations; everything is read again, knowing it. */
export function sayWhoIAm(
  database: Database,
  request: DraftRequest & { readonly me: readonly string[]; readonly others: readonly string[] },
) {
  return onDraft(database, request, 'say-who-i-am', async (trx, { id }) => {
    const choice = await choiceOf(trx, id);
    const ownNames = [...new Set([...without(choice.ownNames, request.others), ...request.me])];
    const otherNames = without([...new Set([...choice.otherNames, ...request.others])], request.me);
    await saveChoice(trx, id, { ...choice, ownNames, otherNames });
    const isSame =
      ownNames.length === choice.ownNames.length && without(ownNames, choice.ownNames).length === 0;
    if (isSame) return { ok: true, value: { said: true } as const };
    for (const readingId of await askAgain(trx, id, request.now))
      await requestJob(trx, readingJob, { readingId });
    return { ok: true, value: { said: true } as const };
  });
}

function without(names: readonly string[], left: readonly string[]): string[] {
  return names.filter((name) => !left.includes(name));
}
