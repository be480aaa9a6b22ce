import { dayInFrance } from '@fanal/core/calendar';
import type { RawValues } from '@fanal/core/journey';
import { takeFindings } from '@fanal/core/material';
import type { Database } from '../platform/database/index.ts';
import { type DraftRequest, onDraft, saveNewAnswers } from '../statement/index.ts';
import { gather } from './gather.ts';
import { choiceOf, readingsOfDraft, saveChoice } from './store.ts';

/**
 * Keeps some of what was found, and strikes out some. What is newly kept goes into the answers as if the person
 * had typed it, where nothing stands yet; what was kept and is struck out is taken back, unless it was changed
 * since. Doing it twice changes nothing more.
 */
export function chooseFindings(
  database: Database,
  request: DraftRequest & {
    readonly kept: readonly string[];
    readonly struck: readonly string[];
    /** By id of a payment, what its material does not tell, in the fields of `payments`. */
    readonly completed: Readonly<Record<string, RawValues>>;
  },
) {
  return onDraft(database, request, 'choose-findings', async (trx, draft) => {
    const choice = await choiceOf(trx, draft.id);
    const readings = await readingsOfDraft(trx, draft.id);
    const known = new Set(gather(readings).findings.map(({ id }) => id));
    const kept = request.kept.filter((id) => known.has(id) && !choice.kept.includes(id));
    const struck = request.struck.filter((id) => known.has(id) && !request.kept.includes(id));
    const answers = takeFindings(
      draft.answers,
      readings.flatMap(({ findings }) => findings),
      kept,
      {
        today: dayInFrance(request.now),
        completed: request.completed,
        before: choice.kept.filter((id) => struck.includes(id)),
      },
    );
    await saveChoice(trx, draft.id, {
      ...choice,
      kept: [...choice.kept.filter((id) => !struck.includes(id)), ...kept],
      struck: [...new Set([...choice.struck, ...struck])].filter((id) => !kept.includes(id)),
    });
    return { ok: true, value: await saveNewAnswers(trx, draft, answers, request.now) };
  });
}
