import type { Result } from '@fanal/core/result';
import type { ScamType } from '@fanal/core/statement';
import { recordReading } from '../identity/index.ts';
import type { Database, Db } from '../platform/database/index.ts';
import { cursorAtNumber, cursorAtTime, numberPlaceOf, timePlaceOf } from './cursor.ts';
import type { Reader } from './list-queue.ts';
import {
  countSeries,
  type KeptSeries,
  readBriefs,
  readLargestSeries,
  readLosses,
  readRecentSeries,
  readTies,
  type SeriesInBrief,
  type SeriesLoss,
  type Tie,
} from './series-store.ts';

export type SeriesInList = KeptSeries & {
  readonly brief: SeriesInBrief | undefined;
  readonly losses: readonly SeriesLoss[];
  readonly strongest: readonly Tie[];
};

type Asked = {
  readonly order: 'recent' | 'largest';
  readonly scamType?: ScamType | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

type SeriesPage = {
  readonly series: readonly SeriesInList[];
  readonly total: number;
  readonly next?: string;
};

const mostTies = 3;

/** One page of the series of two statements or more. */
export async function listSeries(
  db: Database,
  reader: Reader,
  asked: Asked,
): Promise<Result<SeriesPage, 'invalid-request'>> {
  const read = await readPage(db, asked);
  if (!read.ok) return read;
  const page = read.value.slice(0, asked.limit);
  const [series, total] = await Promise.all([describe(db, page, mostTies), countSeries(db, asked.scamType)]);
  await recordReading(db, {
    at: reader.now,
    actor: reader.actor,
    action: 'list',
    subjectKind: 'series',
    requestId: reader.requestId,
  });
  const last = page.at(-1);
  const more = read.value.length > asked.limit && last !== undefined;
  return { ok: true, value: { series, total, ...(more ? { next: cursorAfter(last, asked.order) } : {}) } };
}

async function readPage(db: Db, asked: Asked): Promise<Result<KeptSeries[], 'invalid-request'>> {
  const page = { limit: asked.limit + 1, scamType: asked.scamType };
  if (asked.order === 'largest') {
    const after = asked.after === undefined ? undefined : numberPlaceOf(asked.after);
    if (after?.ok === false) return after;
    return { ok: true, value: await readLargestSeries(db, { ...page, after: after?.value }) };
  }
  const after = asked.after === undefined ? undefined : timePlaceOf(asked.after);
  if (after?.ok === false) return after;
  return { ok: true, value: await readRecentSeries(db, { ...page, after: after?.value }) };
}

function cursorAfter(last: KeptSeries, order: Asked['order']): string {
  return order === 'largest'
    ? cursorAtNumber({ number: last.size, id: last.id })
    : cursorAtTime({ at: last.changedAt, id: last.id });
}

/** Series with their dates, losses and the `most` values that tie most of their members. */
export async function describe(db: Db, series: readonly KeptSeries[], most: number): Promise<SeriesInList[]> {
  const ids = series.map(({ id }) => id);
  const [briefs, losses, ties] = await Promise.all([
    readBriefs(db, ids),
    readLosses(db, ids),
    readTies(db, ids, most),
  ]);
  return series.map((one) => ({
    ...one,
    brief: briefs.find(({ seriesId }) => seriesId === one.id),
    losses: losses.filter(({ seriesId }) => seriesId === one.id),
    strongest: ties.filter(({ seriesId }) => seriesId === one.id),
  }));
}
