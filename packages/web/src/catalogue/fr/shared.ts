import type { ScamType } from '@fanal/core/statement';

const scamTypes: Record<ScamType, string> = {
  romance: 'Une rencontre en ligne',
  'false-sale': 'Une annonce d’achat, de vente ou de location',
  'fake-investment': 'Un placement ou un investissement',
  other: 'Une escroquerie sur internet',
};

/** Said on every page. */
export const sharedTexts = {
  service: 'Fanal',
  tagline: 'Face aux escroqueries sur internet',
  demonstration: 'Démonstration : tout est inventé, rien n’est transmis.',
  menu: {
    advice: 'Que faire maintenant',
    numbers: 'Numéros utiles',
    resume: 'Reprendre mon récit',
    space: 'Mes dossiers',
  },
  footer: {
    offeredBy: (operator: string) => `Service proposé par ${operator}.`,
    notEmergency: 'Ce site n’est pas lu en urgence. En danger, appelez le 17 ou le 112, ou écrivez au 114.',
    accessibility: 'Accessibilité : non conforme',
    privacy: 'Données personnelles',
    legal: 'Mentions légales',
    home: 'Accueil',
  },
  scamTypes,
};

export type SharedTexts = typeof sharedTexts;
