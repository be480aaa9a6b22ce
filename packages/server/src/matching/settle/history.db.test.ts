import { randomUUID } from 'node:crypto';
import type { Key } from '@fanal/core/matching';
import type { Decision as CoreDecision } from '@fanal/core/matching/decision';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import { removeStatement } from '../change/remove-statement.ts';
import { replaceSightings } from '../change/replace-sightings.ts';
import { decide } from '../decide/decide.ts';
import type { Decision } from '../decide/decision.ts';
import { undoDecision } from '../decide/undo-decision.ts';
import type { Unplaced } from '../place-statement.ts';
import { type Deciding, openAgent } from '../testing/agent.ts';
import { alikeAtOnce, openAlike } from '../testing/alike.ts';
import { emptyMatching } from '../testing/empty.ts';
import { groupedAtOnce, storedPartition } from '../testing/partition.ts';
import { seen, tellAll, type Written } from '../testing/tell.ts';
import { settle } from './settle.ts';

let database: Database;
let deciding: Deciding;
const later = new Date('2026-03-03T10:00:00Z');

beforeAll(async () => {
  database = await openTestDatabase();
  deciding = await openAgent(database);
});
afterAll(() => database.close());

const voices = Array.from({ length: 3 }, () => randomUUID());
const email = (place: number) => `email:offre${place}@arnaque.example` as const;
const phone = (place: number) => `phone:06 39 98 ${String(10 + place)} 00` as const;

const account = (place: number) =>
  (place < 4 ? `handle:telegram:julie.martin${place}` : `handle:telegram:robert_durand${place}`) as Written;

/** Values of a few offenders, accounts of nearly the same name, and two that strangers to one another name. */
const value = fc.oneof(
  { weight: 6, arbitrary: fc.nat(24).map(email) },
  { weight: 3, arbitrary: fc.nat(12).map(phone) },
  { weight: 2, arbitrary: fc.nat(11).map(account) },
  { weight: 3, arbitrary: fc.constantFrom('domain:boutique.example' as const, phone(80)) },
);
const written = fc.uniqueArray(value, { maxLength: 3 });
const voice = fc.option(fc.constantFrom(...voices), { nil: undefined, freq: 6 });
const stories = fc.array(fc.record({ written, voice }), { minLength: 1, maxLength: 40 });
const naming = fc.uniqueArray(fc.oneof(fc.nat(11).map(account), fc.nat(2).map(email)), { maxLength: 2 });
const namesakes = fc.array(fc.record({ written: naming, voice }), { minLength: 1, maxLength: 8 });
const place = fc.nat(200);

type Command =
  | { readonly kind: 'tell'; readonly stories: readonly { written: string[]; voice: string | undefined }[] }
  | { readonly kind: 'edit'; readonly who: number; readonly written: string[] }
  | { readonly kind: 'withdraw' | 'undo'; readonly who: number }
  | { readonly kind: 'settle'; readonly atOnce: number }
  | { readonly kind: Decision['kind']; readonly who: number; readonly whom: number };

const tells = stories.map((all): Command => ({ kind: 'tell', stories: all }));
const tellsNamesakes = namesakes.map((all): Command => ({ kind: 'tell', stories: all }));
const changes = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), who: place, written }),
  fc.record({ kind: fc.constant('withdraw' as const), who: place }),
);
const decisions = fc.oneof(
  fc.record({
    kind: fc.constantFrom<Decision['kind'][]>(
      'must-link',
      'cannot-link',
      'cannot-link',
      'pin',
      'hub',
      'not-hub',
    ),
    who: place,
    whom: place,
  }),
  fc.record({ kind: fc.constant('undo' as const), who: place }),
);
const settles = fc.constantFrom<Command[]>({ kind: 'settle', atOnce: 64 }, { kind: 'settle', atOnce: 3 });

function historyOf(
  first: fc.Arbitrary<Command>,
  ...kinds: readonly fc.Arbitrary<Command>[]
): fc.Arbitrary<Command[]> {
  return fc
    .tuple(first, fc.array(fc.oneof(first, ...kinds), { minLength: 1, maxLength: 12 }))
    .map(([begin, rest]) => [begin, ...rest]);
}

/** What should be known of a history: the stories that stand, and the decisions in force. */
type Model = {
  readonly stories: Map<string, Unplaced>;
  readonly decisions: Map<string, CoreDecision>;
  turn: number;
};

async function carryOut(command: Command, model: Model): Promise<void> {
  const now = new Date(later.getTime() + model.turn * 1_000);
  model.turn += 1;
  const ids = [...model.stories.keys()];
  const at = (who: number) => ids[who % Math.max(1, ids.length)] ?? randomUUID();
  switch (command.kind) {
    case 'tell': {
      const told = command.stories.map((story) => storyOf(randomUUID(), story.written, story.voice));
      for (const story of told) model.stories.set(story.statementId, story);
      await tellAll(database, told);
      return;
    }
    case 'edit': {
      const old = model.stories.get(at(command.who));
      if (old === undefined) return;
      const edited = storyOf(old.statementId, command.written, old.voice);
      model.stories.set(old.statementId, edited);
      await database.transaction((trx) => replaceSightings({ trx, now }, edited));
      return;
    }
    case 'withdraw':
      model.stories.delete(at(command.who));
      await database.transaction((trx) => removeStatement({ trx, now }, at(command.who)));
      return;
    case 'settle':
      await settle({ database, tell: () => Promise.resolve(), mostAtOnce: command.atOnce }, now);
      return;
    case 'undo': {
      const id = [...model.decisions.keys()][command.who % Math.max(1, model.decisions.size)];
      if (id === undefined) return;
      await undoDecision(database, { ...deciding(now), decisionId: id });
      model.decisions.delete(id);
      return;
    }
    default:
      await decideOn(command.kind, at(command.who), at(command.whom), now, model);
  }
}

async function decideOn(
  kind: Decision['kind'],
  one: string,
  other: string,
  now: Date,
  { decisions: inForce }: Model,
): Promise<void> {
  const request = deciding(now);
  const id = now.toISOString();
  if (kind === 'hub' || kind === 'not-hub') {
    const text = `select i.id, i.type || ' ' || i.value as key from sighting g join indicator i on i.id = g.indicator_id
      where g.statement_id = $1 and g.state = 'linking' order by 2 limit 1`;
    const [named] = await database.named<{ id: number; key: Key }>('named', text, [one]);
    if (named === undefined) return;
    const decided = await decide(database, { ...request, decision: { kind, indicatorId: named.id } });
    if (decided.ok) inForce.set(request.decisionId, { kind, id, key: named.key });
    return;
  }
  const decided = await decide(database, { ...request, decision: { kind, statements: [one, other] } });
  if (!decided.ok) return;
  inForce.set(
    request.decisionId,
    kind === 'pin' ? { kind, id, statement: one, with: other } : { kind, id, one, other },
  );
}

function storyOf(statementId: string, values: readonly string[], whose: string | undefined): Unplaced {
  const sightings = seen(...(values as readonly Written[]));
  return { statementId, sightings, ...(whose === undefined ? {} : { voice: whose }) };
}

async function expectSettled(history: readonly Command[]): Promise<void> {
  await emptyMatching(database);
  const model: Model = { stories: new Map(), decisions: new Map(), turn: 0 };
  for (const command of history) await carryOut(command, model);
  expect(await settle({ database, tell: () => Promise.resolve(), mostAtOnce: 5 }, later)).toBe(true);
  expect(await storedPartition(database)).toEqual(
    groupedAtOnce([...model.stories.values()], [...model.decisions.values()]),
  );
  const { stories: told, decisions: inForce } = model;
  expect(await openAlike(database)).toEqual(
    await alikeAtOnce(database, [...told.values()], [...inForce.values()]),
  );
  const text = `select s.id from series s left join membership m on m.series_id = s.id
    group by s.id having s.size <> count(m.statement_id)`;
  expect(await database.named('miscounted', text, [])).toEqual([]);
}

describe('once settled, the series and what is asked of accounts are those computed at once from what stands,', () => {
  const runs = { numRuns: 12 };

  test('however statements arrive, and whenever they are settled', async () => {
    await fc.assert(fc.asyncProperty(historyOf(tells, settles), expectSettled), runs);
  });

  test('whatever was edited and withdrawn', async () => {
    await fc.assert(fc.asyncProperty(historyOf(tells, settles, changes, changes), expectSettled), runs);
  });

  test('whatever agents decided and undid', async () => {
    await fc.assert(
      fc.asyncProperty(historyOf(tells, settles, changes, decisions, decisions), expectSettled),
      runs,
    );
  });

  test('whatever accounts of nearly the same name are told of', async () => {
    const history = historyOf(tellsNamesakes, settles, changes, changes, decisions);
    await fc.assert(fc.asyncProperty(history, expectSettled), { numRuns: 20 });
  });
});
