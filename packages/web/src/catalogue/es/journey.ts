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
    start: 'Antes de empezar',
    story: 'Su relato',
    contacts: 'Los datos de contacto',
    money: 'El dinero',
    you: 'Usted',
    check: 'Revisar y enviar',
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
    required: 'Responda a esta pregunta para continuar.',
    'too-long': 'Este texto es demasiado largo. Acórtelo: lo demás puede ir en su relato.',
    'not-an-option': 'Elija una de las respuestas propuestas.',
    'not-a-date': 'Esta fecha no existe. Escriba por ejemplo 27 3 2026, o solo el año.',
    'in-the-future': 'Esta fecha todavía no ha llegado. Compruebe el año.',
    'too-long-ago': 'Esta fecha es muy antigua. Compruebe el año, con cuatro cifras.',
    'not-an-amount': 'Escriba un importe en cifras, por ejemplo 1250,50.',
    'not-an-email': 'Este correo electrónico parece incompleto. Escriba por ejemplo nombre@example.com.',
    'not-a-phone':
      'Este número parece incompleto. Escriba por ejemplo 06 39 98 12 34, o +34… fuera de Francia.',
    'not-a-country': 'Elija un país de la lista.',
    'not-a-currency': 'Elija una moneda de la lista.',
    'not-a-time': 'Escriba una hora, por ejemplo 14:30.',
    'too-many': 'Ha llegado al número máximo. Añada lo demás en su relato.',
  },
  advice: { ...advice, ...moreAdvice },
  doors,
  signs,
};

export const journeyTexts: JourneyTexts = translated;
