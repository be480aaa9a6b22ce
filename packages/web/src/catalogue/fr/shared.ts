import type { ScamType } from '@fanal/core/statement';

const scamTypes: Record<ScamType, string> = {
  romance: 'Une rencontre en ligne',
  sextortion: 'Un chantage aux images intimes',
  'false-sale': 'Une annonce d’achat, de vente ou de location',
  'fake-shop': 'Une commande sur un faux site',
  'fake-investment': 'Un placement ou un investissement',
  'fake-bank-adviser': 'Un faux conseiller bancaire',
  phishing: 'Un message frauduleux',
  'hacked-account': 'Un compte piraté',
  ransomware: 'Un appareil ou des fichiers bloqués',
  other: 'Une escroquerie sur internet',
};

/** Said on every page. */
export const sharedTexts = {
  service: 'Fanal',
  tagline: 'Face aux escroqueries sur internet',
  demonstration: 'Démonstration : tout est inventé, rien n’est transmis.',
  menu: {
    advice: 'Que faire maintenant',
    checkValue: 'Vérifier avant de payer',
    numbers: 'Numéros utiles',
    resume: 'Reprendre mon récit',
    space: 'Mes dossiers',
  },
  footer: {
    offeredBy: (operator: string) => `Service proposé par ${operator}.`,
    notEmergency: 'Ce site n’est pas lu en urgence. En danger, appelez le 17 ou le 112, ou écrivez au 114.',
    accessibility: 'Accessibilité : partiellement conforme',
    privacy: 'Données personnelles',
    legal: 'Mentions légales',
    home: 'Accueil',
    siteMap: 'Plan du site',
  },
  siteMap: { help: 'Être aidé', tell: 'Raconter et suivre', service: 'Ce service' },
  scamTypes,
};

export type SharedTexts = typeof sharedTexts;
