import type { IndicatorType } from '@fanal/core/indicator';
import { bitsOfKey, indicatorOf, ruleVersion } from '@fanal/core/matching';
import { type Result, refuse } from '@fanal/core/result';
import type { Db } from '../../platform/database/index.ts';
import { readSeriesOf } from '../links-store.ts';
import { findPath, type PathStep, type Tie } from './find-path.ts';
import {
  type LinkRow,
  readDays,
  readLinksIn,
  readSpellings,
  readTiesIn,
  spellingOf,
  type TieRow,
} from './why-store.ts';

/** From one statement to the next: by a value that both name, as each wrote it, or by a decision. */
export type Step = {
  readonly from: string;
  readonly to: string;
  readonly by:
    | {
        readonly code: 'same-value';
        readonly indicatorId: number;
        readonly type: IndicatorType;
        readonly value: string;
        readonly fromRaw: string;
        readonly toRaw: string;
      }
    | { readonly code: 'must-link'; readonly decisionId: string };
  readonly bits: number;
  /** Between the two stories. */
  readonly days?: number;
};

/** An agent's word ties two statements by itself: more than any value does. */
const decisionBits = 40;

/** Why two statements stand in one series: the shortest way that leads from one to the other. */
export async function whyTogether(
  db: Db,
  one: string,
  other: string,
): Promise<Result<{ readonly steps: readonly Step[]; readonly ruleVersion: number }, 'not-found' | 'apart'>> {
  const places = new Map(
    (await readSeriesOf(db, [one, other])).map((row) => [row.statementId, row.seriesId]),
  );
  const seriesId = places.get(one);
  if (seriesId === undefined || !places.has(other)) return refuse('not-found');
  if (places.get(other) !== seriesId) return refuse('apart');
  const [values, links] = await Promise.all([readTiesIn(db, seriesId), readLinksIn(db, seriesId)]);
  const path = findPath(one, other, [...values.map(tieFrom), ...links.map(tieOf)]);
  // What tied them was edited or withdrawn a moment ago, and is not settled yet.
  if (path === undefined) return refuse('apart');
  const byName = new Map(values.map((value) => [String(value.indicatorId), value]));
  return { ok: true, value: { steps: await told(db, path, byName), ruleVersion } };
}

function tieFrom({ indicatorId, key, degree, holders }: TieRow): Tie {
  return { by: String(indicatorId), bits: bitsOfKey(key, degree), holders };
}

function tieOf({ id, one, other }: LinkRow): Tie {
  return { by: id, bits: decisionBits, holders: [one, other] };
}

async function told(
  db: Db,
  path: readonly PathStep[],
  values: ReadonlyMap<string, TieRow>,
): Promise<readonly Step[]> {
  const wanted = path.flatMap(({ from, to, by }) => {
    const indicatorId = values.get(by)?.indicatorId;
    return indicatorId === undefined ? [] : [from, to].map((statementId) => ({ statementId, indicatorId }));
  });
  const [spellings, days] = await Promise.all([
    readSpellings(db, wanted),
    readDays(db, [...new Set(path.flatMap(({ from, to }) => [from, to]))]),
  ]);
  return path.map(({ from, to, by }): Step => {
    const gap = Math.abs((days.get(from) ?? 0) - (days.get(to) ?? 0));
    const value = values.get(by);
    if (value === undefined) {
      return { from, to, by: { code: 'must-link', decisionId: by }, bits: decisionBits, days: gap };
    }
    const { indicatorId, key, degree } = value;
    const raw = (statement: string) => spellings.get(spellingOf(statement, indicatorId)) ?? '';
    return {
      from,
      to,
      by: { code: 'same-value', indicatorId, ...indicatorOf(key), fromRaw: raw(from), toRaw: raw(to) },
      bits: bitsOfKey(key, degree),
      days: gap,
    };
  });
}
