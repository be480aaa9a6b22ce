import type { StartTexts } from '../fr/start.ts';

export const startTexts: StartTexts = {
  title: 'Tell us what happened',
  lead: 'We ask one question a page, in plain words. You do not need to know what it is called.',
  knowTitle: 'Before you begin',
  know: [
    'Allow 15 to 30 minutes. You can stop: every page is saved for thirty days.',
    'If you have them, keep your messages, the advert and your bank statement at hand. If not, answer with what you remember.',
    'You can tell the story of someone close to you, of a person under your guardianship, of your firm or association, or as a witness.',
    'Your name is only asked at the end.',
  ],
  authority: (operator) =>
    `At the end, your complaint is handed to ${operator}, and you receive its receipt.`,
  assistance: (operator) =>
    `At the end, ${operator} gives you a complete file. It spares you repeating everything at the police station or gendarmerie, where a complaint is made.`,
  start: 'Begin',
  already: 'A story has already been started in this browser.',
  goOn: 'Carry on with this story',
  startAgain: 'Begin another',
  keepCode: 'If you begin another, only its code will open this one again. Ask for it first.',
  haveCode: 'I have a code to return to my story',
  privacy: 'How your data is protected',
};
