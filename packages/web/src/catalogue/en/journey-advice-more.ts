import type { moreAdvice as french } from '../fr/journey-advice-more.ts';
import type { Translation } from '../journey-texts.ts';

export const moreAdvice: Translation<typeof french> = {
  'do-not-delete-account': {
    title: 'Do not delete your account',
    body: 'Keep the conversation: it proves the blackmail. Take screenshots of the profile, its identifiers and the threats, then block.',
  },
  'close-lists': {
    title: 'Hide your lists of friends',
    body: 'Make your accounts private and hide your followers: the threat loses its target. If you feel able to, tell someone close before the offender does.',
  },
  'call-3018': {
    title: 'Have the images removed',
    body: '3018 helps people of any age, free of charge, to have content and accounts removed. Every day, 9 a.m. to 11 p.m.',
    phone: '3018',
  },
  'dispute-card': {
    title: 'Dispute the card payment',
    body: 'Ask your bank for a “chargeback”: order never received, or not as described. With PayPal or a similar service, open a dispute there.',
  },
  'keep-order': {
    title: 'Keep traces of the order',
    body: 'Take a screenshot of the site, the page of the item, the advert, the confirmation and your reminders. Note the exact address.',
  },
  'report-shop': {
    title: 'Report the site',
    body: 'On SignalConso (signal.conso.gouv.fr), run by the French consumer protection authority: your report may have the site closed.',
  },
  'unplug-device': {
    title: 'Disconnect from the network',
    body: 'Turn off the wifi and unplug the cable of each device hit, without switching it off if possible. Unplug backups that are still healthy too.',
  },
  'keep-ransom-note': {
    title: 'Keep the message and some locked files',
    body: 'Photograph the screen, copy the ransom note and keep a few locked files: they serve the investigation, and may help to recover your data.',
  },
  'warn-it': {
    title: 'Tell whoever looks after your devices',
    body: 'Your IT department, your supplier or someone you trust who knows about it. Reinstall nothing before the traces are kept.',
  },
  'no-more-ransom': {
    title: 'Look for a free key',
    body: 'The site nomoreransom.org, run by European police forces, gives tools for some ransomware.',
  },
  'insurance-hours': {
    title: 'Firm or association: 72 hours for the insurance',
    body: 'In France, to be compensated for a cyberattack, a professional must make a complaint within 72 hours of finding out (article L. 12-10-1 of the Code des assurances).',
  },
  'personal-data-breach': {
    title: 'Personal data hit: the CNIL',
    body: 'An organisation notifies the breach to the data protection authority within 72 hours if it puts people at risk (article 33 of the GDPR).',
  },
  'call-17cyber': {
    title: 'Talk to someone who knows',
    body: 'On 17cyber.gouv.fr, day and night: a diagnosis, a police officer or a gendarme by chat, and suppliers near you.',
  },
  'take-back-account': {
    title: 'Take the account back',
    body: 'Use “forgotten password”, or the service’s “hacked account” page. Begin with your e-mail: it opens all the rest. Then sign out all devices.',
  },
  'warn-relatives': {
    title: 'Warn people close to you',
    body: 'By another means: “my account was hacked, open nothing, send neither money nor code”.',
  },
  'check-mailbox': {
    title: 'Check your mailbox',
    body: 'Look for a forwarding rule, a recovery address or a device that you do not know, and remove them after a screenshot.',
  },
  'report-impersonation': {
    title: 'Report the account to the service',
    body: 'Ask your contacts to report it too: several reports go faster.',
  },
  'expect-a-call': {
    title: 'Expect a call',
    body: 'After a false message, someone often claims to be from your bank. Hang up, and call the number on your card yourself.',
  },
  'keep-message': {
    title: 'Keep the message',
    body: 'Do not delete it. Take a screenshot of the message, the sender and the site, without opening the link again.',
  },
  'forward-33700': {
    title: 'Forward it',
    body: 'A text message: to 33700. An e-mail: to signal-spam.fr. A false site: to phishing-initiative.fr. These services have it blocked.',
  },
  'hang-up': {
    title: 'Hang up, and approve nothing more',
    body: 'No bank makes you approve an operation to cancel it, or sends someone for a card. You may hang up in the middle of a sentence.',
  },
  'courier-came': {
    title: 'If someone came to your home',
    body: 'Block your card, note the time and a description of the person, do not clean what they touched, and call 17.',
    phone: '17',
  },
  'bank-refuses': {
    title: 'Ask for the refund in writing',
    body: 'In France a bank must refund an operation that you did not authorise, unless it proves gross negligence (articles L. 133-18 and L. 133-19 of the Code monétaire et financier). If it refuses, the banking ombudsman is free.',
  },
  'keep-calls': {
    title: 'Keep a record of the calls',
    body: 'Take a screenshot of the call log, the text messages and the operations in your app. Note the times while they are fresh.',
  },
  'support-relative': {
    title: 'Stay on their side',
    body: 'No reproach, no “how could you”: shame isolates, and that is what the scammer wants. Offer to call the bank together.',
  },
  'warn-colleagues': {
    title: 'Warn your colleagues',
    body: 'Management, accounting and IT must know now: the same message often targets several people.',
  },
};
