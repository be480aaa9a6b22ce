import type { investmentSteps as french } from '../fr/journey-investment.ts';
import type { Translation } from '../journey-texts.ts';

export const investmentSteps: Translation<typeof french> = {
  'investment-platform': {
    title: 'Where was the money to be invested?',
    lead: 'The name and address of the site are what most often link victims together.',
    fields: {
      name: { label: 'Name of the platform or company' },
      url: { label: 'Address of the site', hint: 'Copy the link as it is, even if it no longer works.' },
      app: { label: 'Name of the app you installed' },
      adviser: { label: 'Name of the adviser' },
      contract: {
        label: 'Did you receive or sign a contract?',
        options: { yes: 'Yes', no: 'No' },
      },
    },
  },
  'investment-means': {
    title: 'Did someone take control of your device?',
    lead: 'If so, your device needs protecting: we will tell you how.',
    fields: {
      'remote-tool': {
        label: 'Remote-control software',
        options: {
          none: 'No',
          anydesk: 'Yes, AnyDesk',
          teamviewer: 'Yes, TeamViewer',
          other: 'Yes, another program',
          unknown: 'I do not know',
        },
      },
      exchange: {
        label: 'Site used to buy cryptocurrency',
        hint: 'The site where you had an account in your own name, if there was one.',
      },
    },
  },
  'investment-withdrawal': {
    title: 'Were you able to get your money back?',
    lead: 'Fees asked to release a withdrawal are a new scam. Do not pay them.',
    fields: {
      tried: {
        label: 'A withdrawal',
        options: {
          blocked: 'I tried, it is blocked',
          partly: 'I received a small part',
          'not-tried': 'I have not tried',
        },
      },
      fees: {
        label: 'Were you asked for fees, a tax or a deposit to withdraw?',
        options: { no: 'No', asked: 'Yes, and I did not pay', paid: 'Yes, and I paid' },
      },
      'fees-reason': { label: 'The reason given' },
      'recovery-offer': {
        label: 'Did anyone offer to recover your money?',
        options: { no: 'No', yes: 'Yes' },
      },
      'recovery-details': {
        label: 'Who, and how?',
        hint: 'For example: a lawyer, an agency, someone who said they were police.',
      },
    },
  },
};
