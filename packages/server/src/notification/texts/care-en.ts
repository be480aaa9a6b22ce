import type { CareDay, CareTheme } from '@fanal/core/care';
import type { LetterTexts } from './letter-text.ts';

const subjects: Readonly<Record<CareDay, string>> = {
  1: 'How are you?',
  7: 'A week later: how are you?',
  30: 'A month later: how are you?',
};

const howAreYou: Readonly<Record<CareDay, string>> = {
  1: 'You have just told us what happened to you. How are you today? Sleeping badly, thinking about it all the time, feeling ashamed or angry: it happens to almost everyone. The fault lies with the one who lied, not with you.',
  7: 'A week has passed. How are you? There are better days and harder ones: that is how one recovers. Telling one person you trust often lightens it a great deal.',
  30: 'A month has passed. How are you? If sleep, appetite or the wish to do things do not come back, tell your doctor: it can be treated, and you have nothing to justify.',
};

const nowByTheme: Readonly<Record<CareTheme, Readonly<Record<CareDay, string>>>> = {
  bond: {
    1: 'To do today: stop answering, even to say goodbye or to ask why. Keep the messages, then block the account. The emptiness it leaves is real: your feelings were true.',
    7: 'They may try to come back, with apologies, an illness or another name. Do not answer, and keep a trace of it. If you sent your papers, watch for loans or accounts opened in your name.',
    30: 'If you meet people online again, you have every right to ask for a video call first, and to send money to nobody you have not met.',
  },
  images: {
    1: 'To do today: do not pay, or stop paying; paying does not end blackmail. Stop answering, keep the messages, and tell someone you trust. Make your accounts private.',
    7: 'If images appear, ask the platform to remove them and keep a screenshot of the address. Most blackmailers give up when nobody answers.',
    30: 'If the blackmail starts again, do not answer and add it to your file. You are guilty of nothing: threatening to publish images is an offence.',
  },
  purchase: {
    1: 'To do today: if you have not, report the advert or the shop to the platform and ask your bank to get the money back. Keep the advert, the invoice and the messages.',
    7: 'If the bank or the platform has not answered, write to them again and give the date of your first request.',
    30: 'Look at your statements again: a small unknown payment may announce another fraud. Dispute it at once.',
  },
  savings: {
    1: 'To do today: send nothing more, not even to “unlock” a withdrawal, a tax or a fee. If someone took control of your device, remove the software and change your passwords from another device.',
    7: 'The “adviser”, or a stranger who knows the exact amounts, may call you. If they know them, they took them or bought them: hang up, and write down the number.',
    30: 'Look again at your accounts and at the exchange where you bought cryptocurrency. If taxes or debts follow from it, ask for advice before they fall due, free of charge, at a point-justice.',
  },
  access: {
    1: 'To do today: change the password of your mailbox first, then that of your bank, from a safe device. Check with your bank that cards and unknown payees are blocked. Your bank will never ask you for a code.',
    7: 'Look at your statements, at the devices signed in to your accounts and at the forwarding rules of your mailbox. What you did not do, dispute in writing.',
    30: 'Your data may be used again: a call that knows your name, your bank or your address is no truer for it. Hang up and call back the number you know.',
  },
  other: {
    1: 'To do today: stop answering the person who deceived you, keep everything, and tell your bank if money or your details have gone.',
    7: 'Look at your statements and your online accounts. If something new happens, add it to your file.',
    30: 'Look at your statements again: a fraud may come back weeks later. If you see something unknown, dispute it at once.',
  },
};

const yourFile: Readonly<Record<CareDay, string>> = {
  1: 'As for your file, everything that changes appears in your space: what is asked of you, who has it, what was decided.',
  7: 'As for your file, time may seem long. Silence does not mean that nothing is being done: each step appears in your space.',
  30: 'As for your file, an investigation often takes months. You can add to it at any time, and ask where it stands.',
};

const recoveryWarning = (service: string) =>
  `Beware of false rescuers. Someone who contacts you to recover your money or to erase images, and who asks for fees, a tax, your codes or control of your device, is a scammer, often the same one under another name. Neither the police, nor the courts, nor ${service} will make you pay.`;

const talk =
  'If it is too much to carry: in France, France Victimes listens on 116 006, free of charge, every day. If you think of suicide, 3114 answers day and night. In danger, call 17 or 112.';
const talkYoung = 'For a child or a teenager, and for their parents: 3018, free and confidential, every day.';

export const careFollowUp: LetterTexts['care-follow-up'] = (parameters, service) => {
  const { day, theme, minor, reference, link, helpLink, stopLink } = parameters;
  return {
    subject: subjects[day],
    paragraphs: [
      'Hello,',
      howAreYou[day],
      nowByTheme[theme][day],
      recoveryWarning(service),
      minor ? `${talkYoung} ${talk}` : talk,
      yourFile[day],
    ],
    action: { label: `See where your file ${reference} stands:`, link },
    after: [],
    links: [
      { label: 'Meet someone near you:', link: helpLink },
      { label: 'Stop these messages:', link: stopLink },
    ],
  };
};

const since: Readonly<Record<CareDay, string>> = {
  1: 'how are you today?',
  7: 'a week later, how are you?',
  30: 'a month later, how are you?',
};

export const careOnPhone: LetterTexts['onPhone']['care-follow-up'] = ({ day, minor, stopLink }, service) =>
  `${service}: ${since[day]} Anyone who promises to recover your money for a fee is a scammer. To talk: ${minor ? '3018 or 116 006' : '116 006'} in France, free. Read on, or stop these messages: ${stopLink}`;
