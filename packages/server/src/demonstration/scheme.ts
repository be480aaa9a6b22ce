import type { ScamType } from '@fanal/core/statement';
import type { SiteTheme } from './fiction/online-names.ts';
import type { Random } from './random.ts';
import type { TraceKind } from './trace.ts';

/** A way of deceiving: each has stories of its own. */
export const schemeNames = ['romance', 'buy', 'rent', 'sell', 'invest', 'bank', 'fine', 'job'] as const;
export type SchemeName = (typeof schemeNames)[number];

export type Scheme = {
  readonly name: SchemeName;
  readonly scamType: ScamType;
  readonly theme: SiteTheme;
  /** What its offenders leave, the most frequent several times. */
  readonly leaves: readonly TraceKind[];
  /** Euros: the middle of the payments, and how far they spread (standard deviation of the logarithm). */
  readonly amount: { readonly median: number; readonly spread: number };
  /** How often money was sent, and in how many payments at the most. */
  readonly paid: number;
  readonly payments: number;
  /** Days from the first contact to the complaint, at the most. */
  readonly lasts: number;
};

const schemes: Readonly<Record<SchemeName, Scheme>> = {
  romance: {
    name: 'romance',
    scamType: 'romance',
    theme: 'parcel',
    leaves: ['phone', 'phone', 'email', 'handle', 'handle', 'iban', 'iban', 'wallet'],
    amount: { median: 1_800, spread: 1 },
    paid: 0.9,
    payments: 5,
    lasts: 240,
  },
  buy: {
    name: 'buy',
    scamType: 'false-sale',
    theme: 'payment',
    leaves: ['phone', 'iban', 'iban', 'email', 'site', 'handle'],
    amount: { median: 320, spread: 0.9 },
    paid: 0.95,
    payments: 1,
    lasts: 25,
  },
  rent: {
    name: 'rent',
    scamType: 'false-sale',
    theme: 'rental',
    leaves: ['email', 'iban', 'iban', 'phone', 'site'],
    amount: { median: 850, spread: 0.5 },
    paid: 0.9,
    payments: 2,
    lasts: 40,
  },
  sell: {
    name: 'sell',
    scamType: 'false-sale',
    theme: 'parcel',
    leaves: ['phone', 'phone', 'site', 'site', 'email'],
    amount: { median: 240, spread: 0.9 },
    paid: 0.6,
    payments: 2,
    lasts: 12,
  },
  invest: {
    name: 'invest',
    scamType: 'fake-investment',
    theme: 'investment',
    leaves: ['site', 'site', 'phone', 'email', 'wallet', 'iban', 'iban', 'handle'],
    amount: { median: 4_500, spread: 1.1 },
    paid: 0.96,
    payments: 4,
    lasts: 200,
  },
  bank: {
    name: 'bank',
    scamType: 'fake-bank-adviser',
    theme: 'bank',
    leaves: ['phone', 'phone', 'iban', 'site'],
    amount: { median: 2_900, spread: 0.7 },
    paid: 0.9,
    payments: 2,
    lasts: 6,
  },
  fine: {
    name: 'fine',
    scamType: 'phishing',
    theme: 'parcel',
    leaves: ['phone', 'site', 'site', 'email'],
    amount: { median: 60, spread: 0.8 },
    paid: 0.8,
    payments: 1,
    lasts: 8,
  },
  job: {
    name: 'job',
    scamType: 'other',
    theme: 'job',
    leaves: ['handle', 'site', 'wallet', 'phone'],
    amount: { median: 700, spread: 0.9 },
    paid: 0.9,
    payments: 3,
    lasts: 30,
  },
};

/** The scheme of the largest series is not left to chance, so that any day shows every type at work. */
export function schemeOfSeries(random: Random, rank: number): Scheme {
  const name = (['invest', 'romance', 'buy', 'rent', 'bank', 'sell'] as const)[rank];
  return name === undefined ? drawScheme(random) : schemes[name];
}

/** In the proportions that a service for all scams sees, near enough. */
function drawScheme(random: Random): Scheme {
  const draw = random.next();
  if (draw < 0.28) return schemes.romance;
  if (draw < 0.41) return schemes.buy;
  if (draw < 0.52) return schemes.rent;
  if (draw < 0.61) return schemes.sell;
  if (draw < 0.88) return schemes.invest;
  return schemes[random.pick(['bank', 'bank', 'fine', 'job'] as const)];
}
