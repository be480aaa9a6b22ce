import { randomUUID } from 'node:crypto';
import { type IndicatorType, readIndicator } from '@fanal/core/indicator';
import type { Sighting } from '@fanal/core/statement';
import type { Database } from '../../platform/database/index.ts';
import { insertStatements } from '../../statement/index.ts';
import { type Placement, placeStatement, placeStatements, type Unplaced } from '../place-statement.ts';

export const testTime = new Date('2026-03-02T10:00:00Z');

/** `iban:FR76 3000…` */
export type Written = `${IndicatorType}:${string}`;

/** What someone typed, as sightings. */
export function seen(...written: readonly Written[]): Sighting[] {
  return written.map((text, place) => {
    const colon = text.indexOf(':');
    const read = readIndicator(text.slice(0, colon) as IndicatorType, text.slice(colon + 1));
    return { ...read, field: `test.${place}` };
  });
}

/** Tells a story that names the given values and places it, in one transaction. */
export async function tell(
  database: Database,
  sightings: readonly Sighting[],
  more: Partial<Unplaced> & { readonly now?: Date } = {},
): Promise<Placement & { readonly statementId: string }> {
  const { now = testTime, statementId = randomUUID(), own = [] } = more;
  return database.transaction(async (trx) => {
    await insertStatements(trx, [storyOf(statementId)]);
    return { statementId, ...(await placeStatement({ trx, now }, { statementId, sightings, own })) };
  });
}

export async function tellAll(
  database: Database,
  stories: readonly Unplaced[],
  now = testTime,
): Promise<readonly Placement[]> {
  return database.transaction(async (trx) => {
    await insertStatements(
      trx,
      stories.map(({ statementId }) => storyOf(statementId)),
    );
    return placeStatements({ trx, now }, stories);
  });
}

export function storyOf(id: string) {
  return {
    id,
    scamType: 'other',
    signs: [],
    locale: 'fr',
    narrative: 'Récit de test.',
    answers: {},
    payments: [],
    losses: [],
    toldAt: testTime,
  } as const;
}
