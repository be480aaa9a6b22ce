import type { Family, Kind, Trace } from './family.ts';
import { chance, mix } from './mix.ts';
import { fictional, type ValueType } from './values.ts';

/** What two numbers are mixed for, so that no two decisions share their chance. */
const purpose = {
  kind: 1,
  start: 2,
  length: 3,
  one: 4,
  type: 5,
  slot: 6,
  lent: 7,
  recycled: 8,
  photo: 9,
  words: 10,
} as const;

/** Offenders who are met again. Everything about them follows from their rank by size. */
export type Campaign = {
  readonly rank: number;
  /** Victims to expect in the whole file. */
  readonly size: number;
  readonly kind: Kind;
  readonly oneTrace: boolean;
  /** In days from the first day of the file. */
  readonly start: number;
  readonly days: number;
};

export type World = { readonly family: Family; readonly count: number; readonly seed: number };

/** Six years. */
export const daysInFile = 2190;
/** How many days a number rests before it is given to a new holder. */
const quarantine = 730;

/** A campaign by its part of all victims: `at` in [0, 1). Sizes fall off as a power of the rank. */
export function campaignAt(world: World, at: number): Campaign {
  const { perComplaint, exponent, head } = world.family.campaigns;
  const end = Math.max(1, world.count * perComplaint) + head;
  const power = 1 - exponent;
  const [least, most] = [head ** power, end ** power];
  const rank = Math.floor((least + at * (most - least)) ** (1 / power) - head);
  const victims = world.count * (1 - world.family.alone - world.family.poison);
  const density = ((rank + 0.5 + head) ** -exponent * power) / (most - least);
  return campaignOf(world, rank, victims * density);
}

function campaignOf(world: World, rank: number, size: number): Campaign {
  const { family, seed } = world;
  const length = 10 + chance(seed, rank, purpose.length) * Math.min(1200, 120 + 4 * size);
  const days = Math.min(daysInFile, length);
  return {
    rank,
    size,
    kind: kindAt(family.kinds, chance(seed, rank, purpose.kind)),
    oneTrace: chance(seed, rank, purpose.one) < family.oneTrace,
    start: chance(seed, rank, purpose.start) * (daysInFile - days),
    days,
  };
}

export function kindAt(kinds: readonly Kind[], at: number): Kind {
  let rest = at;
  for (const kind of kinds) {
    rest -= kind.part;
    if (rest < 0) return kind;
  }
  return kinds[0] as Kind;
}

/** The only trace of a campaign that leaves one. */
export function onlyTypeOf({ seed }: World, { rank }: Campaign): ValueType {
  return chance(seed, rank, purpose.type) < 0.7 ? 'phone' : 'email';
}

/**
 * The value a campaign works with at `moment` (of its life, in [0, 1)). It is changed after about `uses` victims;
 * the old and the new one overlap by half. `late` in [0, 1) says which of the two this victim met.
 */
export function valueAt(
  world: World,
  campaign: Campaign,
  { type, uses }: Pick<Trace, 'type' | 'uses'>,
  moment: number,
  late: number,
): string {
  const slots = Math.max(1, Math.round(campaign.size / uses));
  const slot = Math.min(slots - 1, Math.max(0, Math.floor(moment * slots + late - 0.5)));
  const own = mix(world.seed, campaign.rank, purpose.slot, type.length, type.charCodeAt(0), slot);
  const day = campaign.start + ((slot + 0.5) / slots) * campaign.days;
  return (type === 'phone' ? recycledPhone(world, own, day) : undefined) ?? fictional[type](own);
}

/** The number that another campaign left two years before this day, if this one was given such a number. */
function recycledPhone(world: World, own: number, day: number): string | undefined {
  if (chance(own, purpose.recycled) >= world.family.recycled) return undefined;
  const before = campaignAt(world, chance(own, purpose.recycled, 1));
  const trace = before.kind.traces.find(({ type }) => type === 'phone');
  if (trace === undefined || before.oneTrace || before.start + before.days > day - quarantine)
    return undefined;
  return valueAt(world, before, trace, chance(own, purpose.recycled, 2), 0.5);
}

/** The account of another campaign that this one borrows for a part of its victims at that moment, if it does. */
export function borrowedAccount(world: World, campaign: Campaign, moment: number): string | undefined {
  const trace = accountTraceOf(campaign);
  if (trace === undefined) return undefined;
  const slots = Math.max(1, Math.round(campaign.size / trace.uses));
  const slot = Math.floor(moment * slots);
  if (chance(world.seed, campaign.rank, slot, purpose.lent) >= world.family.mule.lent) return undefined;
  const lender = campaignAt(world, chance(world.seed, campaign.rank, slot, purpose.lent, 1));
  if (lender.rank === campaign.rank) return undefined;
  return accountOn(world, lender, campaign.start + ((slot + 0.5) / slots) * campaign.days, 0.5);
}

/** The account a campaign works with on a day, if it works then and with accounts. */
export function accountOn(world: World, campaign: Campaign, day: number, late: number): string | undefined {
  const trace = accountTraceOf(campaign);
  const moment = (day - campaign.start) / campaign.days;
  if (trace === undefined || moment < 0 || moment >= 1) return undefined;
  return valueAt(world, campaign, trace, moment, late);
}

function accountTraceOf({ kind, oneTrace }: Campaign) {
  return oneTrace ? undefined : kind.traces.find(({ type }) => type === 'iban');
}

/** The number of a campaign's photo: of its own, or one of 200 that everybody takes. */
export function photoOf({ seed, family }: World, { rank }: Campaign): string {
  const stock = chance(seed, rank, purpose.photo) < family.stockPhoto;
  return fictional.photo(stock ? mix(purpose.photo, mix(seed, rank) % 200) : mix(seed, rank, purpose.photo));
}

/** Whose words a campaign writes with: its own, or those of an earlier one. */
export function wordsOf({ seed, family }: World, { rank }: Campaign): number {
  const stolen = chance(seed, rank, purpose.words) < family.stolenWording;
  return mix(seed, purpose.words, stolen ? mix(seed, rank, 1) % (rank + 1) : rank);
}
