import type { accountSteps as french } from '../fr/journey-account.ts';
import type { Translation } from '../journey-texts.ts';

export const accountSteps: Translation<typeof french> = {
  'account-taken': {
    title: 'Which account was taken?',
    lead: 'What the intruders changed is a trace of them.',
    fields: {
      service: {
        label: 'An account',
        options: {
          email: 'For e-mail',
          'social-network': 'On a social network',
          messaging: 'For messaging, such as WhatsApp',
          shopping: 'For selling or buying online',
          bank: 'With a bank or payment service',
          'public-service': 'With a public service, such as taxes or health insurance',
          games: 'For games',
          'phone-operator': 'With a phone operator',
          other: 'Other',
        },
      },
      'service-name': { label: 'Name of the service', hint: 'For example: Gmail, Instagram, Ameli.' },
      username: { label: 'Name of this account', hint: 'Your user name or identifier. Never the password.' },
      on: { label: 'Date' },
      changed: {
        label: 'What was changed',
        options: {
          password: 'The password',
          email: 'The recovery e-mail address',
          phone: 'The phone number',
          none: 'Nothing',
          unknown: 'I do not know',
        },
      },
      'new-email': {
        label: 'The new e-mail address',
        hint: 'It is sometimes in the alert sent by the service, partly hidden.',
      },
      'new-phone': { label: 'The new number' },
    },
  },
  'account-used': {
    title: 'What was this account used for?',
    lead: 'People close to you may have received messages in your name. They too can make a complaint.',
    fields: {
      messages: {
        label: 'Were messages sent in your name?',
        options: { no: 'No', yes: 'Yes', unknown: 'I do not know' },
      },
      'messages-details': { label: 'What did they say, and to whom?' },
      'relatives-paid': {
        label: 'Did someone pay, believing they were helping you?',
        options: { no: 'No', yes: 'Yes', unknown: 'I do not know' },
      },
      recovered: {
        label: 'Do you have access to the account again?',
        options: { yes: 'Yes', no: 'No', 'in-progress': 'It is under way' },
      },
    },
  },
};
