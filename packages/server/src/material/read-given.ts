import { setTimeout as pause } from 'node:timers/promises';
import type { Exhibit } from '@fanal/core/exhibit';
import { saidIn } from '@fanal/core/journey';
import type { Result } from '@fanal/core/result';
import { exhibitsOf } from '../evidence/index.ts';
import { recordReading } from '../identity/index.ts';
import type { Database } from '../platform/database/index.ts';
import { changeable, type Draft, type DraftRequest, findDraft } from '../statement/index.ts';
import { type Gathered, gather, unknownParticipants } from './gather.ts';
import { type Choice, choiceOf, countWaiting, type Reading, readingsOfDraft } from './store.ts';

/** What was given with a story, what was found in it, and what the person decided so far. */
export type Given = {
  readonly exhibits: readonly Exhibit[];
  readonly readings: readonly Reading[];
  readonly gathered: Gathered;
  readonly choice: Choice;
  readonly whoIsWho: readonly string[];
  readonly proposesAccount: boolean;
};

type GivenRefusal = 'draft-not-found' | 'draft-expired' | 'draft-already-filed';

/** Reads what there is, after at most `wait` seconds when something is still being read. */
export async function readGiven(
  database: Database,
  request: DraftRequest & { readonly wait: number },
): Promise<Result<Given, GivenRefusal>> {
  const found = request.keyHash === undefined ? undefined : await findDraft(database, request.keyHash);
  const draft = changeable(found, request.now);
  if (!draft.ok) return draft;
  await untilRead(database, draft.value.id, request.wait);
  const subject = { subjectKind: 'draft', subjectId: draft.value.id };
  await recordReading(database, { ...request, ...subject, at: request.now, action: 'read-material' });
  return { ok: true, value: await givenWith(database, draft.value) };
}

async function givenWith(database: Database, { id, answers }: Draft): Promise<Given> {
  const [exhibits, unordered, choice] = await Promise.all([
    exhibitsOf(database, { draftId: id }),
    readingsOfDraft(database, id),
    choiceOf(database, id),
  ]);
  // A reading done again counts as asked later; what was given first is still shown first.
  const places = new Map(exhibits.map(({ id: exhibitId }, place) => [exhibitId, place]));
  const placeOf = ({ exhibitId }: Reading) => places.get(exhibitId) ?? exhibits.length;
  const readings = unordered.sort((one, other) => placeOf(one) - placeOf(other));
  const gathered = gather(readings);
  const hasWords = readings.some(({ findings }) => findings.some(({ account = '' }) => account !== ''));
  const isWritten = (saidIn(answers, 'account', 'text') ?? '') !== '';
  return {
    exhibits,
    readings,
    gathered,
    choice,
    whoIsWho: unknownParticipants(gathered.conversations, choice),
    proposesAccount: !isWritten && hasWords,
  };
}

const pauseMs = 150;

/** The condition is in the database: another server may be the one that reads. */
async function untilRead(database: Database, draftId: string, seconds: number): Promise<void> {
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until && (await countWaiting(database, draftId)) > 0) await pause(pauseMs);
}
