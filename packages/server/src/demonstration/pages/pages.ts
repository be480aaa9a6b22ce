import type { RawValues } from '@fanal/core/journey';
import type { ScamType } from '@fanal/core/statement';
import { writeAccount } from '../account.ts';
import { daysBefore, type Facts } from '../facts.ts';
import type { Pages } from '../fill-journey.ts';
import type { Random } from '../random.ts';
import type { SchemeName } from '../scheme.ts';
import { spell, spellPhone } from '../spelling.ts';
import { lastDay, mistypedIban, moneyPages } from './money-pages.ts';
import { schemePages } from './scheme-pages.ts';

/** A story as it would be posted, page by page. */
export function pagesOf(random: Random, facts: Facts): Pages {
  return {
    ...openingPages(random, facts),
    ...schemePages(random.branch('scheme'), facts),
    contacts: contactPages(random.branch('contacts'), facts),
    ...moneyPages(random.branch('money'), facts),
    ...personPages(random.branch('person'), facts),
  };
}

const askedFor: Readonly<Record<SchemeName, readonly (readonly string[])[]>> = {
  romance: [['relationship'], ['relationship', 'money-for-someone'], ['relationship', 'money-for-someone']],
  buy: [['buy']],
  rent: [['rent']],
  sell: [['sell']],
  invest: [['invest'], ['invest'], ['invest'], ['relationship', 'invest']],
  bank: [['bank']],
  fine: [['link'], ['link', 'official']],
  job: [['job']],
};

function openingPages(random: Random, facts: Facts): Pages {
  const { filing, who, payments, beginning, lasted, today } = facts;
  const { name } = filing.scheme;
  // Without the plain answer, where it began tells what it was.
  const isVague = name === 'romance' && beginning.how === 'dating-site' && random.chance(0.15);
  return {
    safety: { now: random.chance(0.93) ? 'safe' : 'rather-not-say' },
    victim: { who, relation: 'child', age: 'adult' },
    'handing-over': { ready: 'victim-here' },
    author: { known: random.pick(['no', 'no', 'online-only']), met: 'no' },
    harm: {
      what:
        payments.length > 0
          ? ['paid', ...(random.chance(0.4) ? ['asked'] : []), ...(name === 'rent' ? ['documents'] : [])]
          : ['asked', ...(random.chance(0.5) ? ['documents'] : [])],
    },
    material: { have: 'nothing' },
    account: { text: writeAccount(random.branch('account'), facts) },
    beginning: { how: beginning.how, place: beginning.place },
    request: { what: isVague ? ['money-for-someone'] : random.pick(askedFor[name]) },
    dates: {
      'first-contact': vaguely(random, daysBefore(filing.filedAt, lasted)),
      'last-contact': random.chance(0.6) ? lastDay(facts) : '',
      discovered: random.chance(0.5) ? today : '',
    },
  };
}

/** A day, or only its month when it is not remembered. */
function vaguely(random: Random, day: string): string {
  return random.chance(0.3) ? day.slice(0, 7) : day;
}

/** Types whose own pages ask for a site. */
const sitedTypes: readonly ScamType[] = ['false-sale', 'fake-investment', 'phishing'];

/** What was not typed anywhere else. */
function contactPages(random: Random, facts: Facts): readonly RawValues[] {
  const { boxed, payments, namesMistypedIban, filing } = facts;
  const isTypedElsewhere = new Set(payments.map(({ trace }) => trace));
  const hasSiteBox = sitedTypes.includes(filing.scheme.scamType);
  const contacts = [...boxed].flatMap((trace): RawValues[] => {
    if (isTypedElsewhere.has(trace) || (trace.kind === 'site' && hasSiteBox)) return [];
    const value = spell(trace, 'box', random);
    if (trace.kind === 'handle') return [{ kind: 'handle', platform: trace.platform, value }];
    return [{ kind: trace.kind === 'site' ? 'url' : trace.kind, value }];
  });
  return namesMistypedIban ? [...contacts, { kind: 'iban', value: mistypedIban }] : contacts;
}

function personPages(random: Random, facts: Facts): Pages {
  const { person, language, asides } = facts;
  const givesPhone = asides.includes('own-number') || random.chance(0.6);
  return {
    context: {
      'contact-goes-on': random.chance(0.15) ? 'yes' : 'no',
      sharing: random.shuffle(['bank', 'platform', 'association']).slice(0, random.whole(0, 3)),
    },
    organisation: {
      name: language === 'fr' ? 'Association Exemple' : 'Example Charity',
      role: language === 'fr' ? 'Présidente' : 'Chair',
      authority: 'legal-representative',
    },
    name: { given: person.given, family: person.family },
    reach: {
      email: person.email,
      phone: givesPhone ? spellPhone(person.phone, random) : '',
      'safe-hours': random.chance(0.4) ? [random.pick(['morning', 'midday', 'afternoon', 'evening'])] : [],
      language,
    },
  };
}
