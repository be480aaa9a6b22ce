import { randomBytes, randomUUID } from 'node:crypto';
import { complainantOf, type Mode } from '@fanal/core/complaint';
import { makeReference, referenceEntropy } from '@fanal/core/reference';
import { type Complaint, complaintsByPage, insertComplaints, markRead, relive } from '../complaint/index.ts';
import { insertPeople, recordAudit } from '../identity/index.ts';
import { seriesOf, settleWaiting } from '../matching/index.ts';
import type { Database, Db, Trx } from '../platform/database/index.ts';
import { leaveUnreminded } from '../recall/index.ts';
import { insertStatements } from '../statement/index.ts';
import { fileStory, tellNewlyGrouped } from './file-story.ts';
import { happeningsOf } from './happenings.ts';
import { type DemonstrationStory, demonstrationStories } from './stories.ts';

export type Seeding = {
  readonly now: Date;
  /** What agents may have done with the complaints. */
  readonly mode: Mode;
  /** Statements filed so far, and in all; about ten times in all. */
  readonly onProgress?: (done: number, total: number) => void;
};

/** `series`: those that bring at least two statements together. */
export type Seeded = { readonly statements: number; readonly series: number };

/**
 * Fills an empty database with fictional complaints, filed and read over the last four months as real ones
 * would have been, all or nothing; no letter is sent. A database that holds a complaint is left as it is.
 */
export async function seedDemonstration(database: Database, seeding: Seeding): Promise<Seeded> {
  if (await holdsComplaints(database)) return nothing;
  const stories = demonstrationStories(seeding.now);
  const complaints = new Map(stories.map((story) => [story.statementId, complaintOf(story)]));
  const seeded = await database.transaction(async (trx) => {
    await waitForRivals(trx);
    if (await holdsComplaints(trx)) return nothing;
    await write(trx, stories, [...complaints.values()]);
    await liveThrough(trx, stories, complaints, seeding);
    await recordAudit(trx, {
      at: seeding.now,
      actor: { kind: 'operator' },
      action: 'seed',
      subjectKind: 'demonstration',
      requestId: randomUUID(),
    });
    return { statements: stories.length };
  });
  if (seeded === nothing) return nothing;
  // As the server does every minute: what filings left open is decided, or asked of agents.
  await settleWaiting({ database, tell: tellNewlyGrouped }, seeding.now);
  return { ...seeded, series: await countSeries(database, stories) };
}

const nothing: Seeded = { statements: 0, series: 0 };

/** Two servers that start on one empty database: the second waits, then finds it filled. */
async function waitForRivals(trx: Trx): Promise<void> {
  await trx.named(
    'seed-lock',
    "select 1 from (select pg_advisory_xact_lock(hashtextextended('fanal demonstration', 0))) as locked",
    [],
  );
}

async function holdsComplaints(db: Db): Promise<boolean> {
  for await (const page of complaintsByPage(db)) return page.length > 0;
  return false;
}

/** References are drawn for good, as a real filing draws them: nobody guesses one from the day. */
function complaintOf({ statementId, person, answers, filing }: DemonstrationStory): Complaint {
  return {
    id: randomUUID(),
    reference: makeReference('F', randomBytes(referenceEntropy('F'))),
    statementId,
    status: 'filed',
    filedAt: filing.filedAt,
    from: {
      origin: 'online',
      draftId: randomUUID(),
      personId: person.id,
      complainant: complainantOf(answers, { level: 'email', email: person.email }),
    },
  };
}

async function write(
  trx: Trx,
  stories: readonly DemonstrationStory[],
  complaints: readonly Complaint[],
): Promise<void> {
  const people = new Map<string, { id: string; email: string; createdAt: Date }>();
  for (const { person, filing } of stories) {
    if (!people.has(person.id)) people.set(person.id, { ...person, createdAt: filing.filedAt });
  }
  await insertPeople(trx, [...people.values()]);
  await insertStatements(
    trx,
    stories.map(({ statement, statementId, filing }) => {
      const { sightings: _, ...told } = statement;
      return { ...told, id: statementId, toldAt: filing.filedAt };
    }),
  );
  await insertComplaints(trx, complaints);
  const ids = complaints.map(({ id }) => id);
  await leaveUnreminded(trx, ids);
}

async function liveThrough(
  trx: Trx,
  stories: readonly DemonstrationStory[],
  complaints: ReadonlyMap<string, Complaint>,
  { now, mode, onProgress }: Seeding,
): Promise<void> {
  const total = stories.length;
  const step = Math.ceil(total / 10);
  let filed = 0;
  for (const happening of happeningsOf(stories, { mode, now })) {
    const { kind, at, story } = happening;
    const complaint = complaints.get(story.statementId);
    if (complaint === undefined) throw new Error('A story of the demonstration has no complaint');
    if (kind === 'read') await markRead(trx, complaint.id, at);
    else if (kind === 'course') {
      await relive(trx, complaint.reference, { mode, command: happening.command, now: at });
    } else {
      await fileStory(trx, story, complaint);
      filed += 1;
      if (filed % step === 0 || filed === total) onProgress?.(filed, total);
    }
  }
}

async function countSeries(db: Db, stories: readonly DemonstrationStory[]): Promise<number> {
  const found = await seriesOf(
    db,
    stories.map(({ statementId }) => statementId),
  );
  const grouped = [...found.values()].filter(({ size }) => size > 1).map(({ seriesId }) => seriesId);
  return new Set(grouped).size;
}
