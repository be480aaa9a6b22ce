import { type Random, randomFrom } from '../random.ts';
import {
  accountOn,
  borrowedAccount,
  type Campaign,
  campaignAt,
  daysInFile,
  kindAt,
  onlyTypeOf,
  photoOf,
  valueAt,
  type World,
  wordsOf,
} from './campaign.ts';
import type { Kind } from './family.ts';
import { bystandersIn } from './hubs.ts';
import { mix } from './mix.ts';
import { fictional, mistyped, type Told } from './values.ts';
import { accountOf } from './wording.ts';

export type MadeComplaint = {
  readonly id: string;
  /** Days from 1970-01-01. */
  readonly day: number;
  readonly text: string;
  readonly told: readonly Told[];
  readonly bic: string;
  /** The offenders behind it. */
  readonly truth: string;
};

/** 2019-01-01. */
const firstDay = 17_897;
const bics = ['FANAFRPPXXX', 'TESTFRP1XXX', 'EXEMFR21XXX', 'PROVFR22XXX'] as const;

/** The complaint at `place` in the file: the same whoever asks, and whatever was made before. */
export function complaintAt(world: World, place: number): MadeComplaint {
  const random = randomFrom(mix(world.seed, place, 11) | 0);
  const id = `k${String(mix(world.seed, place, 12) % 10 ** 6).padStart(6, '0')}-${place}`;
  const turn = random();
  const { alone, poison } = world.family;
  if (turn < poison) return poisonedComplaint(world, place, id, random);
  if (turn < poison + alone) return loneComplaint(world, place, id, random);
  const campaign = campaignAt(world, random());
  const moment = random();
  const told = [
    ...tracesTold(world, campaign, moment, random),
    ...bystandersIn(world.family, world.count, campaign.kind, random),
    ...ownTraces(world, place, random),
  ];
  return complaintFrom(world, place, {
    id,
    day: firstDay + Math.floor(campaign.start + moment * campaign.days),
    told: random() < 0.3 ? [...told, { type: 'photo', value: photoOf(world, campaign) }] : told,
    words: wordsOf(world, campaign),
    truth: `c${campaign.rank}`,
    random,
  });
}

type Parts = {
  readonly id: string;
  readonly day: number;
  readonly told: readonly Told[];
  readonly words: number;
  readonly truth: string;
  readonly random: Random;
};

function complaintFrom(world: World, place: number, { words, random, told, ...rest }: Parts): MadeComplaint {
  return {
    ...rest,
    text: accountOf(words, mix(world.seed, place, 13)),
    told: told.map((one) =>
      random() < world.family.typo && one.type !== 'photo'
        ? { ...one, value: mistyped(one.value, Math.floor(random() * 99), Math.floor(random() * 99)) }
        : one,
    ),
    bic: bics[Math.floor(random() * bics.length)] ?? '',
  };
}

function tracesTold(world: World, campaign: Campaign, moment: number, random: Random): Told[] {
  if (random() < world.family.silent) return [];
  if (campaign.oneTrace) {
    const type = onlyTypeOf(world, campaign);
    return [{ type, value: valueAt(world, campaign, { type, uses: Number.POSITIVE_INFINITY }, moment, 0.5) }];
  }
  const told: Told[] = [];
  const { traces } = campaign.kind;
  const atLeast = Math.floor(random() * traces.length);
  for (const [place, trace] of traces.entries()) {
    if (random() >= trace.told && place !== atLeast) continue;
    const value = valueAt(world, campaign, trace, moment, random());
    told.push({ type: trace.type, value });
  }
  return withMules(world, campaign, moment, told, random);
}

/** An account of other offenders in place of the campaign's: borrowed for a while, or met this once. */
function withMules(world: World, campaign: Campaign, moment: number, told: Told[], random: Random): Told[] {
  const account = muleAccount(world, campaign, moment, random);
  if (account === undefined) return told;
  return [...told.filter(({ type }) => type !== 'iban'), { type: 'iban', value: account }];
}

function muleAccount(world: World, campaign: Campaign, moment: number, random: Random): string | undefined {
  if (random() < world.family.mule.once) {
    const other = campaignAt(world, random());
    return accountOn(world, other, campaign.start + moment * campaign.days, random());
  }
  return random() < 0.3 ? borrowedAccount(world, campaign, moment) : undefined;
}

function ownTraces({ family, seed }: World, place: number, random: Random): Told[] {
  if (random() >= family.unique) return [];
  const type = (['email', 'phone', 'username', 'url'] as const)[Math.floor(random() * 4)] ?? 'email';
  return [{ type, value: fictional[type](mix(seed, place, 14)) }];
}

function loneComplaint(world: World, place: number, id: string, random: Random): MadeComplaint {
  const kind = kindAt(world.family.kinds, random());
  const told = [
    ...kind.traces
      .filter(({ told: part }) => random() < part)
      .map(({ type }, at) => ({ type, value: fictional[type](mix(world.seed, place, 15, at)) })),
    ...bystandersIn(world.family, world.count, kind, random),
  ];
  const day = firstDay + Math.floor(random() * daysInFile);
  return complaintFrom(world, place, {
    id,
    day,
    told,
    words: mix(world.seed, place, 16),
    truth: `a${place}`,
    random,
  });
}

/** Someone ties two campaigns together by naming values of both. */
function poisonedComplaint(world: World, place: number, id: string, random: Random): MadeComplaint {
  const told = [campaignAt(world, random()), campaignAt(world, random())].flatMap((campaign) => {
    const traces = campaign.oneTrace ? [] : someOf(campaign.kind, random);
    return traces.map((trace) => ({
      type: trace.type,
      value: valueAt(world, campaign, trace, random(), random()),
    }));
  });
  const day = firstDay + Math.floor(random() * daysInFile);
  return complaintFrom(world, place, {
    id,
    day,
    told,
    words: mix(world.seed, place, 17),
    truth: `p${place}`,
    random,
  });
}

function someOf(kind: Kind, random: Random) {
  return kind.traces.filter(() => random() < 0.6);
}
