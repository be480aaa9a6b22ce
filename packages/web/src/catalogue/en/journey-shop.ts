import type { shopSteps as french } from '../fr/journey-shop.ts';
import type { Translation } from '../journey-texts.ts';

export const shopSteps: Translation<typeof french> = {
  'shop-site': {
    title: 'Which site did you order from?',
    lead: 'The exact address of the site is the surest lead.',
    fields: {
      url: { label: 'Address of the site', hint: 'Copy the link as it is, even if it no longer works.' },
      name: { label: 'Name of the shop' },
      seen: {
        label: 'Where did you first see it?',
        options: {
          'social-network': 'In an advert on a social network',
          search: 'In an internet search',
          website: 'In an advert on another site',
          email: 'In an e-mail',
          message: 'In a text or other message',
          'word-of-mouth': 'Through someone I know',
          unknown: 'I do not remember',
        },
      },
      'seen-where': {
        label: 'Name of this network or site',
        hint: 'For example: Facebook, Instagram, TikTok.',
      },
    },
  },
  'shop-order': {
    title: 'What did you order?',
    lead: 'These details are often in the confirmation e-mail.',
    fields: {
      item: { label: 'What you ordered' },
      number: { label: 'Order number' },
      on: { label: 'Date of the order' },
      promised: { label: 'Delivery promised', hint: 'For example: within ten days, or on 3 December.' },
      received: {
        label: 'What you received',
        options: {
          nothing: 'Nothing',
          'other-thing': 'Something else, or something worthless',
          counterfeit: 'A counterfeit',
          'empty-parcel': 'An empty parcel',
          'charged-again': 'What I ordered, but more money was taken',
        },
      },
    },
  },
  'shop-attempts': {
    title: 'Were you able to reach the seller?',
    lead: 'Requests left without an answer show that this is more than a delay.',
    fields: {
      ways: {
        label: 'How did you try?',
        options: {
          email: 'By e-mail',
          form: 'Through the form on the site',
          phone: 'By phone',
          chat: 'By chat',
          'payment-service': 'Through the payment service',
          none: 'I did not try',
        },
      },
      answer: { label: 'The answer you received', hint: 'Leave empty if there was none.' },
    },
  },
};
