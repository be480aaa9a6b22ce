import type { Ordering } from '@fanal/core/recall';
import { recallWaysTexts } from './recall-ways.ts';

const orderings: Record<Ordering, { label: string; hint: string }> = {
  me: {
    label: 'C’est moi qui ai payé',
    hint: 'Je croyais payer pour de vrai : un achat, une aide, un placement.',
  },
  tricked: {
    label: 'On m’a fait valider ou donner un code',
    hint: 'Quelqu’un se faisait passer pour ma banque, un livreur, un service.',
  },
  'not-me': { label: 'Cela s’est fait sans moi', hint: 'Je l’ai découvert après.' },
};

const marks = {
  sent: 'Je l’ai envoyée',
  accepted: 'Tout m’a été rendu',
  partial: 'Une partie m’a été rendue',
  refused: 'C’est refusé',
  'no-answer': 'Je n’ai pas de réponse',
};

/** Asking for the money back, payment by payment. */
export const recallTexts = {
  link: 'Demander le retour de mon argent',
  linkBody: 'Pour chaque paiement : la lettre prête à envoyer, et jusqu’à quand.',
  title: 'Demander le retour de votre argent',
  lead: 'Pour chaque paiement, la lettre est prête. Commencez par le plus récent : les premières heures comptent le plus.',
  honest:
    'Demander ne coûte rien, et rien ne vous y oblige. Nous ne pouvons pas promettre que l’argent reviendra. Si quelqu’un vous le promet contre paiement, c’est une escroquerie.',
  notYourFault:
    'Avoir été trompé n’est pas une faute. Les lettres disent les faits, et ne vous accusent de rien.',
  none: 'Vous n’avez indiqué aucun paiement dans ce dossier.',
  totals: { paid: 'Payé', recovered: 'Récupéré', lost: 'Reste perdu' },
  payment: (number: number, amount: string) => `Paiement ${number} : ${amount}`,
  paidOn: (date: string) => `Le ${date}`,
  to: (beneficiary: string) => `À ${beneficiary}`,
  ask: {
    question: 'Qui a fait ce paiement ?',
    hint: 'Cela change ce que la loi permet de demander. Il n’y a pas de mauvaise réponse.',
    button: 'Enregistrer',
    said: 'Vous avez répondu',
    change: 'Changer ma réponse',
    first: 'Dites d’abord qui a fait ce paiement, pour que la lettre dise juste.',
  },
  ...recallWaysTexts,
  orderings,
  until: (date: string) => `Jusqu’au ${date}`,
  passed: (date: string) =>
    `Ce délai est passé depuis le ${date}. Vous pouvez quand même demander : rien ne l’interdit, même si plus rien n’y oblige.`,
  cautious: 'Compté au plus tôt, car le jour exact n’est pas indiqué.',
  dateless: 'Le délai court à partir du jour du paiement, que vous n’avez pas indiqué : n’attendez pas.',
  open: 'Voir la lettre',
  all: 'Télécharger toutes les lettres (PDF)',
  allHint: 'Un seul document, une lettre par page. Celles au même destinataire se suivent.',
  status: {
    todo: 'À envoyer',
    sent: (date: string) => `Envoyée le ${date}`,
    accepted: 'Rendu en entier',
    partial: (amount: string) => `Rendu en partie : ${amount}`,
    refused: 'Refusée',
    'no-answer': 'Sans réponse',
  },
  answerDue: (date: string) => `Une réponse est attendue au plus tard vers le ${date}.`,
  back: 'Tous les paiements',
  toWhom: 'À qui',
  firstTitle: 'Avant la lettre',
  letterTitle: 'La lettre',
  letterFrench: 'La lettre est écrite dans la langue de son destinataire.',
  download: 'Télécharger la lettre (PDF)',
  downloadIn: { fr: 'Télécharger la lettre en français (PDF)', en: 'Télécharger la lettre en anglais (PDF)' },
  byPost:
    'Par la poste, envoyez-la en recommandé et ajoutez à la main votre adresse, votre numéro de compte et votre signature.',
  textLabel: 'Le même texte, à coller dans la messagerie de votre banque',
  textHint: 'Touchez le texte, puis « Tout sélectionner » et « Copier ».',
  attachTitle: 'À joindre',
  deadlineTitle: 'Jusqu’à quand',
  noDeadline: 'Aucune règle ne fixe de dernier jour. Les premières heures comptent le plus.',
  sourcesTitle: 'Sur quoi la lettre s’appuie',
  noSource:
    'Aucun texte n’oblige à rendre cet argent. La lettre le demande, et laisse une trace utile à l’enquête.',
  asOf: (date: string) => `à notre connaissance au ${date}`,
  answerWithin: (days: number) =>
    days === 1
      ? 'Réponse due avant la fin du jour ouvrable suivant'
      : `Réponse due dans les ${days} jours ouvrables`,
  markTitle: 'Et ensuite ?',
  markQuestion: 'Où en est cette lettre ?',
  markOn: 'Quel jour ?',
  markOnHint: 'Laissez vide pour aujourd’hui.',
  markAmount: 'Combien, si une partie a été rendue ?',
  markReason: 'La raison donnée, si c’est un refus',
  markButton: 'Enregistrer',
  marks,
  markErrors: {
    mark: 'Choisissez où en est la lettre.',
    on: 'Indiquez un jour complet, qui n’est pas à venir.',
    amount: 'Indiquez le montant rendu, par exemple 250,50.',
    reason: 'Raccourcissez la raison : 2 000 caractères au plus.',
  },
  refusedTitle: 'En cas de refus',
  lateTitle: 'La réponse tarde',
  reasonGiven: 'Raison donnée',
  mediatorUntil: (date: string) => `Le médiateur peut être saisi jusqu’au ${date}.`,
  reminders: {
    on: 'Nous vous écrirons quand un délai approche ou qu’une réponse tarde : deux fois au plus.',
    stop: 'Ne pas m’écrire à ce sujet',
    stopped: 'Nous ne vous écrirons pas au sujet des délais.',
  },
  timeline: {
    sent: 'Vous avez demandé le retour de votre argent',
    accepted: 'Votre argent vous a été rendu',
    partial: (amount: string) => `Une partie de votre argent vous a été rendue : ${amount}`,
    refused: 'Une demande de retour de votre argent a été refusée',
    'no-answer': 'Une demande de retour de votre argent est restée sans réponse',
  },
};

export type RecallTexts = typeof recallTexts;
