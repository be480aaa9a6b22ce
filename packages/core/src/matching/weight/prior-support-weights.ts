import type { TraitKind } from '../near/trait.ts';
import type { SupportWeights } from './support-weights.ts';

/** What an identifying value is worth before any record is counted: a wallet names one hand, a link many. */
const identifying = (step: number): readonly number[] => [1, 2, 3, 4, 5, 6].map((level) => level * step);
const nothing = [0, 0, 0, 0, 0, 0];

const traits: Record<TraitKind, readonly number[]> = {
  phone: identifying(1),
  email: identifying(0.5),
  iban: identifying(1.5),
  wallet: identifying(1.5),
  url: identifying(0.5),
  domain: identifying(0.5),
  handle: identifying(0.5),
  photo: identifying(0.3),
  unverified: nothing,
  skeleton: nothing,
  'mail-domain': nothing,
  organisation: nothing,
  'network-address': nothing,
  'photo-set': nothing,
  person: nothing,
  brand: nothing,
  bic: [0, 0, 0, 0, 0.5, 1],
};

/** Where a fit starts from: what holds of identifying values anywhere, and nothing of the rest. */
export const priorSupportWeights: SupportWeights = {
  base: -4,
  bits: {
    ...traits,
    several: [0, 0],
    passages: nothing,
    words: nothing,
    time: [0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  most: 6,
  least: -7,
  mostOfWording: -1,
  strangers: -4.5,
  enough: { amongFew: -2, perDoubling: 0.25 },
};
