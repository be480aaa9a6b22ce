import { type contactSteps as french, platformNames } from '../fr/journey-contacts.ts';
import type { Translation } from '../journey-texts.ts';

export const contactSteps: Translation<typeof french> = {
  found: {
    title: 'Here is what we found in your account',
    lead: 'Keep what belongs to the scammers. Untick what is yours, or a relative’s.',
    fields: {
      kept: { label: 'To keep in your complaint' },
    },
  },
  contacts: {
    title: 'Do you have other contact details for these people?',
    lead: 'A single number or account can link your story with others.',
    list: {
      item: 'Contact detail {number}',
      add: 'Add a contact detail',
      addAnother: 'Add another contact detail',
      none: 'I have nothing to add',
      done: 'That is everything, continue',
    },
    fields: {
      kind: {
        label: 'What is it?',
        options: {
          phone: 'A phone number',
          email: 'An e-mail address',
          handle: 'An account or a user name',
          url: 'A website or a link',
          iban: 'A bank account (IBAN)',
          wallet: 'A cryptocurrency address',
          'postal-address': 'A postal address',
        },
      },
      platform: {
        label: 'On which site or app?',
        hint: 'Only for an account or a user name.',
        options: { ...platformNames, other: 'Somewhere else' },
      },
      'platform-name': { label: 'Name of that site or app' },
      value: {
        label: 'The number, address, link or user name',
        hint: 'Copy it as you see it. If it is incomplete, give what you have.',
        errors: { required: 'Give what you have, even if it is incomplete.' },
      },
      profile: {
        label: 'Identifier of the profile',
        hint: 'The number or link of the profile, if shown: the user name may change, it does not.',
      },
      headers: {
        label: 'Headers of the e-mail',
        hint: 'In your mailbox: “show original” or “view source”. Leave empty if you are not sure how.',
      },
      note: {
        label: 'What was it used for?',
        hint: 'For example: the false adviser’s number.',
      },
    },
  },
};
