import { type AccountCountry, fictionalIban } from './fiction/accounts.ts';
import { createOnlineNames, type OnlineNames, type SiteTheme } from './fiction/online-names.ts';
import { drawName } from './fiction/people.ts';
import { fictionalPhone, type PhoneRange, rangeSize } from './fiction/phones.ts';
import { fictionalWallet, type WalletKind } from './fiction/wallets.ts';
import type { Random } from './random.ts';

/** Something an offender uses, and that several people may name, each in a spelling of their own. */
export type Trace =
  /** E.164. */
  | { readonly kind: 'phone'; readonly value: string }
  | { readonly kind: 'email'; readonly value: string }
  /** The host of a false site. */
  | { readonly kind: 'site'; readonly value: string }
  | { readonly kind: 'handle'; readonly value: string; readonly platform: HandlePlatform }
  | {
      readonly kind: 'iban';
      readonly value: string;
      readonly country: AccountCountry;
      readonly beneficiary: string;
    }
  | { readonly kind: 'wallet'; readonly value: string; readonly chain: WalletKind };

export type TraceKind = Trace['kind'];

export const handlePlatforms = ['instagram', 'facebook', 'telegram', 'snapchat'] as const;
export type HandlePlatform = (typeof handlePlatforms)[number];

/** Where new traces come from; none is given twice. */
export type TraceBook = {
  readonly names: OnlineNames;
  phone(range: PhoneRange): string;
  trace(kind: TraceKind, owner: { readonly name: string; readonly theme: SiteTheme }): Trace;
};

export function openTraceBook(random: Random): TraceBook {
  const names = createOnlineNames(random.branch('names'));
  const free = new Map<PhoneRange, number[]>();
  let accounts = 0;

  const phone = (range: PhoneRange): string => {
    const places = free.get(range) ?? random.shuffle(Array.from({ length: rangeSize(range) }, (_, at) => at));
    free.set(range, places);
    const place = places.pop();
    if (place === undefined) throw new RangeError(`The range ${range} is used up`);
    return fictionalPhone(range, place);
  };

  return {
    names,
    phone,
    trace(kind, owner) {
      switch (kind) {
        case 'phone':
          return { kind, value: phone(drawRange(random)) };
        case 'email':
          return { kind, value: names.email(owner.name) };
        case 'site':
          return { kind, value: names.site(owner.theme) };
        case 'handle':
          return { kind, value: names.handle(owner.name), platform: random.pick(handlePlatforms) };
        case 'iban': {
          const country = random.pick(['FR', 'FR', 'FR', 'DE', 'LT'] as const);
          accounts += 1;
          const { given, family } = drawName(random, random.chance(0.8) ? 'fr' : 'en');
          return {
            kind,
            value: fictionalIban(country, accounts),
            country,
            beneficiary: `${given} ${family}`,
          };
        }
        case 'wallet': {
          const chain = random.pick(['btc', 'tron', 'eth'] as const);
          accounts += 1;
          return { kind, value: fictionalWallet(chain, `wallet ${accounts}`), chain };
        }
      }
    },
  };
}

function drawRange(random: Random): PhoneRange {
  return random.pick([
    'fr-mobile',
    'fr-mobile',
    'fr-mobile',
    'fr-mobile',
    'fr-landline',
    'uk',
    'us',
  ] as const);
}
