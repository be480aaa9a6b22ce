import type { WarningContestTexts } from '../fr/warning-contest.ts';

export const warningContestTexts: WarningContestTexts = {
  title: 'Contest a warning',
  description:
    'Your number, account or website is reported wrongly? We answer within 72 hours, and we put it right.',
  lead: 'We warn people from what victims tell us. We can be wrong: numbers are given to others, names and accounts are stolen. Tell us how it is.',
  how: [
    'A person reads your request. Nothing is decided by a machine.',
    'You receive the answer by e-mail, within 72 hours.',
    'If you are right, the warning is withdrawn at once, and the sites that showed it are told.',
  ],
  howTitle: 'What will happen',
  type: 'What is reported wrongly?',
  value: 'The number, account, address or link',
  valueHint: 'In full, as it is shown.',
  platform: 'On which site or app?',
  platformHint: 'Only for an account or a username.',
  words: 'Why is it a mistake?',
  wordsHint: 'Since when it is yours, what you use it for, what may have caused the confusion.',
  email: 'Your e-mail address',
  emailHint: 'To answer you. It is used for nothing else and never published.',
  button: 'Send my request',
  errors: {
    type: 'Choose what it is.',
    value: 'Copy it in full: we cannot read it.',
    words: 'Explain in a few words, at least 10 characters and at most 4,000.',
    email: 'Write an e-mail address for our answer, such as name@example.com.',
  },
  sent: {
    title: 'Your request is registered',
    reference: 'Your reference',
    keep: 'Write it down: with it you can follow your request. It is also in the e-mail that we send you. Give it to nobody.',
    answerBy: (moment) => `Answer by e-mail by ${moment} at the latest.`,
    same: 'By precaution, this page says the same whether or not your number or account is published: it must not serve to find out what we publish.',
    after:
      'If the answer does not satisfy you, you can contest again, or turn to the French data protection authority (CNIL).',
  },
  follow: {
    title: 'Follow a contest',
    lead: 'Have you contested already? Your reference shows where your request stands.',
    field: 'Your reference',
    hint: 'It begins with K. It is in our first e-mail.',
    button: 'See where it stands',
    wrong: 'We cannot find this reference. Copy it in full: K, then five groups of four letters or figures.',
    statusTitle: 'Where your contest stands',
    received: 'Received on',
    answerBy: 'Answer by',
    answered: 'Answered on',
    waiting: {
      title: 'A person is reading it',
      body: 'The answer reaches you by e-mail and is shown here. There is nothing else for you to do.',
    },
    late: {
      title: 'We owe you an answer',
      body: 'The time that we had promised is over. Your request is read before newer ones.',
    },
    outcomes: {
      'nothing-shown': {
        title: 'No warning is shown',
        body: 'Nothing is said of what you told us of: either we withdrew the warning, or there was none.',
      },
      kept: {
        title: 'The warning stays',
        body: 'We have read again what it rests on, and your message. If you have something new to tell us, you may contest again.',
      },
    },
  },
  victim: 'Somebody used your name, number or account? You are a victim too: you can tell us about it.',
  tell: 'Tell us what happened',
};
