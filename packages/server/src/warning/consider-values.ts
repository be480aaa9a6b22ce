import { randomInt, randomUUID } from 'node:crypto';
import { dayInFrance } from '@fanal/core/calendar';
import type { Indicator } from '@fanal/core/indicator';
import {
  enoughVoices,
  independentVoices,
  isKnownGood,
  isTold,
  publishedItemOf,
  recount,
  type WarningState,
} from '@fanal/core/warning';
import type { Database, Trx } from '../platform/database/index.ts';
import { requestJob } from '../platform/jobs/index.ts';
import {
  listHappenings,
  moveMark,
  type Naming,
  readMark,
  readNamedOften,
  readNaming,
} from './naming-store.ts';
import { isFresh, seenIn, settle } from './settle-warning.ts';
import {
  findByItem,
  insertWarningEvent,
  isDeclaredGood,
  listDueWarnings,
  lockWarning,
  markUnlisted,
  openWarning,
  saveWarning,
  toldOf,
  type Warning,
} from './store.ts';

/** The job that reads what a filed complaint names. */
export const considerJob = 'consider-warnings';
/** The job by which the lists follow. */
export const listJob = 'list-warnings';

type Deps = {
  readonly trx: Trx;
  readonly now: Date;
  /** From 0 up to 1, drawn anew each time: how long a growth waits to be shown. */
  readonly chance?: number;
};

/**
 * Asks, in the transaction that brings many stories in, for what they name to be considered at once. One story filed
 * by itself is seen by the next round, within a minute: a job for each would cost the filing more than it saves.
 */
export function requestConsidering(trx: Trx, statementIds: readonly string[]): Promise<void> {
  return requestJob(trx, considerJob, { statementIds });
}

/** Considers every value that these stories share with others. */
export async function considerStatements(
  database: Database,
  statementIds: readonly string[],
  now: Date,
): Promise<void> {
  for (const indicator of await readNamedOften(database, statementIds)) {
    await database.transaction((trx) => considerValue({ trx, now }, indicator));
  }
}

/**
 * Counts who complained of a value and follows the rule: publishes, takes back, shows more, or lets it end. A value
 * that is nowhere near publication leaves no trace here.
 */
async function considerValue(deps: Deps, indicator: Indicator): Promise<void> {
  const { trx, now } = deps;
  const item = publishedItemOf(indicator);
  if (item === undefined) return;
  const known = await findByItem(trx, item);
  if (known === undefined) {
    const naming = await readNaming(trx, indicator);
    if (independentVoices(naming.complaints) < enoughVoices - 1) return;
  } else if (saysAllItCan(known, now)) return;
  const warning = await openWarning(trx, { id: randomUUID(), item, indicator, now });
  await reconsider(deps, warning);
}

/** In milliseconds. */
const countedOften = 60 * 60_000;

/** One complaint more changes nothing of what is told of an account that hundreds paid into: counted once an hour. */
function saysAllItCan({ standing, band, countedAt }: Warning, now: Date): boolean {
  const isFull = isTold(standing.state) && band?.shown === '20+';
  return isFull && now.getTime() - countedAt.getTime() < countedOften;
}

/** The same for a warning that is ours already, until the end of the transaction. */
export async function reconsider(
  { trx, now, chance = drawChance() }: Deps,
  before: Warning,
): Promise<Warning> {
  const naming = await readNaming(trx, before.indicator);
  const knownGood = naming.isHub || isKnownGood(before.indicator) || (await isDeclaredGood(trx, before.item));
  const counted = {
    ...before,
    voices: independentVoices(naming.complaints),
    complaints: naming.complaints.length,
    countedAt: now,
  };
  const seen = seenIn(before, naming, now);
  const fresh = isFresh(before, seen, now);
  const standing = recount(before.standing, { voices: counted.voices, knownGood, fresh });
  const after = settle(counted, standing, { now, chance, seen });
  await keepWarning(trx, before, after, { now, since: dueSince(naming, now) });
  return after;
}

/** What happened to a warning that came to stand there without a decision. */
const happenedInto = {
  published: 'reach-voices',
  watched: 'lose-voices',
  contested: 'contest',
  expired: 'expire',
  withheld: 'withhold',
  retracted: 'retract',
} as const satisfies Record<WarningState, string>;

/** Saves a warning; when what is told changed, its lists are to follow. `since`: when that became due. */
export async function keepWarning(
  trx: Trx,
  before: Warning,
  after: Warning,
  { now, since, by }: { readonly now: Date; readonly since: Date; readonly by?: string },
): Promise<void> {
  await saveWarning(trx, after);
  if (by === undefined && after.standing.state !== before.standing.state) {
    const kind = happenedInto[after.standing.state];
    await insertWarningEvent(trx, { warningId: after.id, kind, at: now, voices: after.voices });
  }
  if (JSON.stringify(toldOf(before)) === JSON.stringify(toldOf(after))) return;
  await markUnlisted(trx, after.id, since);
  await requestJob(trx, listJob, {});
}

/** Events read in one go. */
const readAtOnce = 500;
/** A number is drawn before its event is committed: one may come to light below those already read. In milliseconds. */
const overlap = 2 * 60_000;

/**
 * Every minute: whatever happened to complaints since the last time, then what time alone changes. Nothing is left out
 * when a job was lost, or nobody asked for one.
 */
export async function considerRecent(database: Database, now: Date): Promise<void> {
  const settled = now.getTime() - overlap;
  for (let after = await readMark(database); ; ) {
    const happenings = await listHappenings(database, after, readAtOnce);
    const statementIds = [...new Set(happenings.map(({ statementId }) => statementId))];
    await considerStatements(database, statementIds, now);
    const firstRecent = happenings.findIndex(({ at }) => at.getTime() > settled);
    const read = firstRecent < 0 ? happenings.at(-1) : happenings[firstRecent - 1];
    if (read !== undefined) await moveMark(database, read.id);
    after = happenings.at(-1)?.id ?? after;
    if (happenings.length < readAtOnce) break;
  }
  await considerDue(database, now);
}

const dueAtOnce = 200;

async function considerDue(database: Database, now: Date): Promise<void> {
  for (const id of await listDueWarnings(database, now, dayInFrance(now), dueAtOnce)) {
    await database.transaction(async (trx) => {
      const warning = await lockWarning(trx, id);
      if (warning !== undefined) await reconsider({ trx, now }, warning);
    });
  }
}

/** The complaint that has just been filed, if one was: what it changes is due since then. */
function dueSince({ complaints }: Naming, now: Date): Date {
  const newest = Math.max(0, ...complaints.map(({ filedAt }) => filedAt.getTime()));
  const age = now.getTime() - newest;
  return age >= 0 && age < 60 * 60_000 ? new Date(newest) : now;
}

function drawChance(): number {
  return randomInt(1_000_000) / 1_000_000;
}
