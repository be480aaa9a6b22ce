import type { LookedUpType } from '@fanal/contract/warning';
import type { AnalystDecision, Band, Ground, Verdict, WarningState } from '@fanal/core/warning';

const types = {
  phone: 'Téléphone',
  iban: 'IBAN',
  email: 'E-mail',
  handle: 'Pseudonyme',
  wallet: 'Portefeuille crypto',
  url: 'Lien',
  domain: 'Site',
} satisfies Record<LookedUpType, string>;

const states = {
  watched: 'Suivi, non publié',
  published: 'Publié',
  contested: 'Publié, contesté',
  withheld: 'Écarté',
  retracted: 'Retiré',
  expired: 'Éteint',
} satisfies Record<WarningState, string>;

const verdicts = {
  unknown: 'Rien n’en est dit',
  reported: 'Signalé',
  'reported-by-several': 'Signalé par plusieurs',
  verified: 'Signalé et confirmé',
} satisfies Record<Verdict, string>;

const bands = {
  '1': '1 personne au plus',
  '2-4': '2 à 4 personnes',
  '5-19': '5 à 19 personnes',
  '20+': '20 personnes ou plus',
} satisfies Record<Band, string>;

const grounds = {
  voices: 'Trois plaignants indépendants',
  analyst: 'La décision d’un analyste',
  verified: 'L’examen d’un analyste',
} satisfies Record<Ground, string>;

type Form = { readonly summary: string; readonly lead: string; readonly button: string };

const decisions = {
  publish: {
    summary: 'Publier',
    lead: 'Toute personne qui vérifie cette valeur lira « Signalé ». Réservez-le à un danger grave et immédiat.',
    button: 'Publier l’avertissement',
  },
  verify: {
    summary: 'Publier comme confirmé',
    lead: 'Vous avez examiné les faits vous-même. Toute personne qui vérifie cette valeur lira « Signalé, et confirmé par un analyste ».',
    button: 'Publier comme confirmé',
  },
  withhold: {
    summary: 'Écarter',
    lead: 'La valeur ne sera pas publiée, même si d’autres plaintes la citent : compte d’une victime, numéro usurpé, erreur.',
    button: 'Écarter',
  },
  retract: {
    summary: 'Retirer',
    lead: 'L’avertissement disparaît en moins d’une minute, et les plateformes qui l’ont montré en sont informées. Il compte comme une erreur dans les chiffres publics.',
    button: 'Retirer l’avertissement',
  },
  'uphold-contest': {
    summary: 'Donner raison et retirer',
    lead: 'La personne reçoit la réponse par courriel, et l’avertissement disparaît en moins d’une minute.',
    button: 'Donner raison et retirer',
  },
  'dismiss-contest': {
    summary: 'Maintenir l’avertissement',
    lead: 'La personne reçoit la réponse par courriel. L’avertissement reste.',
    button: 'Maintenir l’avertissement',
  },
} satisfies Record<AnalystDecision, Form>;

/** What analysts read of warnings: what is about to be published, what is contested, what they decide. */
export const warningAgentsTexts = {
  menu: 'Avertissements',
  title: 'Avertissements',
  types,
  states,
  verdicts,
  bands,
  grounds,
  decisions,
  errorRate: (rate: string, errors: string, ever: string) =>
    `Taux d’erreur : ${rate} (${errors} retirés sur ${ever} publiés).`,
  noRate: 'Rien n’a encore été publié.',
  overdue: (count: string) => `Contestations sans réponse après 72 heures : ${count}.`,
  publicFigures: 'Les chiffres publics',
  queuesLabel: 'Listes',
  queues: {
    near: 'Bientôt publiés',
    contested: 'Contestés',
    banned: 'Bannis par une plateforme',
    told: 'Publiés',
    ended: 'Écartés, retirés, éteints',
  },
  leads: {
    near: 'Un plaignant indépendant de plus, et ils sont publiés sans que personne n’en décide. C’est le moment d’écarter le compte d’une victime ou un numéro usurpé.',
    contested: 'Leur titulaire attend une réponse : 72 heures au plus. Les plus anciens d’abord.',
    banned:
      'Une plateforme a banni un profil qui s’en servait. Rien n’en est dit tant que vous n’avez pas décidé.',
    told: 'Toute personne qui les vérifie les voit.',
    ended: 'Rien n’en est dit. Ceux qu’un analyste a écartés ou retirés ne reviennent que sur décision.',
  },
  atMost: (count: string) => `${count} ou plus`,
  caption: 'Valeurs de cette liste',
  empty: 'Rien dans cette liste.',
  emptyHelp: 'Les plaintes qui arrivent la remplissent d’elles-mêmes.',
  value: 'Valeur',
  state: 'État',
  since: 'Depuis',
  answerBy: 'Réponse attendue',
  voices: 'Plaignants indépendants',
  complaints: 'Plaintes',
  told: 'Ce qui en est dit',
  lastSeen: 'Dernière plainte',
  bannedBy: 'Bannie par',
  hoursLeft: (hours: number) => (hours < 2 ? 'moins de 2 h' : `encore ${hours} h`),
  late: (hours: number) => (hours < 1 ? 'délai dépassé' : `délai dépassé de ${hours} h`),
  firstPage: 'Revenir au début',
  open: {
    title: 'Ouvrir un dossier',
    lead: 'Pour une valeur que vous connaissez et que les plaintes ne citent pas encore.',
    type: 'Nature',
    value: 'Valeur',
    platform: 'Site ou application (pour un pseudonyme)',
    button: 'Ouvrir',
    wrong: 'Cette valeur ne se lit pas comme la nature choisie. Recopiez-la en entier.',
  },
  file: {
    title: (type: string, shown: string) => `${type} : ${shown}`,
    back: 'Avertissements',
    facts: 'En bref',
    ground: 'Publié sur',
    expiresOn: 'S’éteint le',
    knownGood: 'Connu de tous',
    knownGoodBody:
      'Cette valeur appartient à un organisme connu, ou un analyste l’a déclarée telle. Elle n’est jamais publiée.',
    contests: 'Contestations',
    contestBy: (reference: string) => `Contestation ${reference}`,
    answered: {
      upheld: 'Réponse donnée : avertissement retiré',
      dismissed: 'Réponse donnée : avertissement maintenu',
      'nothing-told': 'Réponse donnée : rien n’était publié',
    },
    receivedAt: 'Reçue',
    email: 'Courriel',
    namedIn: 'Plaintes qui la citent',
    namedInCaption: 'Plaintes qui citent cette valeur, les plus récentes d’abord',
    notNamed: 'Aucune plainte ne la cite.',
    reference: 'Référence',
    filedAt: 'Déposée',
    status: 'Où elle en est',
    history: 'Histoire',
    byRule: 'par la règle',
    byHolder: 'par qui dit en être titulaire',
    by: (agent: string) => `par ${agent}`,
    voicesThen: (voices: number) =>
      voices < 2 ? `${voices} plaignant indépendant` : `${voices} plaignants indépendants`,
    decide: 'Décider',
    nothingToDecide: 'Rien à décider au point où elle en est.',
    done: 'Décision enregistrée. Les listes la suivent en moins d’une minute.',
    reason: 'Motif',
    reasonHint: 'Lu par les autres agents et par l’inspection. 10 caractères au moins.',
    knownGoodChoice: 'Ne plus jamais publier cette valeur, quelles que soient les plaintes',
    knownGoodHint: 'Pour le numéro d’une banque, le compte d’une association, un site très fréquenté.',
  },
  errors: {
    reason: 'Écrivez le motif : 10 caractères au moins, 2 000 au plus.',
    'already-decided':
      'Ce dossier a changé depuis que vous l’avez ouvert : un autre agent a décidé, ou une plainte est arrivée. Rien n’a été enregistré de votre part ; relisez-le ci-dessous.',
    'not-at-this-stage': 'Cette décision n’est plus possible au point où en est la valeur.',
    'invalid-answers': 'Une valeur connue de tous n’est jamais publiée.',
  },
  /** Of the history, by kind. */
  events: {
    'reach-voices': 'Publié : assez de plaignants indépendants',
    'lose-voices': 'Dépublié : plus assez de plaignants',
    contest: 'Contesté',
    expire: 'Éteint : plus de plainte depuis longtemps',
    publish: 'Publié',
    verify: 'Publié comme confirmé',
    withhold: 'Écarté',
    retract: 'Retiré',
    'uphold-contest': 'Contestation admise, avertissement retiré',
    'dismiss-contest': 'Contestation rejetée, avertissement maintenu',
  } as Readonly<Record<string, string>>,
  auditActions: {
    'list-warnings': 'a parcouru les avertissements',
    'read-warning': 'a lu un avertissement',
    'contest-warning': 'a contesté un avertissement',
    'watch-value': 'a ouvert un dossier d’avertissement',
    'warning-publish': 'a publié un avertissement',
    'warning-verify': 'a publié un avertissement confirmé',
    'warning-withhold': 'a écarté un avertissement',
    'warning-retract': 'a retiré un avertissement',
    'warning-uphold-contest': 'a admis une contestation',
    'warning-dismiss-contest': 'a rejeté une contestation',
  },
};

export type WarningAgentsTexts = typeof warningAgentsTexts;
