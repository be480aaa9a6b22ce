import type { Database, Db } from '../../platform/database/index.ts';
import { readSeriesOf } from '../links-store.ts';
import { settle } from '../settle/settle.ts';
import type { Decision } from './decision.ts';
import { readConcerned, type StandingPlace } from './decision-store.ts';
import { readRaised } from './question-store.ts';

/** What became of a decision at once. */
export type Outcome = {
  readonly decisionId: string;
  /** False: what it concerns is large, or much; jobs go on with it. */
  readonly settled: boolean;
  /** Where each statement of the decision stands now. */
  readonly places: readonly StandingPlace[];
  /** Questions that it raised. */
  readonly raised: readonly string[];
};

/** Series that are settled while an agent waits. */
const mostAtOnce = 64;

/** Settles what a decision concerns, as far as that is quick; those newly grouped are told by the settling that follows. */
export async function settleAtOnce(
  database: Database,
  { id, decision, now }: { readonly id: string; readonly decision: Decision; readonly now: Date },
): Promise<Outcome> {
  const concerned = await readConcerned(database, decision);
  const settled =
    concerned.length <= mostAtOnce && (await settle({ database }, now, { large: false, of: concerned }));
  const statements = 'statements' in decision ? concerned : [];
  const [places, raised] = await Promise.all([
    placesOf(database, statements),
    readRaised(database, statements, now),
  ]);
  return { decisionId: id, settled, places, raised };
}

async function placesOf(db: Db, statementIds: readonly string[]): Promise<readonly StandingPlace[]> {
  if (statementIds.length === 0) return [];
  const rows = new Map((await readSeriesOf(db, statementIds)).map((row) => [row.statementId, row]));
  return statementIds.flatMap((id) => rows.get(id) ?? []);
}
