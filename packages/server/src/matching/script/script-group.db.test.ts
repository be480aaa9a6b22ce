import { randomUUID } from 'node:crypto';
import type { PhotoHash } from '@fanal/core/indicator';
import { photoChunks } from '@fanal/core/matching/near';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  expect(group).toMatchObject([{ statementId: two, photos: 0 }]);
  expect(group[0]?.similarity).toBeGreaterThan(0.5);
  expect(await scriptGroupOf(database, elsewhere)).toEqual([]);
  // As if pieces of two stories that are not alike had fallen together.
  const meet =
    'update support set keys = (select keys from support where statement_id = $1) where statement_id = $2';
  await database.named('meet', meet, [one, elsewhere]);
  expect(await scriptGroupOf(database, elsewhere)).toEqual([]);
  const places = await seriesOf(database, [one, two]);
  expect(places.get(one)?.seriesId).not.toBe(places.get(two)?.seriesId);
});

describe('stories shown with the same picture', () => {
  const picture = 'd1c4f0e8a3b59672';
  /** Saved again at another size: three bits differ, in three of four chunks. */
  const savedAgain = 'd1c4f0e9a3b49670';
  /** One chunk is the same, and more than three bits differ. */
  const another = 'd1c40f1700b59600';

  test('or nearly the same, are found together and stand in series of their own', async () => {
    const one = await tellInWords('Une histoire.', `photo:${picture}`, 'email:trois@arnaque.example');
    const two = await tellInWords('Tout autre chose.', `photo:${savedAgain}`, 'email:quatre@arnaque.example');
    const three = await tellInWords('Encore autre chose.', `photo:${another}`);
    await settleWaiting({ database }, testTime);
    expect(await scriptGroupOf(database, one)).toMatchObject([
      { statementId: two, similarity: 0, photos: 1 },
    ]);
    expect(await scriptGroupOf(database, three)).toEqual([]);
    const places = await seriesOf(database, [one, two, three]);
    expect(new Set([...places.values()].map(({ seriesId }) => seriesId)).size).toBe(3);
  });

  test('named by hundreds, tie none of them', async () => {
    const stolen = 'a3b59672d1c4f0e8';
    const told = await Promise.all(
      Array.from({ length: 20 }, (_, place) =>
        tellInWords(`Histoire ${place}.`, `photo:${stolen}`, `email:photo${place}@arnaque.example`),
      ),
    );
    await settleWaiting({ database }, testTime);
    const places = await seriesOf(database, told);
    expect([...places.values()].map(({ size }) => size)).toEqual(told.map(() => 1));
    expect(await scriptGroupOf(database, told[0] ?? '')).toHaveLength(19);
  });

  test('given with the complaint count as those named', async () => {
    const one = await tellInWords('Une photo jointe.');
    const two = await tellInWords('La même, jointe ailleurs.');
    await giveExhibit(one, '0123456789abcdef');
    expect(await scriptGroupOf(database, two)).toEqual([]);
    await giveExhibit(two, '0123456789abcdee');
    expect(await scriptGroupOf(database, two)).toMatchObject([{ statementId: one, photos: 1 }]);
  });
});

async function giveExhibit(statementId: string, photoHash: string): Promise<void> {
  const keyId = randomUUID();
  const key = `insert into evidence_key (id, statement_id, sealed, master, created_at) values ($1, $2, '', 'test', $3)`;
  await database.named('key', key, [keyId, statementId, testTime]);
  const exhibit = `
    insert into exhibit (id, evidence_key_id, name, size, sha256, type, source, received_at, scan, marks, blob_id,
      preview, preview_blob_id, photo_hash)
    values ($1, $2, 'photo.jpg', 1, sha256($4::text::bytea), 'image/jpeg', 'file', $3, 'clean', '{}', $1, 'made', $1, $4)`;
  await database.named('exhibit', exhibit, [randomUUID(), keyId, testTime, photoHash]);
}

test('the pieces by which pictures are indexed are those that the core reads', async () => {
  const hash = '0123456789abcdef' as PhotoHash;
  expect(await database.named('chunks', 'select photo_chunks($1) as chunks', [hash])).toEqual([
    { chunks: photoChunks(hash) },
  ]);
});
