import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import { insertStatements } from '../../statement/index.ts';
import { placeStatement, scriptGroupOf, seriesOf, settleWaiting } from '../index.ts';
import { seen, storyOf, testTime, type Written } from '../testing/tell.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function tellInWords(narrative: string, ...written: readonly Written[]): Promise<string> {
  const statementId = randomUUID();
  await database.transaction(async (trx) => {
    await insertStatements(trx, [{ ...storyOf(statementId), narrative }]);
    await placeStatement({ trx, now: testTime }, { statementId, sightings: seen(...written) });
  });
  return statementId;
}

const script = (name: string, sum: string) =>
  `Il disait s'appeler ${name}, ingénieur sur une plateforme en mer du Nord, veuf, avec une fille en pension. ` +
  `Après trois semaines il a demandé ${sum} euros pour débloquer un virement retenu par la douane du port.`;

test('stories told after one script are found together, and stand in series of their own', async () => {
  const one = await tellInWords(script('Andreas', '2 500'), 'email:un@arnaque.example');
  const two = await tellInWords(script('Henrik', '4 000'), 'email:deux@arnaque.example');
  const elsewhere = await tellInWords(
    'Une annonce de location, un acompte versé, puis plus de réponse de personne.',
  );
  expect(await scriptGroupOf(database, one)).toEqual([]);
  await settleWaiting({ database }, testTime);
  const group = await scriptGroupOf(database, one);
  expect(group.map(({ statementId }) => statementId)).toEqual([one, two]);
  expect(group[0]?.similarity).toBe(1);
  expect(await scriptGroupOf(database, elsewhere)).toEqual([]);
  const places = await seriesOf(database, [one, two]);
  expect(places.get(one)?.seriesId).not.toBe(places.get(two)?.seriesId);
});
