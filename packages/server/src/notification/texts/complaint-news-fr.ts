import type { ComplaintNews } from '../letter.ts';
import type { LetterTexts } from './letter-text.ts';

type News = { readonly subject: string; readonly body: string; readonly action: string };

/** What happened, in a sentence; the details stay in the person's space, for letters are read over shoulders. */
const sentences: Readonly<Record<ComplaintNews, News>> = {
  'ask-more': {
    subject: 'Une question sur votre dossier',
    body: 'La personne qui traite votre dossier a besoin d’un complément. Répondez quand vous le pouvez : si vous ne savez pas, dites-le simplement.',
    action: 'Lire la question et répondre :',
  },
  admit: {
    subject: 'Votre plainte est acceptée',
    body: 'Votre plainte a été lue et acceptée. Elle va être remise à ceux qui doivent enquêter.',
    action: 'Voir votre dossier :',
  },
  refuse: {
    subject: 'Une réponse sur votre plainte',
    body: 'Votre plainte n’a pas pu être reçue en ligne. Cela ne veut pas dire qu’on ne vous croit pas, et d’autres voies vous restent ouvertes : nous vous disons laquelle, et comment faire.',
    action: 'Lire la réponse et ce que vous pouvez faire :',
  },
  advise: {
    subject: 'Votre dossier est prêt',
    body: 'Votre dossier a été relu. Il est prêt à être présenté au commissariat ou à la gendarmerie, avec des conseils pour la suite.',
    action: 'Lire les conseils :',
  },
  transmit: {
    subject: 'Votre plainte est transmise',
    body: 'Votre plainte vient d’être remise à ceux qui vont s’en occuper. Vous verrez à qui, et sous quel numéro.',
    action: 'Voir où elle se trouve :',
  },
  'record-outcome': {
    subject: 'Une décision sur votre plainte',
    body: 'Une décision a été prise au sujet de votre plainte. Vous y trouverez ce qu’elle signifie et ce que vous pouvez faire.',
    action: 'Lire la décision :',
  },
  answer: {
    subject: 'Nous avons reçu votre réponse',
    body: 'Merci. Votre réponse est jointe à votre dossier.',
    action: 'Voir votre dossier :',
  },
  add: {
    subject: 'Nous avons reçu votre complément',
    body: 'Merci. Ce que vous avez ajouté est joint à votre dossier.',
    action: 'Voir votre dossier :',
  },
  withdraw: {
    subject: 'Votre retrait est enregistré',
    body: 'Votre retrait est enregistré. Si ce n’est pas vous qui l’avez demandé, écrivez-nous sans attendre depuis votre dossier.',
    action: 'Voir votre dossier :',
  },
  message: {
    subject: 'Un message vous attend',
    body: 'La personne qui traite votre dossier vous a écrit. Son message se lit dans votre espace.',
    action: 'Lire le message :',
  },
};

export const complaintNews: LetterTexts['complaint-news'] = ({ reference, link, news }, service) => {
  const { subject, body, action } = sentences[news];
  return {
    subject: `${subject} (${reference})`,
    paragraphs: ['Bonjour,', body, `Votre référence : ${reference}.`],
    action: { label: action, link },
    after: [
      `${service} ne demande jamais d’argent, ni vos codes bancaires. Si on vous le demande en notre nom, ou si l’on vous promet de récupérer votre argent contre paiement, c’est une escroquerie.`,
      'Si vous avez besoin de parler à quelqu’un : le 116 006 écoute les victimes, gratuitement, tous les jours.',
    ],
  };
};
