import type { LookupClass, Verdict } from '@fanal/core/warning';

const classes = {
  phone: 'Numéros de téléphone',
  iban: 'Comptes bancaires (IBAN)',
  email: 'Adresses courriel',
  handle: 'Comptes et pseudos',
  wallet: 'Adresses de cryptomonnaie',
  url: 'Liens et sites',
} satisfies Record<LookupClass, string>;

const verdicts = {
  unknown: 'Inconnus',
  reported: 'Signalés, lus par un analyste',
  'reported-by-several': 'Signalés par plusieurs',
  verified: 'Confirmés par un analyste',
} satisfies Record<Verdict, string>;

/** How well the warnings are made, for anybody to judge. */
export const warningFiguresTexts = {
  title: 'Les avertissements en chiffres',
  description:
    'Combien d’avertissements sont publiés, combien étaient faux, en combien de temps nous répondons.',
  lead: 'Avertir, c’est aussi pouvoir se tromper sur quelqu’un. Voici combien nous publions, combien nous avons dû retirer, et comment nous répondons à ceux qui contestent.',
  asOf: (moment: string) => `Au ${moment}, depuis l’ouverture du service.`,
  nowTitle: 'Publié aujourd’hui',
  nowCaption: 'Avertissements publiés en ce moment',
  class: 'Nature',
  verdict: 'Ce qui en est dit',
  count: 'Nombre',
  none: 'Aucun avertissement n’est publié en ce moment.',
  errorsTitle: 'Erreurs',
  everTold: 'Avertissements publiés depuis le début',
  errors: 'Retirés parce qu’ils n’auraient pas dû l’être',
  errorRate: 'Taux d’erreur',
  noRate: 'Rien n’a encore été publié.',
  contestsTitle: 'Contestations',
  received: 'Reçues',
  open: 'À l’étude',
  overdue: 'Sans réponse après 72 heures',
  upheld: 'Acceptées : avertissement retiré',
  dismissed: 'Rejetées : avertissement maintenu',
  answeredInTime: 'Réponses données en 72 heures',
  outOf: (some: string, all: string, rate: string) => `${some} sur ${all} (${rate})`,
  noAnswer: 'Aucune réponse n’a encore été donnée.',
  delayTitle: 'Délai de publication',
  delay: (median: string, p95: string) =>
    `De la décision à la publication, sur trente jours : ${median} s pour la moitié des avertissements, moins de ${p95} s pour 95 sur 100.`,
  noDelay: 'Rien n’a été publié ces trente derniers jours.',
  ruleTitle: 'Comment un avertissement se décide',
  rules: [
    'Il faut trois personnes qui n’ont rien à voir entre elles, ou la décision d’un analyste.',
    'Les numéros et les sites connus de tous (banques, administrations, plateformes) ne sont jamais publiés.',
    'On ne publie ni le nombre exact de signalements, ni qui les a faits : une tranche, et un dernier jour.',
    'Sans nouveau signalement, un avertissement s’éteint de lui-même.',
    'Celui ou celle à qui il appartient peut le contester : une personne répond en 72 heures.',
  ],
  contest: 'Contester un avertissement',
  dataTitle: 'Les données',
  data: 'Les mêmes chiffres, pour les reprendre dans un tableur ou un programme :',
  csv: 'Télécharger (CSV)',
  json: 'Lire par un programme (JSON)',
  classes,
  verdicts,
};

export type WarningFiguresTexts = typeof warningFiguresTexts;
