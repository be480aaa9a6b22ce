import { careFollowUp, careOnPhone } from './care-en.ts';
import { complaintNews } from './complaint-news-en.ts';
import type { LetterTexts } from './letter-text.ts';
import { warningContest } from './warning-contest.ts';

export const en: LetterTexts = {
  'sign-in': ({ link, code }, service) => ({
    subject: `Your sign-in code for ${service}`,
    paragraphs: ['Hello,', 'Here is the code to sign in. Type it in the page where you asked for it:'],
    code,
    action: { label: 'Or open this link to sign in:', link },
    after: [
      'The code and the link work once, for 15 minutes.',
      'Give them to nobody, not even to someone who says they work for us: we will never ask you for them.',
      'If you did not ask for this, ignore this message: nobody can get in without it.',
    ],
  }),
  'resume-draft': ({ link, code }, service) => ({
    subject: `Continue your story on ${service}`,
    paragraphs: [
      'Hello,',
      'Your story is saved. You can take a break: nothing is lost.',
      'To continue, use this code:',
    ],
    code,
    action: { label: 'Or open this link:', link },
    after: [
      'The code and the link work for 30 days. After that, the story is erased.',
      'They open what you have written: keep them to yourself.',
      'If money has just left your account, do not wait until you have finished: call your bank now and ask them to block it or call it back.',
    ],
  }),
  'complaint-receipt': ({ reference, link }, service) => ({
    subject: `We have received your story (${reference})`,
    paragraphs: [
      'Hello,',
      'We have received what you told us. Thank you for doing it: it takes courage, and it protects other people too.',
      `Your reference is ${reference}. Keep it: you will need it if you contact anyone about this.`,
    ],
    action: { label: 'See your file and what happens next:', link },
    after: [
      'Keep everything: messages, numbers, statements, screenshots. Delete nothing and stop replying.',
      `Beware: scammers contact victims and promise to recover their money for a fee. ${service} never asks for money.`,
      'If it is too much to carry, you can talk to someone: in France, 116 006 listens to victims, free of charge, every day; 3114 answers day and night.',
    ],
  }),
  'joined-series': ({ reference, link }, service) => ({
    subject: `News about your file ${reference}`,
    paragraphs: [
      'Hello,',
      'Other people have reported events that resemble yours. You are not the only one, and it is not your fault.',
      `Your file ${reference} is now linked with theirs. There is nothing you need to do.`,
    ],
    action: { label: 'See your file:', link },
    after: [
      'They see neither your story nor your name, and we cannot tell you anything about their files.',
      `${service} never asks for money or for your bank codes. If someone asks for them in our name, it is a scam.`,
    ],
  }),
  'money-reminder': ({ reference, link }, service) => ({
    subject: `Asking for your money back: a last day is near (${reference})`,
    paragraphs: [
      'Hello,',
      `For a payment of your case ${reference}, a last day is near, or an answer is late.`,
      'The letter is ready, with the last day and what you may ask for. If you have sent it already, say so on that page: we will not write about it again.',
    ],
    action: { label: 'See my letters and last days:', link },
    after: [
      'We write about this twice at the most, and you can stop these reminders on the same page.',
      `Asking for your money back costs nothing. If someone promises to recover it for a fee, it is a scam: ${service} never asks for money.`,
    ],
  }),
  'complaint-news': complaintNews,
  'warning-contest': warningContest('en'),
  'care-follow-up': careFollowUp,
  onPhone: { 'care-follow-up': careOnPhone },
  footer: (service, operator) =>
    `${operator === service ? service : `${service}, run by ${operator}`}. This message is sent automatically: replies to this address are not read.`,
};
