import type { SharedTexts } from '../fr/shared.ts';

export const sharedTexts: SharedTexts = {
  service: 'Fanal',
  tagline: 'Against internet scams',
  demonstration: 'Demonstration: all is invented, nothing is sent.',
  menu: {
    advice: 'What to do now',
    checkValue: 'Check before you pay',
    numbers: 'Helplines',
    resume: 'Return to my story',
    space: 'My files',
  },
  footer: {
    offeredBy: (operator) => `A service of ${operator}.`,
    notEmergency: 'This site is not watched for emergencies. In danger, call 17 or 112, or text 114.',
    accessibility: 'Accessibility: partly conforming',
    privacy: 'Personal data',
    legal: 'Legal notice',
    home: 'Home',
    siteMap: 'Site map',
  },
  siteMap: { help: 'Getting help', tell: 'Telling and following', service: 'This service' },
  scamTypes: {
    romance: 'Someone met online',
    sextortion: 'Blackmail with intimate images',
    'false-sale': 'An advert to buy, sell or rent',
    'fake-shop': 'An order from a fake shop',
    'fake-investment': 'An investment',
    'fake-bank-adviser': 'A false bank adviser',
    phishing: 'A fraudulent message',
    'hacked-account': 'A hacked account',
    ransomware: 'A locked device or locked files',
    other: 'An internet scam',
  },
};
