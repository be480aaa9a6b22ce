import * as wire from '@fanal/contract/investigation';
import { type Result, refuse } from '@fanal/core/result';
import { recordReading } from '../../identity/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Reader } from '../list-queue.ts';
import { readDecisionsOnIndicator } from './decision-store.ts';
import { findIndicator, type NamingComplaint, readLastNamings } from './naming-store.ts';
import { presentDecision, presentIndicator } from './present.ts';

const mostShown = 20;

/** A value: who names it, whether it brings them together, and what agents decided of it. */
export async function readIndicator(
  db: Database,
  reader: Reader,
  id: number,
): Promise<Result<wire.IndicatorFile, 'not-found'>> {
  const [found, last, decisions] = await Promise.all([
    findIndicator(db, id),
    readLastNamings(db, id, mostShown),
    readDecisionsOnIndicator(db, id),
  ]);
  if (found === undefined) return refuse('not-found');
  await recordReading(db, {
    at: reader.now,
    actor: reader.actor,
    action: 'read',
    subjectKind: 'indicator',
    subjectId: String(id),
    requestId: reader.requestId,
  });
  const unused = wire.UnusedSighting.safeParse(found.state).data;
  return {
    ok: true,
    value: {
      ...presentIndicator(found),
      ...(unused === undefined ? {} : { unused }),
      naming: found.naming,
      last: last.map(presentNamed),
      // Decisions on a value speak of no statement.
      decisions: decisions.map((decision) => presentDecision(decision, new Map())),
    },
  };
}

function presentNamed(naming: NamingComplaint): wire.IndicatorFile['last'][number] {
  const { reference, filedAt, scamType, raw, seriesCode, seriesSize } = naming;
  return {
    reference,
    filedAt: filedAt.toISOString(),
    scamType: scamType as wire.QueueRow['scamType'],
    raw,
    ...(seriesCode === null || seriesSize === null ? {} : { series: { id: seriesCode, size: seriesSize } }),
  };
}
