import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import { carryExhibits } from '../exhibits-of.ts';
import { createMasterKeys, MasterKeyMissing } from '../keys/master-keys.ts';
import { openExhibit } from '../open-exhibit.ts';
import { rotateKeys } from '../rotate-keys.ts';
import {
  aDraft,
  aStatement,
  gathered,
  given,
  now,
  openTestEvidence,
  type TestEvidence,
  testKey,
  visitor,
} from '../testing/open-evidence.ts';
import { verifyExhibits } from '../verify-exhibits.ts';
import { readCustody } from './custody-store.ts';

let database: Database;
let evidence: TestEvidence;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  await database.named('empty', 'truncate evidence_key cascade', []);
  evidence = await openTestEvidence(database);
});
afterAll(() => database.close());

const asked = { actor: { kind: 'operator' }, now, requestId: 'test' } as const;
const opening = (exhibitId: string) => ({
  exhibitId,
  actor: visitor,
  purpose: 'test',
  now,
  requestId: 'test',
});

async function anExhibit(words = 'ce qui s’est passé') {
  return given(evidence, await aDraft(database), 'a.txt', Buffer.from(words));
}

/** As whoever owns the database may, by lifting the guard. */
async function tamper(sql: string, ...values: readonly unknown[]): Promise<void> {
  await database.named('off', 'alter table custody_line disable trigger all', []);
  await database.pool.query(sql, [...values]);
  await database.named('on', 'alter table custody_line enable trigger all', []);
}

test('the chain says who had it, in order, without a gap', async () => {
  const exhibit = await anExhibit();
  await Promise.all(Array.from({ length: 8 }, () => openExhibit(evidence, opening(exhibit.id))));
  const lines = (await readCustody(database, [exhibit.id])).get(exhibit.id) ?? [];
  expect(lines.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect((await verifyExhibits(evidence, asked)).findings).toEqual([]);
});

test('a line can be neither changed nor removed', async () => {
  const exhibit = await anExhibit();
  for (const sql of [
    `update custody_line set purpose = 'autre' where exhibit_id = $1`,
    'delete from custody_line where exhibit_id = $1',
  ]) {
    await expect(database.named(`try-${sql.length}`, sql, [exhibit.id])).rejects.toThrow('append-only');
  }
});

test.each([
  ['changed', `update custody_line set actor_kind = 'agent' where exhibit_id = $1 and place = 1`],
  ['taken out of the middle', 'delete from custody_line where exhibit_id = $1 and place = 2'],
  ['cut off the end', 'delete from custody_line where exhibit_id = $1 and place = 3'],
  [
    'added',
    `insert into custody_line select exhibit_id, place + 1, at, actor_kind, actor_id, action, purpose, request_id, hash
     from custody_line where exhibit_id = $1 and place = 3`,
  ],
  [
    'cut off the end, and its exhibit told so',
    `with gone as (delete from custody_line where exhibit_id = $1 and place >= 3)
     update exhibit set custody_length = 2 where id = $1`,
  ],
])('a line %s in the database itself is seen', async (_, sql) => {
  const exhibit = await anExhibit();
  await openExhibit(evidence, opening(exhibit.id));
  await openExhibit(evidence, opening(exhibit.id));
  await tamper(sql, exhibit.id);
  const { findings } = await verifyExhibits(evidence, asked);
  expect(findings).toEqual([{ exhibitId: exhibit.id, problem: 'chain-broken' }]);
});

test('bytes that are gone or changed are found by name', async () => {
  const [gone, whole, changed] = [await anExhibit('un'), await anExhibit('deux'), await anExhibit('trois')];
  const blobOf = async (id: string) => {
    const [row] = await database.named<{ blob_id: string }>(
      'blob',
      'select blob_id from exhibit where id = $1',
      [id],
    );
    return row?.blob_id ?? '';
  };
  await evidence.store.remove(await blobOf(gone.id));
  await database.named('swap', 'update exhibit set blob_id = $2 where id = $1', [
    changed.id,
    await blobOf(whole.id),
  ]);
  const { findings, exhibits } = await verifyExhibits(evidence, asked);
  expect(exhibits).toBe(3);
  expect(new Map(findings.map(({ exhibitId, problem }) => [exhibitId, problem]))).toEqual(
    new Map([
      [gone.id, 'missing'],
      [changed.id, 'changed'],
    ]),
  );
});

test('under a new master key everything opens, and the old key opens nothing', async () => {
  const exhibits = [await anExhibit('un'), await anExhibit('deux'), await anExhibit('trois')];
  const statementId = await aStatement(database);
  const draftId = await aDraft(database);
  exhibits.push(await given(evidence, draftId, 'b.txt', Buffer.from('déposé')));
  const carried = { draftId, statementId, actor: visitor, now, requestId: 'test' };
  await database.transaction((trx) => carryExhibits(trx, evidence, carried));

  const both = { ...evidence, keys: createMasterKeys(['22'.repeat(32), testKey]) };
  expect(await rotateKeys(both, asked)).toMatchObject({ resealed: 4, keys: 4 });
  expect(await rotateKeys(both, asked)).toMatchObject({ resealed: 0, keys: 4 });

  const fresh = { ...evidence, keys: createMasterKeys(['22'.repeat(32)]) };
  for (const { id } of exhibits) {
    const opened = await openExhibit(fresh, opening(id));
    if (!opened.ok) throw new Error(opened.refusal);
    expect((await gathered(opened.value.bytes)).length).toBeGreaterThan(0);
  }
  expect((await verifyExhibits(fresh, asked)).findings).toEqual([]);
  await expect(openExhibit(evidence, opening(exhibits[0]?.id ?? ''))).rejects.toThrow(MasterKeyMissing);
});

test('two rotations at once seal each key once', async () => {
  await anExhibit('un');
  await anExhibit('deux');
  const both = { ...evidence, keys: createMasterKeys(['33'.repeat(32), testKey]) };
  const done = await Promise.all([rotateKeys(both, asked), rotateKeys(both, asked)]);
  expect(done.reduce((sum, { resealed }) => sum + resealed, 0)).toBe(2);
  expect((await verifyExhibits(both, asked)).findings).toEqual([]);
});
