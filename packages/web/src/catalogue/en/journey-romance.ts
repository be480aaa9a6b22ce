import type { romanceSteps as french } from '../fr/journey-romance.ts';
import type { Translation } from '../journey-texts.ts';

export const romanceSteps: Translation<typeof french> = {
  'romance-person': {
    title: 'Who did this person say they were?',
    lead: 'The same characters are often used again. Note what you remember.',
    fields: {
      name: { label: 'Name they used' },
      job: { label: 'Job they said they had', hint: 'For example: doctor on a mission, soldier, engineer.' },
      country: { label: 'Country where they said they lived or were' },
      photos: {
        label: 'Did you receive photos or videos of them?',
        options: {
          kept: 'Yes, and I still have them',
          lost: 'Yes, but I no longer have them',
          none: 'No',
        },
      },
    },
  },
  'romance-reasons': {
    title: 'What reasons did they give you?',
    lead: 'These stories are made to touch people. Believing them is no fault of yours.',
    fields: {
      pretexts: {
        label: 'Reasons given for needing money or help',
        options: {
          travel: 'A journey, a ticket, a visa',
          illness: 'An illness, an accident, medical care',
          parcel: 'A parcel or customs fees',
          inheritance: 'An inheritance or blocked funds',
          work: 'A building site, a mission, equipment',
          arrest: 'An arrest, a fine, a ransom',
          family: 'A child or a parent to help',
          invest: 'An investment to make together',
          other: 'Another reason',
        },
      },
      'left-site': {
        label: 'Date when the conversation left the first site',
        hint: 'For example, when you moved to WhatsApp or Telegram.',
      },
      accomplices: {
        label: 'Did other people step in?',
        hint: 'A lawyer, a doctor, a banker, a customs officer… with their names if you have them.',
      },
    },
  },
  'romance-given': {
    title: 'Did you entrust or pass on anything else?',
    lead: 'To protect you from what may follow. Your good faith counts: say it without fear.',
    fields: {
      what: {
        label: 'Tick all that apply',
        options: {
          papers: 'Identity papers or other documents',
          images: 'Intimate images',
          'bank-access': 'Access to my account, a code or a card',
          loan: 'I took out a loan',
          'money-passed-on': 'I received money and sent it on',
          'parcel-passed-on': 'I received a parcel and sent it on',
          none: 'None of these',
        },
      },
      details: {
        label: 'Details',
        hint: 'For example: which papers, which lender, where the money went.',
      },
    },
  },
};
