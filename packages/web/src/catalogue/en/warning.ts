import type { WarningTexts } from '../fr/warning.ts';

export const warningTexts: WarningTexts = {
  title: 'Check before you pay',
  description:
    'A number, an IBAN, a link, a username or a whole message: find out whether it was reported, and what to do. Nothing is kept.',
  lead: 'A doubt about someone who writes to you, an advert, an account you are asked to pay? Paste here what you have.',
  home: {
    title: 'A doubt before you pay?',
    body: 'Check a number, an account, a link or a whole message. Nothing that you type is kept.',
    link: 'Check now',
  },
  field: 'A number, an IBAN, an address, a link, a username, or the whole message',
  fieldHint: 'Paste it as you received it. We do not keep it and show it to nobody.',
  precise: 'Say what it is',
  type: 'What is it?',
  typeHint: 'Useful for a username alone, which looks like any other word.',
  typeUnknown: 'I do not know',
  platform: 'On which site or app?',
  platformHint: 'Only for an account or a username.',
  button: 'Check',
  another: 'Check something else',
  errors: {
    empty: 'Type or paste what you want to check.',
    tooLong:
      'This is too long: 5,000 characters at most. Keep the part that holds the number, the account or the link.',
  },
  resultTitle: 'What we know',
  found: (count) =>
    count === 1
      ? 'We recognised 1 thing in what you pasted.'
      : `We recognised ${count} things in what you pasted.`,
  more: 'There were more: only the first twenty are checked. Paste the rest separately.',
  types: {
    phone: 'Phone number',
    iban: 'Bank account (IBAN)',
    email: 'E-mail address',
    handle: 'Account or username',
    wallet: 'Cryptocurrency address',
    url: 'Link',
    domain: 'Website',
  },
  verdicts: {
    unknown: {
      title: 'Not known here',
      body: 'There is no warning about it. That does not mean that there is no danger.',
    },
    reported: {
      title: 'Reported',
      body: 'An analyst found the danger serious enough to warn you.',
    },
    'reported-by-several': {
      title: 'Reported by several people',
      body: 'People who have nothing to do with one another reported it.',
    },
    verified: {
      title: 'Reported, and confirmed by an analyst',
      body: 'An analyst looked into the facts: it is used to defraud people.',
    },
  },
  bands: {
    '2-4': 'Between 2 and 4 people reported it.',
    '5-19': 'Between 5 and 19 people reported it.',
    '20+': 'At least 20 people reported it.',
  },
  written: (written) => `Written as: ${written}`,
  lastSeen: (day) => `Last report: ${day}.`,
  contested:
    'Whoever it belongs to says that this is a mistake. Their request is being examined; the warning stays until it is answered.',
  belongsTo: (name) =>
    `It belongs to a body that everybody knows: ${name}. That is no token of trust: scammers can display a real number and name a real site. Call back yourself, on a number that you find on the back of your card or on a statement.`,
  invalid: {
    title: 'Copied wrongly?',
    body: 'A character is missing or wrong: it fails its own check, and we can say nothing about it. Compare it with the original. If it was given to you like this, do not pay.',
  },
  nothing: {
    title: 'We found nothing to check',
    body: 'We recognised no number, account, address or link. For a username, say on which site or app it is.',
  },
  reported: {
    title: 'Do not pay',
    steps: [
      'Send no money, no code, no identity paper and no picture.',
      'Keep the messages: take screenshots, then stop answering. You owe nobody an explanation.',
      'You have already paid, or given a code? Call your bank now: every minute counts.',
      'Talk to someone. These scams are prepared by people who do it for a living: being taken in is not a fault.',
    ],
  },
  unknown: {
    title: 'Not known does not mean safe',
    body: 'Scammers change numbers and accounts every day. We only know what was reported, and we only publish it after three independent reports, or when an analyst decides so.',
    ask: 'Before you pay, four questions:',
    questions: [
      'Were you asked to hurry, or to tell nobody?',
      'Have you seen this person, or what you are buying, other than on a screen?',
      'Do they want a transfer, cryptocurrency or prepaid cards, and nothing else?',
      'Is the name on the account the one you expected?',
    ],
    doubt:
      'Does a single answer bother you? Wait until tomorrow, and talk to someone. What is honest can wait a day.',
  },
  next: {
    title: 'Did something happen to you?',
    body: 'Tell it once, in your own words. It warns the next person.',
    tell: 'Tell us what happened',
    advice: 'First, what to do at once',
  },
  yours: {
    title: 'Is it yours?',
    body: 'Numbers are given to others, and names are stolen. Tell us: we answer within 72 hours.',
    button: (shown) => `Contest: ${shown}`,
  },
};
