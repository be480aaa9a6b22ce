import type { Facts } from '../facts.ts';
import { daysBefore } from '../facts.ts';
import type { Pages } from '../fill-journey.ts';
import { typeAmount } from '../money.ts';
import type { Random } from '../random.ts';
import { spell } from '../spelling.ts';

/** The pages that only this kind of story has. */
export function schemePages(random: Random, facts: Facts): Pages {
  switch (facts.filing.scheme.scamType) {
    case 'romance':
      return romancePages(random, facts);
    case 'false-sale':
      return salePages(random, facts);
    case 'fake-investment':
      return investmentPages(random, facts);
    case 'fake-bank-adviser':
      return adviserPages(random);
    case 'phishing':
      return phishingPages(random, facts);
    default:
      return {};
  }
}

function adviserPages(random: Random): Pages {
  const validated = random.shuffle(['transfer', 'new-beneficiary', 'card-payment', 'app-prompt']);
  return {
    'adviser-call': { from: random.pick(['', '14:20', '18:45']) },
    'adviser-operations': {
      validated: validated.slice(0, random.whole(1, 2)),
      codes: random.pick(['no', 'yes', 'yes', 'unknown']),
      courier: random.chance(0.15) ? 'card' : 'no',
    },
    'adviser-refund': { 'bank-said': random.pick(['not-asked', 'waiting', 'refused', 'partly']) },
  };
}

function phishingPages(random: Random, facts: Facts): Pages {
  return {
    'phishing-message': { channel: facts.beginning.how === 'email' ? 'email' : 'sms' },
    'phishing-given': {
      url: siteInBox(random, facts) ?? '',
      data: random.shuffle(['card', 'address', 'code']).slice(0, random.whole(1, 2)),
    },
  };
}

function romancePages(random: Random, { filing, language, lasted }: Facts): Pages {
  const { persona } = filing;
  const given = random.shuffle(['papers', 'images', 'bank-access', 'loan', 'money-passed-on']);
  const pretexts = ['travel', 'illness', 'parcel', 'inheritance', 'work', 'arrest', 'family'];
  return {
    'romance-person': {
      name: persona.name,
      job: random.chance(0.8) ? persona.job[language] : '',
      country: random.chance(0.8) ? persona.country.code : '',
      photos: random.pick(['kept', 'kept', 'kept', 'lost', 'none']),
    },
    'romance-reasons': {
      pretexts: random.shuffle(pretexts).slice(0, random.whole(1, 3)),
      'left-site': random.chance(0.5) ? daysBefore(filing.filedAt, Math.max(1, lasted - 7)) : '',
    },
    'romance-given': { what: random.chance(0.4) ? ['none'] : given.slice(0, random.whole(1, 2)) },
  };
}

function salePages(random: Random, facts: Facts): Pages {
  const { filing, language, currency, firstAmount, city, item } = facts;
  const price = { price: typeAmount(random, firstAmount, language), currency };
  const site = siteInBox(random, facts);
  return {
    'sale-advert': {
      item,
      chat: random.shuffle(['site', 'whatsapp', 'sms', 'email', 'phone']).slice(0, random.whole(1, 2)),
    },
    'sale-rental': {
      address: random.chance(0.6) ? city : '',
      deposit: typeAmount(random, firstAmount, language),
      currency,
      lease: random.pick(['yes', 'no']),
    },
    'sale-delivery': { ...price, delivery: random.pick(['parcel', 'parcel', 'relay', 'by-hand', 'haulier']) },
    'sale-trap': {
      what: site === undefined ? [random.pick(['none', 'none', 'false-proof'])] : ['payment-page'],
      url: site ?? '',
      documents: filing.scheme.name === 'rent' ? ['identity', 'payslip', 'tax-notice'] : [],
    },
  };
}

function investmentPages(random: Random, facts: Facts): Pages {
  const fees = random.pick(['no', 'asked', 'asked', 'paid']);
  return {
    'investment-platform': {
      name: facts.platform,
      url: siteInBox(random, facts) ?? '',
      adviser: facts.filing.persona.name,
      contract: random.pick(['yes', 'no']),
    },
    'investment-means': { 'remote-tool': random.pick(['none', 'none', 'anydesk', 'teamviewer', 'unknown']) },
    'investment-withdrawal': {
      tried:
        facts.payments.length === 0
          ? 'not-tried'
          : random.pick(['blocked', 'blocked', 'partly', 'not-tried']),
      fees: facts.payments.length === 0 ? 'asked' : fees,
      'recovery-offer': random.chance(0.2) ? 'yes' : 'no',
    },
  };
}

function siteInBox(random: Random, { boxed }: Facts): string | undefined {
  const site = [...boxed].find(({ kind }) => kind === 'site');
  return site === undefined ? undefined : spell(site, 'box', random);
}
