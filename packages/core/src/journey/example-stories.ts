import { answerStep } from './answer-step.ts';
import type { Answers, RawValues } from './journey.ts';

/** Stories told page by page with fictional people and reserved numbers: for tests and demonstrations. */
export const exampleToday = '2026-11-24';

export type ExamplePage = { readonly step: string; readonly raw: RawValues; readonly item?: number };

/** Saves the pages in order; a page that is refused is a fault of the example. */
export function tell(pages: readonly ExamplePage[], answers: Answers = {}): Answers {
  return pages.reduce((told, { step, raw, item }) => {
    const saved = answerStep(told, step, raw, {
      today: exampleToday,
      ...(item === undefined ? {} : { item }),
    });
    if (!saved.ok) throw new Error(`Example page ${step} refused: ${JSON.stringify(saved.refusal)}`);
    return saved.value;
  }, answers);
}

const beforeTheStory: readonly ExamplePage[] = [
  { step: 'safety', raw: { now: 'safe' } },
  { step: 'victim', raw: { who: 'me', age: 'adult' } },
  { step: 'author', raw: { known: 'no', met: 'no' } },
  { step: 'harm', raw: { what: ['paid', 'asked'] } },
  { step: 'material', raw: { have: 'nothing' } },
];

const aboutThePerson: readonly ExamplePage[] = [
  { step: 'bank', raw: { alerted: 'yes', 'alerted-on': '2026-11-20', reference: 'DOS-41' } },
  { step: 'recovered', raw: { any: 'no' } },
  { step: 'context', raw: { 'contact-goes-on': 'no', sharing: ['bank'] } },
  { step: 'name', raw: { given: 'Camille', family: 'Exemple' } },
  { step: 'reach', raw: { email: 'camille@example.com', phone: '06 39 98 00 01', language: 'fr' } },
];

export const romanceStory: readonly ExamplePage[] = [
  ...beforeTheStory,
  {
    step: 'account',
    raw: { text: 'Il disait m’aimer. Il m’écrivait du 06 39 98 12 34, et moi de camille@example.com.' },
  },
  { step: 'beginning', raw: { how: 'dating-site', place: 'Meetic' } },
  { step: 'request', raw: { what: ['relationship', 'money-for-someone'] } },
  { step: 'dates', raw: { 'first-contact-month': '3', 'first-contact-year': '2026' } },
  {
    step: 'romance-person',
    raw: { name: 'Docteur Martin', job: 'Chirurgien', country: 'US', photos: 'kept' },
  },
  { step: 'romance-reasons', raw: { pretexts: ['travel', 'illness'] } },
  { step: 'romance-given', raw: { what: ['papers'] } },
  { step: 'found', raw: { kept: ['phone:+33639981234', 'email:camille@example.com'] } },
  { step: 'contacts', item: 0, raw: { kind: 'handle', platform: 'instagram', value: '@dr.martin.exemple' } },
  {
    step: 'payments',
    item: 0,
    raw: {
      method: 'transfer',
      amount: '1 250,50 €',
      currency: 'EUR',
      'on-day': '2',
      'on-month': '4',
      'on-year': '2026',
      beneficiary: 'Jean Exemple',
      iban: 'FR76 3000 6000 0112 3456 7890 189',
    },
  },
  {
    step: 'payments',
    item: 1,
    raw: { method: 'voucher', amount: '200', currency: 'EUR', 'voucher-kind': 'transcash' },
  },
  ...aboutThePerson,
];

export const saleStory: readonly ExamplePage[] = [
  ...beforeTheStory,
  { step: 'account', raw: { text: 'J’ai réservé un appartement et versé la caution, puis plus rien.' } },
  { step: 'beginning', raw: { how: 'classified-advert' } },
  { step: 'request', raw: { what: ['rent'] } },
  { step: 'dates', raw: { 'first-contact': '2026-10-05' } },
  { step: 'sale-advert', raw: { item: 'Appartement à Nantes', url: 'https://location.example/annonce/12' } },
  { step: 'sale-rental', raw: { deposit: '600', currency: 'EUR', lease: 'yes' } },
  { step: 'sale-trap', raw: { what: ['payment-page'], url: 'https://paiement.example/r/7' } },
  { step: 'contacts', raw: {} },
  {
    step: 'payments',
    item: 0,
    raw: { method: 'transfer', amount: '600', currency: 'EUR', iban: 'FR7630006000011234567890189' },
  },
  ...aboutThePerson,
];

export const investmentStory: readonly ExamplePage[] = [
  ...beforeTheStory,
  { step: 'account', raw: { text: 'Une conseillère me montrait mes gains chaque soir.' } },
  { step: 'beginning', raw: { how: 'advertising' } },
  { step: 'request', raw: { what: ['invest'] } },
  { step: 'dates', raw: { 'first-contact': '2026' } },
  { step: 'investment-platform', raw: { name: 'Gains Exemple', url: 'https://gains.example' } },
  { step: 'investment-means', raw: { 'remote-tool': 'anydesk' } },
  { step: 'investment-withdrawal', raw: { tried: 'blocked', fees: 'asked', 'recovery-offer': 'no' } },
  { step: 'contacts', raw: {} },
  {
    step: 'payments',
    item: 0,
    raw: {
      method: 'crypto',
      amount: '5,000.00',
      currency: 'USD',
      wallet: '0x52908400098527886E0F7030069857D2E4169EE7',
    },
  },
  ...aboutThePerson,
];

/** A story of each of the other types, shorter; `own` are the pages of the type. */
function shortStory(what: string, text: string, own: readonly ExamplePage[]): readonly ExamplePage[] {
  return [
    ...beforeTheStory,
    { step: 'account', raw: { text } },
    { step: 'request', raw: { what: [what] } },
    { step: 'beginning', raw: { how: 'message' } },
    { step: 'dates', raw: { 'first-contact': '2026-11' } },
    ...own,
    { step: 'contacts', raw: {} },
    { step: 'payments', raw: {} },
    ...aboutThePerson,
  ];
}

export const sextortionStory = shortStory('intimate-images', 'Elle menace de tout envoyer.', [
  { step: 'sextortion-images', raw: { image: 'real', obtained: 'video-call' } },
  { step: 'sextortion-threat', raw: { demand: ['money'], deadline: 'ce soir', published: 'yes' } },
  { step: 'sextortion-published', item: 0, raw: { url: 'https://images.example/p/7' } },
]);

export const shopStory = shortStory('shop', 'Le manteau n’est jamais venu.', [
  { step: 'shop-site', raw: { url: 'https://boutique.example', seen: 'social-network' } },
  { step: 'shop-order', raw: { item: 'Un manteau', number: 'C-1042', received: 'nothing' } },
  { step: 'shop-attempts', raw: { ways: ['email'] } },
]);

export const adviserStory = shortStory('bank', 'Il disait protéger mon compte.', [
  { step: 'adviser-call', raw: { number: '01 99 00 12 34', from: '14 h 30', until: '15 h 10' } },
  { step: 'adviser-operations', raw: { validated: ['transfer'], codes: 'yes', courier: 'card' } },
  { step: 'adviser-refund', raw: { 'bank-said': 'refused', reason: 'Négligence grave' } },
]);

export const phishingStory = shortStory('link', 'Un colis en attente, deux euros à payer.', [
  {
    step: 'phishing-message',
    raw: { channel: 'sms', brand: 'Un transporteur', 'sender-kind': 'phone', sender: '06 39 98 77 01' },
  },
  { step: 'phishing-given', raw: { url: 'https://colis.example/suivi', data: ['card'] } },
]);

export const accountStory = shortStory('account', 'Mes amis ont reçu des messages de moi.', [
  {
    step: 'account-taken',
    raw: {
      service: 'social-network',
      'service-name': 'Instagram',
      changed: ['email'],
      'new-email': 'intrus@exemple.example',
    },
  },
  { step: 'account-used', raw: { messages: 'yes', 'relatives-paid': 'yes', recovered: 'no' } },
]);

export const ransomStory = shortStory('locked', 'Tous les fichiers portent un autre nom.', [
  { step: 'ransom-device', raw: { devices: ['computer'], system: ['windows'], extension: '.locked' } },
  {
    step: 'ransom-note',
    raw: {
      text: 'Your files are encrypted.',
      email: 'rancon@exemple.example',
      ransom: '900',
      currency: 'EUR',
      paid: 'no',
    },
  },
  { step: 'ransom-entry', raw: { 'way-in': 'email', backups: 'lost' } },
]);

export const otherStory = shortStory('job', 'Il fallait recharger le compte pour être payé.', []);
