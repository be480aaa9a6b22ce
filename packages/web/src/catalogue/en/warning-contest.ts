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
    keep: 'Write it down: our answer will quote it.',
    answerBy: (moment) => `Answer by e-mail by ${moment} at the latest.`,
    same: 'By precaution, this page says the same whether or not your number or account is published: it must not serve to find out what we publish.',
    after:
      'If the answer does not satisfy you, you can reply to it, or turn to the French data protection authority (CNIL).',
  },
  victim: 'Somebody used your name, number or account? You are a victim too: you can tell us about it.',
  tell: 'Tell us what happened',
};
