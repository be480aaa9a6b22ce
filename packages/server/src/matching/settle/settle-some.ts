import type { Trx } from '../../platform/database/index.ts';
import { askAboutAlike } from '../alike/ask-about-alike.ts';
import { correctSeries, insertSeriesEvents } from '../correction-store.ts';
import { differenceOf, type Group } from '../difference.ts';
import { markTold } from '../placement-store.ts';
import { readScriptKeys } from '../script/read-script-keys.ts';
import { takeTime, workAlone } from '../unhurried.ts';
import { askAboutHubs } from './ask-about-hubs.ts';
import { askAgents } from './ask-agents.ts';
import { chooseWaiting } from './choose-waiting.ts';
import { groupRegion } from './group-region.ts';
import { readOutdated, writeFindings, writeStates } from './hub-store.ts';
import { judgeHubs } from './judge-hubs.ts';
import { loadRegion, lockRegion, type Region } from './region-store.ts';
import { repairHolders } from './repair-holders.ts';
import { leaveToTell, type TellGrouped } from './tell-waiting.ts';
import { readHubEvents, readOneOfEachSeries } from './tied-series-store.ts';
import {
  type Horizon,
  leaveToLarge,
  markSettled,
  markUnsettled,
  readHorizon,
  takeWaiting,
  takeWaitingAmong,
} from './unsettled-store.ts';

export type SettleDeps = {
  /** Without it, those who are not alone any more are told by the next job. */
  readonly tell?: TellGrouped;
  /** Members from which a series is large: settled by itself, and broken up by no value without an agent's word. */
  readonly mostInSmall?: number;
  /** Statements that wait, taken at once. */
  readonly mostAtOnce?: number;
};

export type Which = { readonly large: boolean; readonly of?: readonly string[] };

/**
 * `idle`: nothing is left to settle. `too-large`: with fewer statements at once it may do; no series was changed.
 */
export type Step = 'idle' | 'settled' | 'too-large' | 'changed-meanwhile';

export type Round = {
  readonly now: Date;
  readonly which: Which;
  /** Statements at once. */
  readonly batch: number;
  /** Members of a region; of several together twice as many. */
  readonly most: number;
  readonly population: number;
  /** Members from which a series is large. */
  readonly large: number;
};

const outdatedAtOnce = 100;

/** Settles some of what waits, in this transaction. */
export async function settleSome(trx: Trx, deps: SettleDeps, round: Round): Promise<Step> {
  const { now, which, batch, most } = round;
  const [horizon] = await Promise.all([readHorizon(trx), which.large ? takeTime(trx) : workAlone(trx)]);
  const [waiting, outdated] = await Promise.all([
    takeWaiting(trx, horizon, { ...which, most: batch }),
    which.large || which.of !== undefined ? [] : readOutdated(trx, round.population, outdatedAtOnce),
  ]);
  if (waiting.length === 0 && outdated.length === 0) return 'idle';
  const all = [...new Set(waiting.map(({ statementId }) => statementId))];
  const { ids, large } = await chooseWaiting(trx, all, most);
  const flips = await judge(trx, round, [...ids, ...large], outdated);
  if (large.length > 0) await leaveToLarge(trx, large);
  const isSingle = ids.length === 1;
  const region = await takeRegion(trx, ids, isSingle ? most : 2 * most);
  if (region === 'too-large' && isSingle && !which.large) {
    await leaveToLarge(trx, ids);
    return 'settled';
  }
  if (region === 'too-large' || region === 'changed-meanwhile') return region;
  await settleRegion(trx, deps, now, region);
  // They are settled with the others, and may make a hub of a value too.
  const beside = await takeWaitingBeside(trx, horizon, region, ids);
  const more = beside.length > 0 && (await judge(trx, round, beside, []));
  await readScriptKeys(trx, await markSettled(trx, [...ids, ...beside], horizon));
  const isRest = waiting.length < batch && ids.length + large.length === all.length;
  return isRest && !flips && !more && outdated.length < outdatedAtOnce ? 'idle' : 'settled';
}

/** Judges the values that may have become hubs or come back. True when some did: what they tied waits from now on. */
async function judge(
  trx: Trx,
  { now, population, large }: Round,
  changed: readonly string[],
  also: readonly number[],
): Promise<boolean> {
  const judgement = await judgeHubs(trx, { changed, also, population, large });
  const { findings, flips } = judgement;
  await writeFindings(trx, findings, now);
  await askAboutHubs(trx, now, judgement);
  if (flips.length === 0) return false;
  await writeStates(trx, flips);
  const ids = flips.map(({ indicatorId }) => indicatorId);
  await markUnsettled(trx, await readOneOfEachSeries(trx, ids), now);
  const hubs = flips.filter(({ state }) => state === 'hub').map(({ indicatorId }) => indicatorId);
  if (hubs.length > 0) await insertSeriesEvents(trx, now, await readHubEvents(trx, hubs));
  return true;
}

/** Those of a region that wait too, and were not taken. */
async function takeWaitingBeside(
  trx: Trx,
  horizon: Horizon,
  { members }: Region,
  taken: readonly string[],
): Promise<readonly string[]> {
  const known = new Set(taken);
  const others = members.map(({ statementId }) => statementId).filter((id) => !known.has(id));
  return takeWaitingAmong(trx, horizon, others);
}

/** The regions of these statements, theirs until the end of the transaction and as they are at that moment. */
async function takeRegion(
  trx: Trx,
  ids: readonly string[],
  most: number,
): Promise<Region | 'too-large' | 'changed-meanwhile'> {
  const region = await loadRegion(trx, ids, most);
  if (region === 'too-large' || (await lockRegion(trx, region))) return region;
  // Somebody joined or left while it was read. Nobody can any more: what is read now stays.
  const again = await loadRegion(trx, ids, most);
  if (again === 'too-large') return again;
  return [...again.series.keys()].every((id) => region.series.has(id)) ? again : 'changed-meanwhile';
}

async function settleRegion(trx: Trx, deps: SettleDeps, now: Date, region: Region): Promise<void> {
  const grouped = groupRegion(region);
  const { groups } = grouped;
  await correctSeries(trx, now, differenceOf(groups, region.series));
  await askAgents(trx, now, region, grouped);
  await repairHolders(trx, groups, region);
  await askAboutAlike(trx, now, region.handles);
  await tellNewlyGrouped(trx, deps, now, groups, region);
}

/** Those who are not alone any more and were never told. */
async function tellNewlyGrouped(
  trx: Trx,
  { tell }: SettleDeps,
  now: Date,
  groups: readonly Group[],
  { members }: Region,
): Promise<void> {
  const untold = new Set(members.filter(({ told }) => !told).map(({ statementId }) => statementId));
  const ids = groups
    .filter((group) => group.members.length > 1)
    .flatMap((group) => group.members.map(({ statementId }) => statementId))
    .filter((id) => untold.has(id));
  if (ids.length === 0) return;
  if (tell === undefined) return leaveToTell(trx, ids);
  await markTold(trx, ids);
  await tell(trx, ids, now);
}
