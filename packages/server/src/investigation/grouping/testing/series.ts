import { readIndicator } from '@fanal/core/indicator';
import type { Sighting } from '@fanal/core/statement';
import { settleWaiting } from '../../../matching/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { type Filed, file, testTime } from '../../testing.ts';

export function email(place: number): Sighting {
  return { ...readIndicator('email', `offre${place}@arnaque.example`), field: 'import.email' };
}

export function phone(raw: string): Sighting {
  return { ...readIndicator('phone', raw, { country: 'FR' }), field: 'import.phone' };
}

/** What filings left to be looked at again, as the server does every minute. */
export function settle(database: Database): Promise<void> {
  return settleWaiting({ database, tell: () => Promise.resolve() }, testTime);
}

/** `size` complaints that stand together by one value. */
export async function fileSeries(database: Database, tie: Sighting, size: number): Promise<readonly Filed[]> {
  const filed: Filed[] = [];
  for (let place = 0; place < size; place += 1) {
    const filedAt = new Date(testTime.getTime() - (size - place) * 60_000);
    filed.push(await file(database, { sightings: [tie], filedAt }));
  }
  return filed;
}

/** Complaints by reference, as they stand: which series, by code. */
export async function seriesOf(
  database: Database,
  references: readonly string[],
): Promise<readonly string[]> {
  const text = `select c.reference, s.code from complaint c join membership m using (statement_id)
    join series s on s.id = m.series_id where c.reference = any($1)`;
  const rows = await database.named<{ reference: string; code: string }>('codes', text, [references]);
  const codes = new Map(rows.map(({ reference, code }) => [reference, code]));
  return references.map((reference) => codes.get(reference) ?? '');
}
