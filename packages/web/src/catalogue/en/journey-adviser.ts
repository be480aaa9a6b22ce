import type { adviserSteps as french } from '../fr/journey-adviser.ts';
import type { Translation } from '../journey-texts.ts';

export const adviserSteps: Translation<typeof french> = {
  'adviser-call': {
    title: 'The call',
    lead: 'These calls are scripted and played by trained people. The number shown may be that of your real bank.',
    fields: {
      number: { label: 'Number shown', hint: 'It is in the call log of your phone.' },
      on: { label: 'Date of the call' },
      from: { label: 'Time it began', hint: 'For example: 2:30 p.m.' },
      until: { label: 'Time it ended' },
      name: { label: 'Name or department given', hint: 'For example: fraud department.' },
      script: {
        label: 'What the person said',
        hint: 'What they knew about you, and what they asked you to do.',
      },
    },
  },
  'adviser-operations': {
    title: 'What were you made to approve?',
    lead: 'Approving under pressure from a false adviser is no fault. These details matter for your refund.',
    fields: {
      validated: {
        label: 'Tick all that apply',
        options: {
          transfer: 'A transfer',
          'new-beneficiary': 'A new beneficiary',
          'card-payment': 'A card payment',
          'limit-raised': 'A higher limit',
          'app-prompt': 'A prompt in the bank’s app',
          'new-device': 'A new device or a new password',
          credit: 'A loan',
          unknown: 'I do not know',
          none: 'Nothing: I approved nothing',
        },
      },
      codes: {
        label: 'Did you give a code received by text message, or a password?',
        options: { no: 'No', yes: 'Yes', unknown: 'I do not know' },
      },
      courier: {
        label: 'Did someone come to your home to collect something?',
        options: {
          no: 'No',
          card: 'Yes, my bank card',
          cash: 'Yes, cash',
          valuables: 'Yes, valuables',
        },
      },
      'courier-details': {
        label: 'Who came, when, and how?',
        hint: 'For example: the time, a description, a vehicle.',
      },
    },
  },
  'adviser-refund': {
    title: 'What did your bank answer?',
    lead: 'A first refusal is not the last word: you will be able to contest it.',
    fields: {
      'bank-said': {
        label: 'The refund',
        options: {
          'not-asked': 'I have not asked for it yet',
          waiting: 'I am waiting for its answer',
          refunded: 'It refunded me',
          partly: 'It refunded a part',
          refused: 'It refused',
        },
      },
      reason: {
        label: 'The reason given',
        hint: 'Copy its sentence if you can. For example: “gross negligence”.',
      },
    },
  },
};
