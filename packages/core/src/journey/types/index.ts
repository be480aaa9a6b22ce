import type { ScamType } from '../../statement/scam-type.ts';
import type { ScamJourney } from '../journey.ts';
import { fakeInvestment } from './fake-investment.ts';
import { falseSale } from './false-sale.ts';
import { other } from './other.ts';
import { romance } from './romance.ts';

const byType: Readonly<Record<ScamType, ScamJourney>> = {
  romance,
  'false-sale': falseSale,
  'fake-investment': fakeInvestment,
  other,
};

/** Every type, in the order of the table: at equal strength the first is recognised. */
export const scamJourneys: readonly ScamJourney[] = Object.values(byType);

export function journeyOf(scamType: ScamType): ScamJourney {
  return byType[scamType];
}
