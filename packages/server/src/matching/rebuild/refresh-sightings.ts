import { type Incidence, incidencesOf, keyOf } from '@fanal/core/matching';
import type { Database } from '../../platform/database/index.ts';
import { addSightings } from '../sightings-store.ts';
import { bounded, isShort } from '../storable.ts';
import { correctSightings, incidencesByPage, recount, type StoredIncidence } from './rebuild-store.ts';

type Difference = {
  readonly gone: readonly StoredIncidence[];
  readonly restated: readonly StoredIncidence[];
  readonly added: readonly { readonly statementId: string; readonly incidences: readonly Incidence[] }[];
};

/** A page of statements that was read again, up to `last`. */
export type Refreshed = { readonly last: string; readonly statements: number; readonly changed: number };

/**
 * Reads every sighting after a statement again by the rules and lists of this version: a site that joined the
 * well-known ones links nobody from now on. Page by page, while filings go on.
 */
export async function* refreshSightings(database: Database, after: string): AsyncGenerator<Refreshed> {
  for await (const page of incidencesByPage(database, after)) {
    const byStatement = groupedByStatement(page);
    const difference = differenceOf(byStatement);
    const touched = [
      ...difference.gone,
      ...difference.restated,
      ...difference.added.flatMap(({ incidences }) => incidences),
    ];
    if (touched.length > 0) {
      await database.transaction(async (trx) => {
        await correctSightings(trx, difference.gone, difference.restated);
        await addSightings(trx, difference.added);
        await recount(trx, touched);
      });
    }
    const last = [...byStatement.keys()].sort().at(-1) ?? after;
    yield { last, statements: byStatement.size, changed: touched.length };
  }
}

function differenceOf(byStatement: ReadonlyMap<string, readonly StoredIncidence[]>): Difference {
  const gone: StoredIncidence[] = [];
  const restated: StoredIncidence[] = [];
  const added: { statementId: string; incidences: Incidence[] }[] = [];
  for (const [statementId, all] of byStatement) {
    // A value too long to keep whole cannot be read again: what was read off it at filing stays.
    const long = new Set(all.filter((incidence) => !isShort(incidence)).map(placeOf));
    const stored = all.filter((incidence) => !long.has(placeOf(incidence)));
    const own = stored.filter(({ state }) => state === 'reporter-own');
    const written = stored.filter(({ derived }) => !derived);
    const expected = incidencesOf(written, own).map(bounded);
    const wanted = new Map(expected.map((incidence) => [slotOf(incidence), incidence]));
    for (const incidence of stored) {
      const now = wanted.get(slotOf(incidence));
      if (now === undefined) gone.push(incidence);
      else if (now.state !== incidence.state) restated.push({ ...incidence, state: now.state });
      wanted.delete(slotOf(incidence));
    }
    if (wanted.size > 0) added.push({ statementId, incidences: [...wanted.values()] });
  }
  return { gone, restated, added };
}

function groupedByStatement(
  page: readonly StoredIncidence[],
): ReadonlyMap<string, readonly StoredIncidence[]> {
  const grouped = new Map<string, StoredIncidence[]>();
  for (const incidence of page) {
    const group = grouped.get(incidence.statementId);
    if (group === undefined) grouped.set(incidence.statementId, [incidence]);
    else group.push(incidence);
  }
  return grouped;
}

function placeOf({ field, raw }: Incidence): string {
  return `${field}\n${raw}`;
}

function slotOf(incidence: Incidence): string {
  return `${incidence.field}\n${keyOf(incidence)}`;
}
