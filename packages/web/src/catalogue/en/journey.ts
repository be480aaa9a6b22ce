import type { original as french } from '../fr/journey.ts';
import type { JourneyTexts, Translation } from '../journey-texts.ts';
import { accountSteps } from './journey-account.ts';
import { advice } from './journey-advice.ts';
import { moreAdvice } from './journey-advice-more.ts';
import { adviserSteps } from './journey-adviser.ts';
import { contactSteps } from './journey-contacts.ts';
import { doors } from './journey-doors.ts';
import { investmentSteps } from './journey-investment.ts';
import { moneySteps } from './journey-money.ts';
import { phishingSteps } from './journey-phishing.ts';
import { ransomSteps } from './journey-ransom.ts';
import { romanceSteps } from './journey-romance.ts';
import { saleSteps } from './journey-sale.ts';
import { sextortionSteps } from './journey-sextortion.ts';
import { shopSteps } from './journey-shop.ts';
import { signs } from './journey-signs.ts';
import { startSteps } from './journey-start.ts';
import { storySteps } from './journey-story.ts';
import { youSteps } from './journey-you.ts';

const translated: Translation<typeof french> = {
  sections: {
    start: 'Before you begin',
    story: 'Your story',
    contacts: 'Contact details',
    money: 'The money',
    you: 'You',
    check: 'Check and send',
  },
  steps: {
    ...startSteps,
    ...storySteps,
    ...romanceSteps,
    ...sextortionSteps,
    ...saleSteps,
    ...shopSteps,
    ...investmentSteps,
    ...adviserSteps,
    ...phishingSteps,
    ...accountSteps,
    ...ransomSteps,
    ...contactSteps,
    ...moneySteps,
    ...youSteps,
  },
  errors: {
    required: 'Answer this question to continue.',
    'too-long': 'This text is too long. Shorten it: the rest can go in your account.',
    'not-an-option': 'Choose one of the answers offered.',
    'not-a-date': 'This date does not exist. Write for example 27 3 2026, or the year alone.',
    'in-the-future': 'This date has not come yet. Check the year.',
    'too-long-ago': 'This date is very old. Check the year, in four digits.',
    'not-an-amount': 'Write an amount in figures, for example 1,250.50.',
    'not-an-email': 'This e-mail address looks incomplete. Write for example name@example.com.',
    'not-a-phone': 'This number looks incomplete. Write for example 06 39 98 12 34, or +44… outside France.',
    'not-a-country': 'Choose a country from the list.',
    'not-a-currency': 'Choose a currency from the list.',
    'not-a-time': 'Write a time, for example 2:30 p.m.',
    'too-many': 'You have reached the largest number. Add the rest to your account.',
  },
  advice: { ...advice, ...moreAdvice },
  doors,
  signs,
};

export const journeyTexts: JourneyTexts = translated;
