import type { Pages } from '../fill-journey.ts';

const common: Pages = {
  safety: { now: 'safe' },
  victim: { who: 'me', age: 'adult' },
  author: { known: 'no', met: 'no' },
  harm: { what: ['paid'] },
  material: { have: 'nothing' },
  dates: { 'first-contact': '2026-01-05' },
  contacts: [],
  payments: [{ method: 'transfer', amount: '100', currency: 'EUR' }],
  bank: { alerted: 'yes' },
  recovered: { any: 'no' },
  context: { 'contact-goes-on': 'no' },
  name: { given: 'Camille', family: 'Exemple' },
  reach: { email: 'camille@exemple.example', language: 'fr' },
};

/** Complete stories, one a scam type, with nothing in them that links: measures put values in. */
export const skeletonPages: readonly Pages[] = [
  {
    ...common,
    account: { text: 'On s’écrivait chaque soir. J’ai envoyé de l’argent pour son voyage, puis plus rien.' },
    beginning: { how: 'dating-site' },
    request: { what: ['relationship'] },
    'romance-person': { name: 'Nolan Wexford', photos: 'kept' },
    'romance-reasons': { pretexts: ['travel'] },
    'romance-given': { what: ['none'] },
  },
  {
    ...common,
    account: { text: 'J’ai payé un vélo électrique vu dans une annonce. Il n’est jamais arrivé.' },
    beginning: { how: 'classified-advert' },
    request: { what: ['buy'] },
    'sale-advert': { item: 'un vélo électrique' },
    'sale-delivery': { delivery: 'parcel' },
    'sale-trap': { what: ['none'] },
  },
  {
    ...common,
    account: { text: 'Mes gains montaient à l’écran. Quand j’ai voulu retirer, il fallait payer encore.' },
    beginning: { how: 'advertising' },
    request: { what: ['invest'] },
    'investment-platform': { name: 'Orion FX' },
    'investment-means': { 'remote-tool': 'none' },
    'investment-withdrawal': { tried: 'blocked', fees: 'asked', 'recovery-offer': 'no' },
  },
];
