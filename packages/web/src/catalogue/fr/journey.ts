import type { FieldError, Section } from '@fanal/core/journey';
import type { JourneyTexts } from '../journey-texts.ts';
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

const sections = {
  start: 'Avant de commencer',
  story: 'Votre récit',
  contacts: 'Les coordonnées',
  money: 'L’argent',
  you: 'Vous',
  check: 'Vérifier et envoyer',
} satisfies Record<Section, string>;

const errors = {
  required: 'Répondez à cette question pour continuer.',
  'too-long': 'Ce texte est trop long. Raccourcissez-le : le reste peut aller dans votre récit.',
  'not-an-option': 'Choisissez une des réponses proposées.',
  'not-a-date': 'Cette date n’existe pas. Écrivez par exemple 27 3 2026, ou seulement l’année.',
  'in-the-future': 'Cette date n’est pas encore passée. Vérifiez l’année.',
  'too-long-ago': 'Cette date est très ancienne. Vérifiez l’année, en quatre chiffres.',
  'not-an-amount': 'Écrivez un montant en chiffres, par exemple 1 250,50.',
  'not-an-email': 'Cette adresse courriel semble incomplète. Écrivez par exemple nom@example.com.',
  'not-a-phone': 'Ce numéro semble incomplet. Écrivez par exemple 06 39 98 12 34, ou +32… hors de France.',
  'not-a-country': 'Choisissez un pays dans la liste.',
  'not-a-currency': 'Choisissez une monnaie dans la liste.',
  'not-a-time': 'Écrivez une heure, par exemple 14 h 30.',
  'too-many': 'Vous avez atteint le nombre le plus grand. Ajoutez la suite dans votre récit.',
} satisfies Record<FieldError, string>;

/** The French original: the English texts are typed against its shape. */
export const original = {
  sections,
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
  errors,
  advice: { ...advice, ...moreAdvice },
  doors,
  signs,
};

export const journeyTexts: JourneyTexts = original;
