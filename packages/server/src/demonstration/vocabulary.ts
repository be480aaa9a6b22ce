import type { Language } from './fiction/people.ts';
import type { Random } from './random.ts';
import type { Scheme, SchemeName } from './scheme.ts';

type Choice = readonly string[];
type Translated = Readonly<Record<Language, Choice>>;

const goods: Translated = {
  fr: [
    'un vélo électrique',
    'une console de jeux',
    'un canapé d’angle',
    'une poussette',
    'un téléphone reconditionné',
    'quatre pneus hiver',
    'une tondeuse',
    'une table de ferme',
    'un lot de jouets',
    'un appareil photo',
    'deux places de concert',
    'un poêle à granulés',
    'un sèche-linge',
    'une guitare',
    'un manteau en laine',
    'une remorque',
    'un ordinateur portable',
  ],
  en: [
    'an electric bike',
    'a games console',
    'a corner sofa',
    'a pram',
    'a refurbished phone',
    'four winter tyres',
    'a camera',
    'two concert tickets',
    'a guitar',
    'a laptop',
    'a wood stove',
    'a winter coat',
  ],
};

const homes: Translated = {
  fr: [
    'un studio meublé',
    'un deux pièces',
    'une maison avec jardin',
    'un appartement lumineux',
    'un gîte au calme',
  ],
  en: ['a furnished studio', 'a one-bedroom flat', 'a house with a garden', 'a cottage by the sea'],
};

export function drawItem(random: Random, scheme: SchemeName, language: Language): string {
  return random.pick((scheme === 'rent' ? homes : goods)[language]);
}

const lettings: Translated = {
  fr: ['leboncoin', 'www.leboncoin.fr', 'Facebook Marketplace', 'un site de locations'],
  en: ['leboncoin', 'www.leboncoin.fr', 'Facebook Marketplace', 'a lettings site'],
};

/** Where it began, as an answer and in the middle of a sentence. */
export type Beginning = { readonly how: string; readonly place: string };

const dating: Choice = ['Meetic', 'Tinder', 'Badoo'];
const adverts: Choice = [
  'leboncoin',
  'www.leboncoin.fr',
  'Vinted',
  'vinted.fr',
  'Facebook Marketplace',
  'eBay',
];

export function drawBeginning(random: Random, scheme: Scheme, language: Language): Beginning {
  const isFrench = language === 'fr';
  switch (scheme.name) {
    case 'romance':
      return random.chance(0.6)
        ? {
            how: 'dating-site',
            place: random.pick([...dating, isFrench ? 'un site de rencontre' : 'a dating site']),
          }
        : { how: 'social-network', place: random.pick(['Facebook', 'Instagram', 'TikTok']) };
    case 'rent':
      return { how: 'classified-advert', place: random.pick(lettings[language]) };
    case 'buy':
    case 'sell':
      return { how: 'classified-advert', place: random.pick(adverts) };
    case 'invest':
      return { how: random.pick(['advertising', 'social-network', 'phone-call']), place: '' };
    case 'bank':
      return { how: 'phone-call', place: '' };
    case 'fine':
      return { how: random.pick(['message', 'email']), place: '' };
    case 'job':
      return { how: random.pick(['message', 'social-network']), place: '' };
  }
}

/** No bank bears these names. */
export const banks: Choice = [
  'Banque des Deux Rives',
  'Crédit du Littoral',
  'Caisse du Val',
  'Banque Exemple',
  'Mutuelle des Phares',
];

const spans: readonly { readonly days: number; readonly fr: string; readonly en: string }[] = [
  { days: 6, fr: 'quelques jours', en: 'a few days' },
  { days: 11, fr: 'une semaine', en: 'a week' },
  { days: 18, fr: 'deux semaines', en: 'two weeks' },
  { days: 25, fr: 'trois semaines', en: 'three weeks' },
  { days: 45, fr: 'un mois', en: 'a month' },
  { days: 75, fr: 'deux mois', en: 'two months' },
  { days: 105, fr: 'trois mois', en: 'three months' },
  { days: 140, fr: 'quatre mois', en: 'four months' },
  { days: 200, fr: 'six mois', en: 'six months' },
];

/** A stretch of days as people say it. */
export function spanInWords(days: number, language: Language): string {
  const span = spans.find((known) => days <= known.days);
  if (span !== undefined) return span[language];
  return language === 'fr' ? 'huit mois' : 'eight months';
}
