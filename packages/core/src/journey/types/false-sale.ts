import type { Answers, ScamJourney } from '../journey.ts';
import { saidIn, tickedIn } from '../said.ts';
import { recogniseBy } from './recognise.ts';

const sides = ['buy', 'rent', 'sell'] as const;
type Side = (typeof sides)[number];

/** A false advert of sale or of rental, or a false buyer. */
export const falseSale: ScamJourney = {
  scamType: 'false-sale',
  recognise: recogniseBy({
    asked: {
      buy: { weight: 10, sign: 'asked-buy' },
      rent: { weight: 10, sign: 'asked-rent' },
      sell: { weight: 10, sign: 'asked-sell' },
    },
    began: { 'classified-advert': { weight: 4, sign: 'began-classified-advert' } },
    words: `
      annonce, acheteur, acheteuse, vendeur, vendeuse, leboncoin, le bon coin, vinted, ebay, marketplace, colis,
      livraison, locataire, logement, appartement, proprietaire, avant la visite, bail, caution, acompte, loyer, the seller,
      the buyer, listing, delivery, rental, landlord!, tenant, the flat, apartment, lease`,
    wordsSign: 'words-of-sale',
  }),
  firstTenMinutes: [
    'stop-paying',
    'call-bank',
    'block-card',
    'keep-advert',
    'stop-replying',
    'papers-sent',
    'report-advert',
    'recovery-scam',
  ],
  steps: [
    {
      id: 'sale-side',
      section: 'story',
      when: (answers) => sideTold(answers) === undefined,
      fields: [{ name: 'side', kind: 'choice', required: true, options: sides }],
    },
    {
      id: 'sale-advert',
      section: 'story',
      fields: [
        { name: 'item', kind: 'short-text', required: true, max: 300 },
        { name: 'url', kind: 'indicator', type: 'url', required: false },
        { name: 'number', kind: 'short-text', required: false, max: 100 },
        {
          name: 'chat',
          kind: 'choices',
          required: false,
          options: ['site', 'whatsapp', 'sms', 'email', 'phone', 'other'],
        },
      ],
    },
    {
      id: 'sale-rental',
      section: 'story',
      when: (answers) => sideOf(answers) === 'rent',
      fields: [
        { name: 'address', kind: 'short-text', required: false, max: 300 },
        // A stay may lie in the future, which a date of the facts never does.
        { name: 'stay', kind: 'short-text', required: false, max: 100 },
        { name: 'rent', kind: 'amount', required: false },
        { name: 'deposit', kind: 'amount', required: false },
        { name: 'currency', kind: 'currency', required: true, of: ['rent', 'deposit'] },
        { name: 'lease', kind: 'choice', required: false, options: ['yes', 'no'] },
      ],
    },
    {
      id: 'sale-delivery',
      section: 'story',
      when: (answers) => sideOf(answers) !== 'rent',
      fields: [
        { name: 'price', kind: 'amount', required: false },
        { name: 'currency', kind: 'currency', required: true, of: ['price'] },
        {
          name: 'delivery',
          kind: 'choice',
          required: false,
          options: ['parcel', 'relay', 'by-hand', 'haulier', 'other'],
        },
        { name: 'carrier', kind: 'short-text', required: false, max: 100 },
        { name: 'tracking', kind: 'short-text', required: false, max: 100 },
      ],
    },
    {
      id: 'sale-trap',
      section: 'story',
      fields: [
        {
          name: 'what',
          kind: 'choices',
          required: true,
          options: ['payment-page', 'carrier-page', 'false-proof', 'bad-cheque', 'overpayment', 'none'],
        },
        { name: 'url', kind: 'indicator', type: 'url', required: false, when: hasPage },
        {
          name: 'documents',
          kind: 'choices',
          required: false,
          options: ['identity', 'payslip', 'tax-notice', 'bank-details', 'card-details', 'other'],
        },
      ],
    },
  ],
};

/** The side the person was on, when what they were asked tells it without doubt. */
function sideTold(answers: Answers): Side | undefined {
  const told = tickedIn(answers, 'request', 'what').filter(isSide);
  return told.length === 1 ? told[0] : undefined;
}

function sideOf(answers: Answers): Side | undefined {
  const said = saidIn(answers, 'sale-side', 'side');
  return sideTold(answers) ?? (said !== undefined && isSide(said) ? said : undefined);
}

function isSide(option: string): option is Side {
  return sides.some((side) => side === option);
}

function hasPage(values: Readonly<Record<string, string | readonly string[]>>): boolean {
  const what = values['what'] ?? [];
  return what.includes('payment-page') || what.includes('carrier-page');
}
