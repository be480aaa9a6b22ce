import type { youSteps as french } from '../fr/journey-you.ts';
import type { Translation } from '../journey-texts.ts';

export const youSteps: Translation<typeof french> = {
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
      registration: { label: 'Registration number (SIREN or RNA)' },
      role: { label: 'Your role' },
    },
  },
  name: {
    title: 'What is your name?',
    lead: 'Your name is read only by the people in charge of your complaint.',
    fields: {
      given: { label: 'First name' },
      family: { label: 'Last name' },
    },
  },
  reach: {
    title: 'How can we reach you safely?',
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
