import type * as wire from '@fanal/contract/investigation';
import {
  decisionsInSeries,
  type OfScript,
  questionsOfSeries,
  readHistory,
  scriptGroupOf,
  unusedInSeries,
  type Waterfall,
  waterfallsOf,
} from '../../matching/index.ts';
import type { Db } from '../../platform/database/index.ts';
import { readMembers } from '../series-file-store.ts';
import { presentDecision, presentUnused, presentWaterfall, statementsIn } from './present.ts';
import { presentHappening } from './present-happening.ts';
import { readReferences } from './statement-store.ts';

const mostUnused = 50;
const mostHappenings = 200;
/** A script shows in its first stories: later ones are told after others. */
const mostScriptsLookedAt = 3;

export type SeriesGrounds = Pick<
  wire.SeriesFile,
  'unused' | 'history' | 'decisions' | 'questions' | 'scripts'
>;

/** What was left out of a series, what became of it and what agents decided of it. */
export async function readSeriesGrounds(
  db: Db,
  series: { readonly id: string; readonly code: string },
): Promise<SeriesGrounds> {
  const [unused, history, decisions, questions, scripts] = await Promise.all([
    unusedInSeries(db, series.id, mostUnused),
    readHistory(db, series.id, mostHappenings),
    decisionsInSeries(db, series.id),
    questionsOfSeries(db, series.id),
    readScripts(db, series),
  ]);
  const references = await readReferences(db, statementsIn([], decisions));
  return {
    unused: unused.map(({ members, ...each }) => ({ ...presentUnused(each), members })),
    history: history.map(presentHappening),
    decisions: decisions.map((decision) => presentDecision(decision, references)),
    questions: questions.map(({ id }) => id),
    scripts,
  };
}

/** Other series told in nearly the same words or with the same pictures, the closest first. */
async function readScripts(
  db: Db,
  { id, code }: { readonly id: string; readonly code: string },
): Promise<SeriesGrounds['scripts']> {
  const first = await readMembers(db, id, { after: undefined, limit: mostScriptsLookedAt });
  const groups = await Promise.all(first.map(({ statementId }) => scriptGroupOf(db, statementId)));
  const others = new Map<string, OfScript[]>();
  for (const each of groups.flat()) {
    const known = others.get(each.code);
    if (known !== undefined) known.push(each);
    else if (each.code !== code) others.set(each.code, [each]);
  }
  return [...others]
    .map(([seriesId, alike]) => ({
      seriesId,
      statements: new Set(alike.map(({ statementId }) => statementId)).size,
      similarity: Math.max(...alike.map(({ similarity }) => similarity)),
      photos: Math.max(...alike.map(({ photos }) => photos)),
    }))
    .toSorted((one, other) => other.similarity - one.similarity || other.statements - one.statements);
}

/** By statement; none for one that stands alone. */
export async function readWaterfalls(
  db: Db,
  statementIds: readonly string[],
): Promise<ReadonlyMap<string, wire.Waterfall>> {
  const waterfalls = await waterfallsOf(db, statementIds);
  const grounds = [...waterfalls.values()].flatMap((waterfall: Waterfall) => waterfall.grounds);
  const references = await readReferences(db, statementsIn(grounds));
  return new Map([...waterfalls].map(([id, waterfall]) => [id, presentWaterfall(waterfall, references)]));
}

/** Complaints told in nearly the same words, or with the same photos, but this one. */
export async function readScript(db: Db, statementId: string): Promise<wire.ComplaintFile['script']> {
  const group = await scriptGroupOf(db, statementId);
  const references = await readReferences(
    db,
    group.map((each) => each.statementId),
  );
  return group.flatMap(({ similarity, photos, code, ...each }) => {
    const reference = references.get(each.statementId);
    return reference === undefined ? [] : [{ reference, similarity, photos, seriesId: code }];
  });
}
