import type { SharedTexts } from '../fr/shared.ts';

export const sharedTexts: SharedTexts = {
  service: 'Fanal',
  tagline: 'Against internet scams',
  demonstration: 'Demonstration: all is invented, nothing is sent.',
  menu: {
    advice: 'What to do now',
    numbers: 'Helplines',
    resume: 'Return to my story',
    space: 'My files',
  },
  footer: {
    offeredBy: (operator) => `A service of ${operator}.`,
    notEmergency: 'This site is not watched for emergencies. In danger, call 17 or 112, or text 114.',
    accessibility: 'Accessibility: not conforming',
    privacy: 'Personal data',
    legal: 'Legal notice',
    home: 'Home',
  },
  scamTypes: {
    romance: 'Someone met online',
    'false-sale': 'An advert to buy, sell or rent',
    'fake-investment': 'An investment',
    other: 'An internet scam',
  },
};
