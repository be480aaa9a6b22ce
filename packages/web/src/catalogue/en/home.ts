import type { HomeTexts } from '../fr/home.ts';

export const homeTexts: HomeTexts = {
  title: 'Scammed on the internet?',
  description: 'What protects you at once, then your story, told once, to those who must act.',
  heading: 'Someone lied to you.',
  notYourFault: 'It is not your fault.',
  lead: 'These scams are prepared by people who do it for a living. We believe you. Let us see what protects you now, then tell us what happened, once.',
  start: 'Tell us what happened',
  actNow: 'First, what to do at once',
  emergency: 'In danger, or thinking of suicide?',
  emergencyBody: 'Do not stay alone with it. Someone will answer, now.',
  allNumbers: 'All helplines',
  nowTitle: 'In the next ten minutes',
  nowLead: 'No form, and no need to give your name.',
  now: [
    {
      title: 'Call your bank',
      body: 'Ask them to stop the transfer or block the card. Every minute counts: a recent transfer can sometimes be recalled.',
    },
    {
      title: 'Pay nothing more',
      body: 'No fee, no tax, no “last step”. The same goes for anyone who promises to get your money back.',
    },
    {
      title: 'Keep everything',
      body: 'Messages, numbers, adverts, statements: take screenshots before you block the person. Delete nothing.',
    },
  ],
  byTypeTitle: 'What happened looks like…',
  byType: {
    romance: 'Someone you met online asks you for money',
    sextortion: 'Someone threatens to publish intimate images of you',
    'false-sale': 'An advert, a purchase, a sale or a rental that was not real',
    'fake-shop': 'An order from a site that sent nothing',
    'fake-investment': 'An investment you can no longer take out',
    'fake-bank-adviser': 'A call from “your bank”, and money gone',
    phishing: 'A message with a link: parcel, fine, refund',
    'hacked-account': 'One of your accounts was hacked',
    ransomware: 'Your computer or your files are locked',
    other: 'Something else, or you are not sure',
  },
  howTitle: 'How it works',
  how: [
    {
      title: 'You tell it in your own words',
      body: 'One question a page. Every page is saved: stop whenever you like, you have thirty days to come back.',
    },
    {
      title: 'We read it for you',
      body: 'Paste a conversation: the numbers, accounts and addresses in it are found, and you confirm those that matter.',
    },
    {
      title: 'You know at once if it happened to others',
      body: 'If others have reported the same account or number, we tell you. Never who they are.',
    },
    {
      title: 'You follow what comes next',
      body: 'You receive a reference and a document. Your file tells you who has it, and what has changed.',
    },
  ],
  resumeTitle: 'Had you already begun?',
  resumeBody: 'With your code, find your story where you left it.',
  resume: 'Return to my story',
  space: 'See the files I have sent',
};
