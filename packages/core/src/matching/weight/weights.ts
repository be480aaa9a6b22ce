import type { IndicatorType } from '../../indicator/indicator.ts';

/**
 * What one shared value says, in bits: log2 of how much more often two statements of one series share a value of
 * this type than two of different ones. Fitted from data by `fanal match:fit`; the defaults below are fitted too.
 */
export type Weights = {
  /** Changes with every fit; kept with each reason. */
  readonly version: number;
  /** A value shared by two statements alone gives this much; a commoner one gives less, by how common it is. */
  readonly bits: Readonly<Record<WeightedType, number>>;
  /** The most that one statement's evidence counts, however many values it shares. */
  readonly cap: number;
  /** A phone number says half as much after so many days of silence: numbers are given to new holders. */
  readonly phoneHalfLifeDays: number;
};

export type WeightedType = IndicatorType | 'narrative' | 'brand' | 'persona';

export const defaultWeights: Weights = {
  version: 1,
  bits: {
    phone: 14,
    email: 15,
    iban: 16,
    wallet: 16,
    url: 14,
    domain: 12,
    handle: 12,
    photo: 4,
    bic: 0.5,
    narrative: 6,
    brand: 1,
    persona: 2,
  },
  cap: 40,
  phoneHalfLifeDays: 540,
};
