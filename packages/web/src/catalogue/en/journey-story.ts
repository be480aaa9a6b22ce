import type { storySteps as french } from '../fr/journey-story.ts';
import type { Translation } from '../journey-texts.ts';

export const storySteps: Translation<typeof french> = {
  material: {
    title: 'Have you kept any messages, screenshots or documents?',
    lead: 'Give them now: we will read them for you, and you will have less to write.',
    fields: {
      have: {
        label: 'What you have',
        hint: 'Screenshots, a WhatsApp or Telegram conversation, e-mails, bank statements, text to paste.',
        options: {
          give: 'Yes, I will give what I have',
          nothing: 'No, or not now: I would rather write',
        },
      },
    },
  },
  account: {
    title: 'Tell us in your own words',
    byTeller: {
      relative: {
        title: 'Tell us what happened to the person close to you',
        lead: 'Write what you know, as it comes. They will be able to read it and add to it.',
      },
      guardian: {
        title: 'Tell us what happened to the protected person',
        lead: 'Write what you know, and what they told you about it.',
      },
      organisation: {
        title: 'Tell us what happened to your organisation',
        lead: 'Write as it comes. Say who found out, and how.',
      },
      witness: {
        title: 'Tell us what you saw',
        lead: 'Write as it comes: who was targeted, by what means, and what was promised.',
      },
    },
    lead: 'Write as it comes, in any order. Precise questions come afterwards.',
    fields: {
      text: {
        label: 'What happened',
        hint: 'You can paste a conversation, an e-mail or an advert here. Numbers, accounts and links will be found for you. Do not write a password or a bank card number.',
        errors: {
          required: 'Write at least a few words, or paste a message you received.',
          'too-long': 'This text is over 20,000 characters. Keep what matters most: you can add more later.',
        },
      },
    },
  },
  beginning: {
    title: 'How did it begin?',
    lead: 'The first contact helps to link your story with others.',
    fields: {
      how: {
        label: 'The first contact',
        options: {
          'dating-site': 'On a dating site or app',
          'social-network': 'On a social network or a forum',
          'classified-advert': 'Through a classified advert',
          advertising: 'Through an advertisement or an internet search',
          message: 'By text message or a messaging app such as WhatsApp',
          'phone-call': 'By a phone call',
          email: 'By e-mail',
          acquaintance: 'Through someone I know',
          other: 'Another way',
        },
      },
      place: {
        label: 'Name of the site or app',
        hint: 'For example: Facebook, leboncoin, Meetic.',
      },
    },
  },
  request: {
    title: 'What was it about?',
    lead: 'What you were offered or asked for, in everyday words.',
    fields: {
      what: {
        label: 'Tick all that apply',
        options: {
          relationship: 'Meeting someone, love or friendship',
          'money-for-someone': 'Helping someone who said they needed money',
          buy: 'Buying from someone, through an advert',
          rent: 'Renting a home, a holiday or a vehicle',
          sell: 'Selling something',
          shop: 'Ordering from an online shop',
          invest: 'Investing or making money: cryptocurrency, savings, shares',
          bank: 'A call from my bank, or from someone who said so',
          link: 'A message with a link: parcel, fine, account to update',
          official: 'A public office, the police, a carrier or a supplier',
          job: 'A job or small paid tasks',
          'intimate-images': 'A threat to publish intimate images',
          blackmail: 'Other threats, or blackmail',
          account: 'One of my accounts was hacked',
          locked: 'My device or my files are locked',
          other: 'Something else',
        },
      },
    },
  },
  dates: {
    title: 'When did it happen?',
    lead: 'A rough date is enough: if you do not remember the day, leave it empty.',
    fields: {
      'first-contact': {
        label: 'First contact',
        hint: 'The year alone is enough.',
        errors: { required: 'Give at least the year of the first contact.' },
      },
      'last-contact': { label: 'Last contact' },
      discovered: { label: 'The day you realised' },
    },
  },
};
