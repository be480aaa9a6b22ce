import type * as wire from '@fanal/contract/investigation';
import { type Result, refuse } from '@fanal/core/result';
import { recordReading } from '../../identity/index.ts';
import { questionsOfSeries, seriesOf } from '../../matching/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Reader } from '../list-queue.ts';
import { findDecision } from './decision-store.ts';
import { presentDecision } from './present.ts';
import { readReferences } from './statement-store.ts';

/** A decision, and where it has left the complaints that it is about. */
export async function readDecision(
  db: Database,
  reader: Reader,
  id: string,
): Promise<Result<wire.DecisionFile, 'not-found'>> {
  const decision = await findDecision(db, id);
  if (decision === undefined) return refuse('not-found');
  const [standing, references] = await Promise.all([
    seriesOf(db, decision.statements),
    readReferences(db, decision.statements),
  ]);
  const seriesIds = [...new Set([...standing.values()].map(({ seriesId }) => seriesId))];
  const questions = await Promise.all(seriesIds.map((seriesId) => questionsOfSeries(db, seriesId)));
  await recordReading(db, {
    at: reader.now,
    actor: reader.actor,
    action: 'read',
    subjectKind: 'matching-decision',
    subjectId: id,
    requestId: reader.requestId,
  });
  return {
    ok: true,
    value: {
      ...presentDecision(decision, references),
      places: decision.statements.flatMap((statementId) => {
        const reference = references.get(statementId);
        const series = standing.get(statementId);
        if (reference === undefined || series === undefined) return [];
        return [{ reference, series: { id: series.code, size: series.size } }];
      }),
      questions: [...new Set(questions.flat().map((question) => question.id))],
    },
  };
}
