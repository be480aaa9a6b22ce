import { describe, expect, test } from 'vitest';
import type { ScamType } from '../statement/scam-type.ts';
import { allSteps } from './steps-of.ts';
import { journeyOf } from './types/index.ts';

/** What the design asks of every story, and the place that holds it: `step.field`, or a slice of the house. */
const common: Readonly<Record<string, string>> = {
  age: 'victim.age',
  capacity: 'victim.measure',
  'met in person': 'author.met',
  'author known': 'author.known',
  'on whose behalf': 'victim.who',
  'link with the victim': 'victim.relation',
  'protected person': 'protected-person.family',
  firm: 'organisation.name',
  'registration number': 'organisation.registration',
  signatory: 'organisation.authority',
  name: 'name.family',
  'e-mail': 'reach.email',
  phone: 'reach.phone',
  'safe hours': 'reach.safe-hours',
  language: 'reach.language',
  'first contact': 'dates.first-contact',
  'last contact': 'dates.last-contact',
  discovered: 'dates.discovered',
  'place online': 'beginning.place',
  narrative: 'account.text',
  'material and exhibits': 'material.have',
  asked: 'asked.amount',
  recovered: 'recovered.amount',
  currency: 'payments.currency',
  'payment: when': 'payments.on',
  'payment: method': 'payments.method',
  'payment: amount': 'payments.amount',
  'payment: payer’s bank': 'payments.payer-bank',
  'payment: beneficiary': 'payments.beneficiary',
  'payment: IBAN': 'payments.iban',
  'payment: BIC': 'payments.bic',
  'payment: card': 'payments.card-ending',
  'payment: reference': 'payments.reference',
  'payment: coupon code': 'payments.voucher-code',
  'payment: wallet': 'payments.wallet',
  'payment: transaction id': 'payments.transaction',
  'indicators, of any kind': 'contacts.kind',
  'indicator: value': 'contacts.value',
  'indicator: platform': 'contacts.platform',
  'indicator: profile id': 'contacts.profile',
  'indicator: e-mail headers': 'contacts.headers',
  'bank alerted when': 'bank.alerted-on',
  'bank’s reference': 'bank.reference',
  'earlier complaint number': 'context.earlier-complaint',
  'contact still going on': 'context.contact-goes-on',
  'consent to share': 'context.sharing',
  'danger and distress': 'safety.now',
};

const byType: Readonly<Record<Exclude<ScamType, 'other'>, Readonly<Record<string, string>>>> = {
  romance: {
    'origin site': 'beginning.place',
    'claimed identity': 'romance-person.name',
    job: 'romance-person.job',
    country: 'romance-person.country',
    photos: 'romance-person.photos',
    'date of leaving the site': 'romance-reasons.left-site',
    pretexts: 'romance-reasons.pretexts',
    accomplices: 'romance-reasons.accomplices',
    'papers, loans, parcels, money passed on': 'romance-given.what',
  },
  sextortion: {
    minor: 'victim.images',
    image: 'sextortion-images.image',
    'how obtained': 'sextortion-images.obtained',
    deadline: 'sextortion-threat.deadline',
    demand: 'sextortion-threat.demand',
    'contacts threatened': 'sextortion-threat.threatened',
    'URLs published': 'sextortion-published.url',
  },
  'false-sale': {
    'advert URL': 'sale-advert.url',
    'advert id': 'sale-advert.number',
    item: 'sale-advert.item',
    address: 'sale-rental.address',
    price: 'sale-delivery.price',
    dates: 'sale-rental.stay',
    deposit: 'sale-rental.deposit',
    'buyer, seller or tenant': 'sale-side.side',
    chat: 'sale-advert.chat',
    delivery: 'sale-delivery.delivery',
    tracking: 'sale-delivery.tracking',
    'fake payment page': 'sale-trap.url',
    lease: 'sale-rental.lease',
    'documents sent': 'sale-trap.documents',
  },
  'fake-shop': {
    domain: 'shop-site.url',
    'order number': 'shop-order.number',
    date: 'shop-order.on',
    'promised delivery': 'shop-order.promised',
    attempts: 'shop-attempts.ways',
    'where the advert was seen': 'shop-site.seen',
  },
  'fake-investment': {
    'platform URL': 'investment-platform.url',
    adviser: 'investment-platform.adviser',
    app: 'investment-platform.app',
    contract: 'investment-platform.contract',
    'remote tool': 'investment-means.remote-tool',
    exchange: 'investment-means.exchange',
    'blocked withdrawal': 'investment-withdrawal.tried',
    fees: 'investment-withdrawal.fees',
    'recovery offer': 'investment-withdrawal.recovery-offer',
    deposits: 'payments.amount',
    'transaction ids': 'payments.transaction',
  },
  'fake-bank-adviser': {
    'number displayed': 'adviser-call.number',
    'call began': 'adviser-call.from',
    'call ended': 'adviser-call.until',
    script: 'adviser-call.script',
    'operations validated': 'adviser-operations.validated',
    codes: 'adviser-operations.codes',
    courier: 'adviser-operations.courier',
    'reason of the bank’s refusal': 'adviser-refund.reason',
  },
  phishing: {
    channel: 'phishing-message.channel',
    sender: 'phishing-message.sender',
    'full message': 'phishing-message.message',
    URL: 'phishing-given.url',
    brand: 'phishing-message.brand',
    'data given': 'phishing-given.data',
  },
  'hacked-account': {
    service: 'account-taken.service-name',
    username: 'account-taken.username',
    when: 'account-taken.on',
    'changed e-mail': 'account-taken.new-email',
    'changed phone': 'account-taken.new-phone',
    'messages sent in your name': 'account-used.messages',
    'relatives who paid': 'account-used.relatives-paid',
    recovered: 'account-used.recovered',
  },
  ransomware: {
    device: 'ransom-device.devices',
    OS: 'ransom-device.system',
    extension: 'ransom-device.extension',
    strain: 'ransom-device.strain',
    'note text': 'ransom-note.text',
    'contact address': 'ransom-note.email',
    'onion address': 'ransom-note.address',
    wallet: 'ransom-note.wallet',
    ransom: 'ransom-note.ransom',
    paid: 'ransom-note.paid',
    'way in': 'ransom-entry.way-in',
    backups: 'ransom-entry.backups',
    'firm or individual': 'victim.who',
  },
};

const places = new Set(allSteps.flatMap((step) => step.fields.map((field) => `${step.id}.${field.name}`)));

test.each(Object.entries(common))('every story has a place for: %s', (_, place) => {
  expect(places).toContain(place);
});

describe.each(Object.entries(byType))('a story of %s', (scamType, table) => {
  test.each(Object.entries(table))('has a place for: %s', (_, place) => {
    expect(places).toContain(place);
  });

  test('asks nothing of its own that the table does not know', () => {
    const own = journeyOf(scamType as ScamType).steps.map((step) => step.id);
    const known = new Set(Object.values(table).map((place) => place.split('.')[0]));
    expect(own.filter((id) => !known.has(id))).toEqual([]);
  });
});
