import type { IndicatorType } from '@fanal/core/indicator';
import { type Result, refuse } from '@fanal/core/result';
import type { Db } from '../../platform/database/index.ts';
import { readSeriesOf } from '../links-store.ts';
import {
  readApartBetween,
  readQuestionsBetween,
  readSharedBy,
  readUnusedIn,
  type SharedRow,
} from './why-store.ts';

/** Something shared that tied nobody, and why. */
export type Unused = {
  readonly why:
    | 'hub'
    | 'well-known'
    | 'unverified'
    | 'support-only'
    | 'reporter-own'
    | 'cut-bridge'
    | 'cannot-link';
  readonly indicator?: { readonly id: number; readonly type: IndicatorType; readonly value: string };
  /** Statements that name it; of those looked at, the part that shares something else, and what it had to reach. */
  readonly figures?: {
    readonly naming: number;
    readonly sampled: number;
    readonly cohesion: number;
    readonly expected: number;
  };
  readonly questionId?: string;
  readonly decisionId?: string;
};

/** Why two statements do not stand in one series: what they share that was not used, and who holds them apart. */
export async function whyApart(
  db: Db,
  one: string,
  other: string,
): Promise<Result<{ readonly unused: readonly Unused[] }, 'not-found' | 'together'>> {
  const places = new Map(
    (await readSeriesOf(db, [one, other])).map((row) => [row.statementId, row.seriesId]),
  );
  const [mine, theirs] = [places.get(one), places.get(other)];
  if (mine === undefined || theirs === undefined) return refuse('not-found');
  if (mine === theirs) return refuse('together');
  const [shared, questions, decisions] = await Promise.all([
    readSharedBy(db, one, other),
    readQuestionsBetween(db, { statementId: one, seriesId: mine }, { statementId: other, seriesId: theirs }),
    readApartBetween(db, mine, theirs),
  ]);
  const asked = new Map(questions.map(({ indicatorId, questionId }) => [indicatorId, questionId]));
  const direct = shared.flatMap((row): Unused[] => {
    const why = whyNot(row);
    if (why === undefined) return [];
    const questionId =
      why === 'cut-bridge' ? (asked.get(row.indicatorId) ?? questions[0]?.questionId) : undefined;
    return [{ why, ...shown(row), ...(questionId === undefined ? {} : { questionId }) }];
  });
  const named = new Set(direct.map(({ questionId }) => questionId));
  const between = questions.flatMap(({ questionId, indicatorId, type, value }): Unused[] =>
    indicatorId === null || named.has(questionId)
      ? []
      : [{ why: 'cut-bridge', indicator: { id: indicatorId, type, value }, questionId }],
  );
  const heldApart = decisions.map((decisionId): Unused => ({ why: 'cannot-link', decisionId }));
  return { ok: true, value: { unused: [...heldApart, ...direct, ...between] } };
}

/** Values that members of a series share and that were not used, the most shared first. */
export async function unusedInSeries(
  db: Db,
  seriesId: string,
  limit: number,
): Promise<readonly (Unused & { readonly members: number })[]> {
  const rows = await readUnusedIn(db, seriesId, limit);
  return rows.flatMap((row) => {
    const why = whyNot({ ...row, one: [row.state], other: [row.state] });
    return why === undefined ? [] : [{ why, ...shown(row), members: row.members }];
  });
}

const reasons = ['reporter-own', 'well-known', 'unverified', 'support-only'] as const;

function whyNot({
  isHub,
  one,
  other,
}: Pick<SharedRow, 'isHub' | 'one' | 'other'>): Unused['why'] | undefined {
  if (one.includes('linking') && other.includes('linking')) return isHub ? 'hub' : 'cut-bridge';
  // A link that ties by what was read off it is told by that.
  return reasons.find((reason) => one.includes(reason) || other.includes(reason));
}

type Shown = Pick<Unused, 'indicator' | 'figures'>;

function shown(row: Omit<SharedRow, 'one' | 'other'>): Shown {
  const { indicatorId: id, type, value, isHub, degree: naming, sampled, cohesion, expected } = row;
  const indicator = { id, type, value };
  if (!isHub || sampled === null || cohesion === null || expected === null) return { indicator };
  return { indicator, figures: { naming, sampled, cohesion, expected } };
}
