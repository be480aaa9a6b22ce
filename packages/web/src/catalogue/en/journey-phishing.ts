import type { phishingSteps as french } from '../fr/journey-phishing.ts';
import type { Translation } from '../journey-texts.ts';

export const phishingSteps: Translation<typeof french> = {
  'phishing-message': {
    title: 'The message you received',
    lead: 'These messages imitate real ones very well. The exact text helps to find all the others.',
    fields: {
      channel: {
        label: 'How did you receive it?',
        options: {
          sms: 'By text message',
          email: 'By e-mail',
          messaging: 'By a messaging app, such as WhatsApp',
          'social-network': 'On a social network',
          'phone-call': 'By phone',
          'qr-code': 'By a code to scan',
          letter: 'By post',
          other: 'Another way',
        },
      },
      brand: {
        label: 'In whose name?',
        hint: 'For example: health insurance, a carrier, the tax office, your bank.',
      },
      'sender-kind': {
        label: 'The sender shown',
        options: {
          phone: 'A phone number',
          email: 'An e-mail address',
          name: 'A name',
        },
      },
      sender: { label: 'This sender, as shown' },
      message: {
        label: 'The text of the message',
        hint: 'Copy all of it if you still have it. Do not open the link.',
      },
    },
  },
  'phishing-given': {
    title: 'What did you give?',
    lead: 'So that we can tell you what to block or change first.',
    fields: {
      url: { label: 'Address of the site opened', hint: 'Copy the link without opening it.' },
      data: {
        label: 'Tick all that apply',
        options: {
          card: 'My bank card details',
          'bank-access': 'My bank log-in',
          password: 'A password',
          code: 'A code received by text message',
          identity: 'An identity document',
          address: 'My address, phone or date of birth',
          'social-security': 'My social security or tax number',
          other: 'Something else',
          none: 'Nothing: I stopped before that',
        },
      },
      'given-on': { label: 'Date' },
    },
  },
};
