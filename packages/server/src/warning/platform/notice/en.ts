import type { NoticeText } from './notice-text.ts';

export const en: NoticeText = {
  subject: 'A profile that wrote to you was removed for attempted fraud',
  paragraphs: ({ platform, day }) => [
    `On ${day}, ${platform} removed a profile you have been in touch with: from what we found, it was used to defraud people.`,
    'You did nothing wrong. These people do this for a living, and deceive people of every age and every trade.',
    'Were you asked for money, for a code sent to your phone, for pictures, or to tell nobody about it? If so, pay nothing more and keep every message. If you have paid, call your bank now: the sooner it knows, the better its chances of calling the money back.',
    'They may write again under another name, or promise to recover your money for a lawyer’s or handling fee: it is the same fraud going on.',
    'If this is hard to carry, people are there to answer in France: 116 006 for victims, every day, and 3114 day and night if you think of suicide.',
  ],
  actions: {
    check: 'Check a number, an account or a message',
    tell: 'Tell what happened',
  },
};
