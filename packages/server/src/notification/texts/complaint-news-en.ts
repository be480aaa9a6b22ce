import type { ComplaintNews } from '../letter.ts';
import type { LetterTexts } from './letter-text.ts';

type News = { readonly subject: string; readonly body: string; readonly action: string };

const sentences: Readonly<Record<ComplaintNews, News>> = {
  'ask-more': {
    subject: 'A question about your file',
    body: 'The person handling your file needs something more. Answer when you can: if you do not know, just say so.',
    action: 'Read the question and answer:',
  },
  admit: {
    subject: 'Your complaint is accepted',
    body: 'Your complaint was read and accepted. It will be handed to those who must investigate.',
    action: 'See your file:',
  },
  refuse: {
    subject: 'An answer about your complaint',
    body: 'Your complaint could not be taken online. This does not mean that you are not believed, and other ways stay open to you: we tell you which, and how.',
    action: 'Read the answer and what you can do:',
  },
  advise: {
    subject: 'Your file is ready',
    body: 'Your file was read. It is ready to be shown at a police or gendarmerie station, with advice on what comes next.',
    action: 'Read the advice:',
  },
  transmit: {
    subject: 'Your complaint has been passed on',
    body: 'Your complaint has just been handed to those who will deal with it. You will see to whom, and under which number.',
    action: 'See where it is:',
  },
  'record-outcome': {
    subject: 'A decision about your complaint',
    body: 'A decision was made about your complaint. You will find what it means and what you can do.',
    action: 'Read the decision:',
  },
  answer: {
    subject: 'We have received your answer',
    body: 'Thank you. Your answer is now part of your file.',
    action: 'See your file:',
  },
  add: {
    subject: 'We have received what you added',
    body: 'Thank you. What you added is now part of your file.',
    action: 'See your file:',
  },
  withdraw: {
    subject: 'Your withdrawal is recorded',
    body: 'Your withdrawal is recorded. If it was not you who asked for it, write to us at once from your file.',
    action: 'See your file:',
  },
  message: {
    subject: 'A message is waiting for you',
    body: 'The person handling your file has written to you. Their message can be read in your space.',
    action: 'Read the message:',
  },
};

export const complaintNews: LetterTexts['complaint-news'] = ({ reference, link, news }, service) => {
  const { subject, body, action } = sentences[news];
  return {
    subject: `${subject} (${reference})`,
    paragraphs: ['Hello,', body, `Your reference: ${reference}.`],
    action: { label: action, link },
    after: [
      `${service} never asks for money or for your bank codes. If someone asks in our name, or promises to recover your money for a fee, it is a scam.`,
      'If you need to talk to someone: in France, 116 006 listens to victims, free of charge, every day.',
    ],
  };
};
