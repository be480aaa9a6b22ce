import type { Waterfall } from '@fanal/contract/investigation';
import { parseReference } from '@fanal/core/reference';
import { type Result, refuse } from '@fanal/core/result';
import { recordReading } from '../identity/index.ts';
import type { Database, Db } from '../platform/database/index.ts';
import { cursorAtTime, timePlaceOf } from './cursor.ts';
import { readSeriesGrounds, readWaterfalls, type SeriesGrounds } from './grouping/read-grounds.ts';
import type { Reader } from './list-queue.ts';
import { describe, type SeriesInList } from './list-series.ts';
import { readReasons, type SharedValue } from './reason-store.ts';
import {
  type DrawnEdge,
  type DrawnStatement,
  type Member,
  readDrawnEdges,
  readDrawnStatements,
  readMembers,
} from './series-file-store.ts';
import { findSeries } from './series-store.ts';

export type SeriesInHand = {
  readonly series: SeriesInList;
  readonly members: readonly Member[];
  readonly membersNext?: string;
  /** Of the members of this page. */
  readonly reasons: readonly SharedValue[];
  readonly drawn: {
    readonly statements: readonly DrawnStatement[];
    readonly edges: readonly DrawnEdge[];
    readonly complete: boolean;
  };
  readonly waterfalls: ReadonlyMap<string, Waterfall>;
  readonly grounds: SeriesGrounds;
};

const membersAPage = 50;
const reasonsAMember = 12;
const mostTies = 12;
/** What a person can still read in a drawing. */
const mostDrawn = { statements: 150, edges: 1_500 };

/** One series with its members, why each is there, what was not used and what became of it. */
export async function readSeries(
  db: Database,
  reader: Reader,
  asked: { readonly code: string; readonly membersAfter?: string | undefined },
): Promise<Result<SeriesInHand, 'not-found' | 'invalid-request'>> {
  const after = asked.membersAfter === undefined ? undefined : timePlaceOf(asked.membersAfter);
  if (after?.ok === false) return after;
  const code = parseReference(asked.code, 'S');
  const found = code.ok ? await findSeries(db, code.value) : undefined;
  if (found === undefined) return refuse('not-found');
  const [[series], read, drawn, grounds] = await Promise.all([
    describe(db, [found], mostTies),
    readMembers(db, found.id, { after: after?.value, limit: membersAPage + 1 }),
    readDrawing(db, found.id, found.size),
    readSeriesGrounds(db, found),
  ]);
  if (series === undefined) throw new Error('a series that was found is not described');
  const members = read.slice(0, membersAPage);
  const ids = members.map(({ statementId }) => statementId);
  const [reasons, waterfalls] = await Promise.all([
    readReasons(db, ids, reasonsAMember),
    readWaterfalls(db, ids),
  ]);
  await recordReading(db, {
    at: reader.now,
    actor: reader.actor,
    action: 'read',
    subjectKind: 'series',
    subjectId: found.id,
    requestId: reader.requestId,
  });
  const last = members.at(-1);
  const more = read.length > membersAPage && last !== undefined;
  return {
    ok: true,
    value: {
      series,
      members,
      ...(more ? { membersNext: cursorAtTime({ at: last.filedAt, id: last.id }) } : {}),
      reasons,
      waterfalls,
      drawn,
      grounds,
    },
  };
}

async function readDrawing(db: Db, seriesId: string, size: number): Promise<SeriesInHand['drawn']> {
  const statements = await readDrawnStatements(db, seriesId, mostDrawn.statements);
  const edges = await readDrawnEdges(
    db,
    statements.map(({ statementId }) => statementId),
    mostDrawn.edges,
  );
  const complete = statements.length >= size && edges.length < mostDrawn.edges;
  return { statements, edges, complete };
}
