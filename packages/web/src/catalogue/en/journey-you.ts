import type { youSteps as french } from '../fr/journey-you.ts';
import type { Translation } from '../journey-texts.ts';

export const youSteps: Translation<typeof french> = {
  'handing-over': {
    title: 'Can the person close to you read and send their complaint?',
    lead: 'A complaint is made by the victim. What you told is kept: nothing will have to be said again.',
    fields: {
      ready: {
        label: 'The person close to you',
        options: {
          'victim-here': 'Is with me, or is reading these pages with their code: they go on from here',
          later: 'Is not here, or is not ready yet',
        },
      },
    },
  },
  context: {
    title: 'Where do things stand today?',
    lead: 'So that whoever reads your complaint knows what has already been done.',
    fields: {
      'contact-goes-on': {
        label: 'Are these people still contacting you?',
        options: { no: 'No', yes: 'Yes' },
      },
      'earlier-complaint': {
        label: 'Number of a complaint or report you have already made',
      },
      sharing: {
        label: 'Do you agree to useful information being passed on?',
        hint: 'You can leave all of these empty. Your complaint will be handled in the same way.',
        options: {
          bank: 'To my bank, to try to block the money',
          platform: 'To the site where it happened, to take down the account',
          association: 'To a victim support association, so that it contacts me',
        },
      },
    },
  },
  organisation: {
    title: 'Which organisation was targeted?',
    lead: 'The complaint will be made in its name.',
    fields: {
      name: { label: 'Name of the organisation' },
      registration: {
        label: 'SIRET, SIREN or RNA number',
        hint: 'If it does not pass the check, we keep it as you write it.',
      },
      role: { label: 'Your role' },
      authority: {
        label: 'In what capacity do you sign?',
        options: {
          'legal-representative': 'I represent it: director, president, mayor…',
          delegated: 'I was given authority to make a complaint',
        },
      },
    },
  },
  'protected-person': {
    title: 'Who is the protected person?',
    lead: 'The complaint will be made in their name, by you.',
    fields: {
      given: { label: 'Their first name' },
      family: { label: 'Their last name' },
      decision: {
        label: 'The decision that appoints you',
        hint: 'For example: the court and the date of the judgment.',
      },
    },
  },
  name: {
    title: 'What is your name?',
    byTeller: {
      relative: {
        title: 'What is the victim’s name?',
        lead: 'They go on from here: their name is read only by the people in charge of their complaint.',
      },
      organisation: { lead: 'You sign in the name of the organisation.' },
      guardian: { lead: 'Your own name: you sign for the protected person.' },
    },
    lead: 'Your name is read only by the people in charge of your complaint.',
    fields: {
      given: { label: 'First name' },
      family: { label: 'Last name' },
    },
  },
  reach: {
    title: 'How can we reach you safely?',
    byTeller: {
      relative: { title: 'How can we reach the victim safely?' },
    },
    lead: 'To send you your receipt and news of your complaint.',
    fields: {
      email: { label: 'Your e-mail address', hint: 'An address that nobody else reads.' },
      phone: { label: 'Your phone' },
      'safe-hours': {
        label: 'When may we call you?',
        options: {
          morning: 'In the morning',
          midday: 'At midday',
          afternoon: 'In the afternoon',
          evening: 'In the early evening',
          'email-only': 'Do not call me, write to me',
        },
      },
      language: {
        label: 'The language you are at ease in',
        options: { fr: 'French', en: 'English', other: 'Another language' },
      },
      'other-language': { label: 'Which language?' },
    },
  },
};
