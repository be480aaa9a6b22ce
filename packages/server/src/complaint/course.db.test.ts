import { randomUUID } from 'node:crypto';
import type { AgentCommand, Mode } from '@fanal/core/complaint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { completeComplaint } from './complete-complaint.ts';
import { decideComplaint } from './decide-complaint.ts';
import { markRead } from './mark-read.ts';
import { readComplaint } from './read-complaints.ts';
import { type Complaint, readEvents } from './store.ts';
import {
  type AgentActor,
  anAgentNamed,
  aPerson,
  filedAt,
  fileOne,
  linkTo,
  type PersonActor,
} from './testing/filed.ts';
import { withdrawComplaint } from './withdraw-complaint.ts';

const minute = 60_000;
const now = new Date(filedAt.getTime() + minute);
const met = { elements: 'met', competence: 'met', identity: 'met' } as const;
const admit: AgentCommand = { kind: 'admit', checklist: met };
const refusal: AgentCommand = {
  kind: 'refuse',
  reason: 'outside-scope',
  door: 'station',
  words: 'Les faits se sont passés en face à face.',
  checklist: { ...met, competence: 'not-met' },
};
const askMore: AgentCommand = { kind: 'ask-more', questions: ['dates'], checklist: met };

let database: Database;
let agent: AgentActor;
let other: AgentActor;

beforeAll(async () => {
  database = await openTestDatabase();
  agent = await anAgentNamed(database, 'Nadia Roche');
  other = await anAgentNamed(database, 'Yves Lambert');
});
afterAll(() => database.close());

function decide(
  { reference }: Complaint,
  command: AgentCommand,
  expectedVersion: number,
  more: { actor?: AgentActor; decisionId?: string; mode?: Mode } = {},
) {
  return decideComplaint(database, {
    reference,
    command,
    expectedVersion,
    decisionId: randomUUID(),
    actor: agent,
    mode: 'authority',
    requestId: 'test',
    now,
    linkTo,
    ...more,
  });
}

function personal({ reference }: Complaint, actor: PersonActor) {
  return { reference, actor, mode: 'authority', requestId: 'test', now, linkTo } as const;
}

async function kindsOf({ id }: Complaint): Promise<string[]> {
  return (await readEvents(database, id)).map(({ kind }) => kind);
}

async function newsOf({ id }: Complaint): Promise<string[]> {
  const text = `select parameters->>'news' as news from mail where dedupe_key like $1 order by queued_at, dedupe_key`;
  const rows = await database.named<{ news: string }>('news', text, [`complaint-news:${id}:%`]);
  return rows.map(({ news }) => news);
}

async function actionsOn({ id }: Complaint): Promise<string[]> {
  const text = 'select action from audit_line where subject_id = $1 order by id';
  return (await database.named<{ action: string }>('actions', text, [id])).map(({ action }) => action);
}

describe('agents decide', () => {
  test('step by step to the end, each step told to the person once and written in the trail', async () => {
    const { complaint, actor, version } = await fileOne(database);
    const steps: AgentCommand[] = [
      admit,
      { kind: 'transmit', to: 'parquet', name: 'Parquet de Nanterre', number: '26/118' },
      { kind: 'record-outcome', outcome: { kind: 'investigation-opened' } },
      { kind: 'record-outcome', outcome: { kind: 'filed-without-action', reason: 'author-unknown' } },
    ];
    const statuses: unknown[] = [];
    for (const [place, step] of steps.entries()) {
      const done = await decide(complaint, step, version + place);
      statuses.push(done.ok ? done.value.status : done.refusal);
    }
    expect(statuses).toEqual(['admitted', 'transmitted', 'proceeding', 'closed']);
    expect((await kindsOf(complaint)).slice(-5)).toEqual([
      'read-by-agent',
      'admitted',
      'transmitted',
      'outcome',
      'outcome',
    ]);
    expect((await newsOf(complaint)).sort()).toEqual(
      ['admit', 'transmit', 'record-outcome', 'record-outcome'].sort(),
    );
    expect(await actionsOn(complaint)).toEqual([
      'file',
      'admit',
      'transmit',
      'record-outcome',
      'record-outcome',
    ]);
    const read = await readComplaint(database, { ...personal(complaint, actor) });
    expect(read.ok && read.value.complaint.status).toBe('closed');
  });

  test('two at once: one decision stands, the other agent is told that it was taken', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { complaint, version } = await fileOne(database);
      const outcomes = await Promise.all([
        decide(complaint, admit, version),
        decide(complaint, refusal, version, { actor: other }),
      ]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'already-decided' });
      const decided = (await kindsOf(complaint)).filter((kind) => kind === 'admitted' || kind === 'refused');
      expect(decided).toHaveLength(1);
      expect(await newsOf(complaint)).toHaveLength(1);
    }
  });

  test('the same decision sent again, even at the same moment, answers the same and happens once', async () => {
    const { complaint, version } = await fileOne(database);
    const decisionId = randomUUID();
    const sent = await Promise.all(
      Array.from({ length: 4 }, () => decide(complaint, admit, version, { decisionId })),
    );
    sent.push(await decide(complaint, admit, version, { decisionId }));
    for (const each of sent) expect(each).toEqual({ ok: true, value: { status: 'admitted', version: 2 } });
    expect((await kindsOf(complaint)).filter((kind) => kind === 'admitted')).toHaveLength(1);
    expect(await newsOf(complaint)).toEqual(['admit']);
  });

  test('a key that served for another complaint decides nothing', async () => {
    const [one, two] = [await fileOne(database), await fileOne(database)];
    const decisionId = randomUUID();
    await decide(one.complaint, admit, one.version, { decisionId });
    const reused = await decide(two.complaint, admit, two.version, { decisionId });
    expect(reused).toEqual({ ok: false, refusal: 'already-decided' });
    expect(await kindsOf(two.complaint)).not.toContain('admitted');
  });

  test('a decision on what the person has completed since is refused', async () => {
    const { complaint, actor, version } = await fileOne(database);
    await completeComplaint(database, {
      ...personal(complaint, actor),
      key: randomUUID(),
      command: { kind: 'add', words: 'Il a rappelé ce matin.' },
    });
    expect(await decide(complaint, refusal, version)).toEqual({ ok: false, refusal: 'already-decided' });
    expect((await decide(complaint, refusal, version + 1)).ok).toBe(true);
  });

  test.each([
    ['nobody has read it', false, admit, 'not-at-this-stage', 'authority'],
    [
      'nobody admitted it',
      true,
      { kind: 'transmit', to: 'parquet', name: 'X' },
      'not-at-this-stage',
      'authority',
    ],
    ['this service takes no complaint', true, admit, 'not-in-this-mode', 'assistance'],
    [
      'an element is missing',
      true,
      { kind: 'admit', checklist: { ...met, elements: 'doubtful' } },
      'checklist-disagrees',
      'authority',
    ],
  ] as const)('nothing is written when %s', async (_, read, command, expected, mode) => {
    const { complaint, version } = await fileOne(database, { read });
    const before = await kindsOf(complaint);
    expect(await decide(complaint, command as AgentCommand, version, { mode })).toEqual({
      ok: false,
      refusal: expected,
    });
    expect(await kindsOf(complaint)).toEqual(before);
    expect(await newsOf(complaint)).toEqual([]);
    expect(await actionsOn(complaint)).toEqual(['file']);
  });
});

describe('a person', () => {
  test('answers what was asked, once however often it is sent', async () => {
    const { complaint, actor, version } = await fileOne(database);
    await decide(complaint, askMore, version);
    const key = randomUUID();
    const answering = () =>
      completeComplaint(database, {
        ...personal(complaint, actor),
        key,
        command: { kind: 'answer', words: 'Le 3 mars.' },
      });
    const sent = [...(await Promise.all([answering(), answering(), answering()])), await answering()];
    for (const each of sent) expect(each.ok && each.value.status).toBe('completed');
    expect((await kindsOf(complaint)).filter((kind) => kind === 'answered')).toHaveLength(1);
    expect((await newsOf(complaint)).sort()).toEqual(['answer', 'ask-more']);
    expect((await decide(complaint, admit, version + 2)).ok).toBe(true);
  });

  test('withdraws before transmission, once; the complaint stays, with all that was told', async () => {
    const { complaint, actor } = await fileOne(database);
    const before = await kindsOf(complaint);
    const request = { ...personal(complaint, actor), words: 'Il m’a remboursé.' };
    const sent = await Promise.all([
      withdrawComplaint(database, request),
      withdrawComplaint(database, request),
    ]);
    for (const each of sent) expect(each.ok && each.value.status).toBe('withdrawn');
    expect(await kindsOf(complaint)).toEqual([...before, 'withdrawn']);
    expect(await newsOf(complaint)).toEqual(['withdraw']);
    const read = await readComplaint(database, personal(complaint, actor));
    expect(read.ok && read.value.statement.narrative).toBeTruthy();
  });

  test('cannot withdraw a transmitted complaint, but can still complete it', async () => {
    const { complaint, actor, version } = await fileOne(database);
    await decide(complaint, admit, version);
    await decide(complaint, { kind: 'transmit', to: 'service', name: 'Brigade de Lyon' }, version + 1);
    const withdrawn = await withdrawComplaint(database, { ...personal(complaint, actor), words: undefined });
    expect(withdrawn).toEqual({ ok: false, refusal: 'not-at-this-stage' });
    const added = await completeComplaint(database, {
      ...personal(complaint, actor),
      key: randomUUID(),
      command: { kind: 'add', words: 'Un nouveau numéro.' },
    });
    expect(added.ok && added.value.status).toBe('transmitted');
  });

  test('a withdrawal and a decision at the same moment: one of them happens', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { complaint, actor, version } = await fileOne(database);
      const [withdrawn, decided] = await Promise.all([
        withdrawComplaint(database, { ...personal(complaint, actor), words: undefined }),
        decide(complaint, refusal, version),
      ]);
      expect([withdrawn.ok, decided.ok].filter(Boolean)).toHaveLength(1);
    }
  });

  test('touches nobody else’s complaint', async () => {
    const { complaint } = await fileOne(database);
    const stranger = await aPerson(database);
    const asked = personal(complaint, stranger);
    const notFound = { ok: false, refusal: 'not-found' };
    const command = { kind: 'add', words: 'x' } as const;
    expect(await completeComplaint(database, { ...asked, key: randomUUID(), command })).toEqual(notFound);
    expect(await withdrawComplaint(database, { ...asked, words: undefined })).toEqual(notFound);
  });
});

test('a complaint withdrawn before anybody read it stays withdrawn when it is read', async () => {
  const { complaint, actor } = await fileOne(database, { read: false });
  await withdrawComplaint(database, { ...personal(complaint, actor), words: undefined });
  await database.transaction((trx) => markRead(trx, complaint.id, now));
  const read = await readComplaint(database, personal(complaint, actor));
  expect(read.ok && read.value.complaint.status).toBe('withdrawn');
  expect((await kindsOf(complaint)).slice(-2)).toEqual(['withdrawn', 'read-by-agent']);
});
