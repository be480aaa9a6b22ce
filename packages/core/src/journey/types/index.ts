import { type ScamType, scamTypes } from '../../statement/scam-type.ts';
import type { ScamJourney } from '../journey.ts';
import { fakeBankAdviser } from './fake-bank-adviser.ts';
import { fakeInvestment } from './fake-investment.ts';
import { fakeShop } from './fake-shop.ts';
import { falseSale } from './false-sale.ts';
import { hackedAccount } from './hacked-account.ts';
import { other } from './other.ts';
import { phishing } from './phishing.ts';
import { ransomware } from './ransomware.ts';
import { romance } from './romance.ts';
import { sextortion } from './sextortion.ts';

const byType: Readonly<Record<ScamType, ScamJourney>> = {
  romance,
  sextortion,
  'false-sale': falseSale,
  'fake-shop': fakeShop,
  'fake-investment': fakeInvestment,
  'fake-bank-adviser': fakeBankAdviser,
  phishing,
  'hacked-account': hackedAccount,
  ransomware,
  other,
};

/** Every type, in the order they are shown: at equal strength the first is recognised. */
export const scamJourneys: readonly ScamJourney[] = scamTypes.map((scamType) => byType[scamType]);

export function journeyOf(scamType: ScamType): ScamJourney {
  return byType[scamType];
}
