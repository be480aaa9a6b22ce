import type { ScamJourney } from '../journey.ts';
import { recogniseBy } from './recognise.ts';

/** A shop that never sends anything, or sends something else. */
export const fakeShop: ScamJourney = {
  scamType: 'fake-shop',
  recognise: recogniseBy({
    asked: { shop: { weight: 10, sign: 'asked-shop' } },
    began: { advertising: { weight: 1, sign: 'began-advertising' } },
    words: `
      boutique!, site de vente!, site marchand!, site internet, commande, j ai commande, livraison, jamais livre,
      jamais recu, service client, numero de commande, panier, en promotion, soldes, remise, contrefacon,
      online shop!, online store!, webshop!, web shop!, my order, ordered, order number, never arrived,
      never delivered, never came, customer service, discount, refund`,
    wordsSign: 'words-of-shop',
  }),
  firstTenMinutes: [
    'stop-paying',
    'call-bank',
    'dispute-card',
    'block-card',
    'keep-order',
    'report-shop',
    'change-passwords',
    'recovery-scam',
  ],
  steps: [
    {
      id: 'shop-site',
      section: 'story',
      fields: [
        { name: 'url', kind: 'indicator', type: 'url', required: false },
        { name: 'name', kind: 'short-text', required: false, max: 200 },
        {
          name: 'seen',
          kind: 'choice',
          required: false,
          options: ['social-network', 'search', 'website', 'email', 'message', 'word-of-mouth', 'unknown'],
        },
        { name: 'seen-where', kind: 'short-text', required: false, max: 200 },
      ],
    },
    {
      id: 'shop-order',
      section: 'story',
      fields: [
        { name: 'item', kind: 'short-text', required: true, max: 300 },
        { name: 'number', kind: 'short-text', required: false, max: 100 },
        { name: 'on', kind: 'date', required: false },
        // A promised day may lie ahead, which a date of the facts never does.
        { name: 'promised', kind: 'short-text', required: false, max: 100 },
        {
          name: 'received',
          kind: 'choice',
          required: true,
          options: ['nothing', 'other-thing', 'counterfeit', 'empty-parcel', 'charged-again'],
        },
      ],
    },
    {
      id: 'shop-attempts',
      section: 'story',
      fields: [
        {
          name: 'ways',
          kind: 'choices',
          required: true,
          options: ['email', 'form', 'phone', 'chat', 'payment-service', 'none'],
        },
        { name: 'answer', kind: 'long-text', required: false, max: 2_000 },
      ],
    },
  ],
};
