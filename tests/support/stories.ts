import type { Story } from './tell-story.ts';

/** Fictional people, reserved numbers; the IBANs pass their check and belong to no bank. */

const beginning: Story = {
  safety: { now: 'safe' },
  victim: { who: 'me', age: 'adult' },
  author: { known: 'no', met: 'no' },
  harm: { what: ['paid', 'asked'] },
  material: { have: 'nothing' },
};

function ending(person: { readonly given: string; readonly family: string; readonly email: string }): Story {
  return {
    bank: {
      alerted: 'yes',
      'alerted-on-day': '20',
      'alerted-on-month': '11',
      'alerted-on-year': '2026',
      reference: 'DOS-41',
    },
    recovered: { any: 'no' },
    context: { 'contact-goes-on': 'no', sharing: ['bank'] },
    name: { given: person.given, family: person.family },
    reach: { email: person.email, phone: '06 39 98 00 01', language: 'fr' },
  };
}

export function romanceStory(email: string, iban: string): Story {
  return {
    ...beginning,
    account: {
      text: 'Nous parlions chaque soir. Il m’écrivait du 06 39 98 12 34. Il devait venir, puis il y a eu l’accident, les frais d’hôpital, et j’ai versé.',
    },
    beginning: { how: 'dating-site', place: 'un site de rencontres' },
    request: { what: ['relationship', 'money-for-someone'] },
    dates: { 'first-contact-month': '3', 'first-contact-year': '2026' },
    'romance-person': { name: 'Docteur Martin', job: 'Chirurgien', country: 'US', photos: 'kept' },
    'romance-reasons': { pretexts: ['travel', 'illness'] },
    'romance-given': { what: ['papers'] },
    found: { kept: ['phone:+33639981234'] },
    contacts: [{ kind: 'handle', platform: 'instagram', value: '@dr.martin.exemple' }],
    payments: [
      {
        method: 'transfer',
        amount: '1 250,50',
        currency: 'EUR',
        'on-day': '2',
        'on-month': '4',
        'on-year': '2026',
        beneficiary: 'Jean Exemple',
        iban,
      },
    ],
    ...ending({ given: 'Camille', family: 'Exemple', email }),
  };
}

export function saleStory(email: string): Story {
  return {
    ...beginning,
    account: {
      text: 'J’ai réservé un appartement pour l’été et versé la caution. L’annonce a disparu et plus personne ne répond.',
    },
    beginning: { how: 'classified-advert' },
    request: { what: ['rent'] },
    dates: { 'first-contact-day': '5', 'first-contact-month': '10', 'first-contact-year': '2026' },
    'sale-side': { side: 'tenant' },
    'sale-advert': { item: 'Appartement à Nantes', url: 'https://location.example/annonce/12' },
    'sale-rental': { deposit: '600', currency: 'EUR', lease: 'yes' },
    'sale-trap': { what: ['payment-page'], url: 'https://paiement.example/r/7' },
    contacts: [],
    payments: [
      { method: 'transfer', amount: '600', currency: 'EUR', iban: 'FR76 3000 6000 0112 3456 7890 189' },
    ],
    ...ending({ given: 'Dominique', family: 'Modèle', email }),
  };
}

export function investmentStory(email: string): Story {
  return {
    ...beginning,
    account: {
      text: 'Une conseillère me montrait mes gains chaque soir. Quand j’ai voulu retirer, il a fallu payer une taxe.',
    },
    beginning: { how: 'advertising' },
    request: { what: ['invest'] },
    dates: { 'first-contact-year': '2026' },
    'investment-platform': { name: 'Gains Exemple', url: 'https://gains.example' },
    'investment-means': { 'remote-tool': 'anydesk' },
    'investment-withdrawal': { tried: 'blocked', fees: 'asked', 'recovery-offer': 'no' },
    contacts: [],
    payments: [
      {
        method: 'crypto',
        amount: '5000',
        currency: 'USD',
        wallet: '0x52908400098527886E0F7030069857D2E4169EE7',
      },
    ],
    ...ending({ given: 'Alix', family: 'Témoin', email }),
  };
}

export function englishRomanceStory(email: string): Story {
  return {
    ...romanceStory(email, 'GB33BUKB20201555555555'),
    account: {
      text: 'We wrote every night for months. He texted from +44 7700 900123. Then came the accident and the hospital bills, and I sent money.',
    },
    found: { kept: ['phone:+447700900123'] },
    reach: { email, language: 'en' },
  };
}
