import { dayInFrance } from '@fanal/core/calendar';
import {
  bandOf,
  expiresOn,
  isTold,
  longestBandDelay,
  recountBand,
  type ShownBand,
  type Standing,
} from '@fanal/core/warning';
import type { Naming } from './naming-store.ts';
import type { Warning } from './store.ts';

/** A new complaint's day is shown as late as a growth may be: neither tells that it counted. In milliseconds. */
const shownAfter = longestBandDelay * 60 * 60_000;

export type Seen = {
  /** The last day somebody complained of it, as it may be shown. */
  readonly on?: string;
  /** When a later day may be. */
  readonly moreFrom?: Date;
};

/** A day that was not shown yet waits, once something is told: it would say that a complaint counted. */
export function seenIn(before: Warning, { complaints }: Naming, now: Date): Seen {
  const all = complaints.map(({ filedAt }) => filedAt.getTime());
  const newest = Math.max(...all);
  if (all.length === 0) return before.lastSeenOn === undefined ? {} : { on: before.lastSeenOn };
  if (!isTold(before.standing.state)) return { on: dayInFrance(new Date(newest)) };
  const shown = all.filter((at) => at + shownAfter <= now.getTime());
  const on = [before.lastSeenOn, ...shown.map((at) => dayInFrance(new Date(at)))]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return {
    ...(on === undefined ? {} : { on }),
    ...(newest + shownAfter > now.getTime() ? { moreFrom: new Date(newest + shownAfter) } : {}),
  };
}

/** Whether somebody complained not so long ago, or an analyst decided so, that it is still to be told. */
export function isFresh(warning: Warning, seen: Seen, now: Date): boolean {
  return dayInFrance(now) <= (lastDayOf(warning, seen.on) ?? '');
}

/** The later of what was decided and what follows from the last complaint. */
function lastDayOf({ item, standing, expiresOn: decided }: Warning, seenOn?: string): string | undefined {
  const days = [
    isTold(standing.state) ? decided : undefined,
    seenOn === undefined ? undefined : expiresOn(item.class, seenOn),
  ];
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

type Settling = { readonly now: Date; readonly chance: number; readonly seen: Seen };

/** A warning with all that follows from where it stands now. */
export function settle(before: Warning, standing: Standing, { now, chance, seen }: Settling): Warning {
  const { band: _, lookAgainAt: __, lastSeenOn: ___, ...rest } = before;
  const moved = standing.state !== before.standing.state || standing.ground !== before.standing.ground;
  const settled = {
    ...rest,
    standing,
    stateAt: standing.state === before.standing.state ? before.stateAt : now,
    version: moved ? before.version + 1 : before.version,
    ...(seen.on === undefined ? {} : { lastSeenOn: seen.on }),
  };
  if (!isTold(standing.state)) return settled;
  const lastSeenOn = seen.on ?? dayInFrance(now);
  const band = bandAfter(before, { now, chance });
  const lookAgainAt = earliest(band.next?.from, seen.moreFrom);
  return {
    ...settled,
    lastSeenOn,
    band,
    expiresOn: lastDayOf(before, lastSeenOn) ?? expiresOn(before.item.class, lastSeenOn),
    firstToldAt: before.firstToldAt ?? now,
    ...(lookAgainAt === undefined ? {} : { lookAgainAt }),
  };
}

/** What is told for the first time is told as it is; only growth waits. */
function bandAfter(before: Warning, { now, chance }: Pick<Settling, 'now' | 'chance'>): ShownBand {
  const isNew = !isTold(before.standing.state) || before.band === undefined;
  return isNew ? { shown: bandOf(before.voices) } : recountBand(before.band, before.voices, now, chance);
}

function earliest(...dates: readonly (Date | undefined)[]): Date | undefined {
  const times = dates.flatMap((date) => (date === undefined ? [] : [date.getTime()]));
  return times.length === 0 ? undefined : new Date(Math.min(...times));
}
