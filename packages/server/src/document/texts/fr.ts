import type { DocumentTexts } from './document-texts.ts';
import { atTheStation, limitation, notAComplaint, proofOfFiling, rights } from './fr-chapters.ts';

export const fr: DocumentTexts = {
  kinds: {
    receipt: {
      title: { authority: 'Récépissé de dépôt de plainte', assistance: 'Accusé d’enregistrement' },
      file: 'Récépissé',
      intro: ({ operator, filedAt, mode }) =>
        mode === 'authority'
          ? [
              `${operator} a reçu votre plainte en ligne le ${filedAt}.`,
              'Ce récépissé est délivré en application de l’article 15-3 du Code de procédure pénale.',
            ]
          : [`${operator} a enregistré votre récit le ${filedAt} et en a fait un dossier.`],
      after: { authority: [limitation, proofOfFiling, rights], assistance: [notAComplaint] },
    },
    'proces-verbal': {
      title: { authority: 'Procès-verbal de plainte', assistance: 'Procès-verbal de plainte' },
      file: 'Procès-verbal',
      intro: ({ operator, filedAt, admittedAt, agentName }) => [
        `Plainte déposée en ligne auprès de ${operator} le ${filedAt}.`,
        ...(admittedAt === undefined || agentName === undefined
          ? []
          : [`Plainte reçue par ${agentName} le ${admittedAt}.`]),
        'La personne qui dépose plainte a déclaré ce qui suit.',
      ],
      after: { authority: [limitation, rights], assistance: [] },
    },
    'complaint-file': {
      title: { authority: 'Dossier de plainte', assistance: 'Dossier prêt pour le dépôt de plainte' },
      file: 'Dossier',
      intro: ({ operator, filedAt }) => [
        `Ce dossier rassemble ce que la victime a raconté à ${operator} le ${filedAt}, pour qu’elle n’ait pas à tout répéter.`,
        'Il ne vaut pas dépôt de plainte.',
      ],
      after: { authority: [], assistance: [atTheStation] },
    },
    copy: {
      title: { authority: 'Copie de la plainte', assistance: 'Copie du récit' },
      file: 'Copie',
      intro: ({ operator, filedAt }) => [
        `Copie de la plainte déposée en ligne auprès de ${operator} le ${filedAt}, remise à la personne qui l’a déposée.`,
      ],
      after: { authority: [], assistance: [] },
    },
  },
  translation: undefined,
  description: (operator, reference) => `Document établi par ${operator}, dossier ${reference}`,
  reference: 'Référence',
  footer: (reference, code) => `${reference} – code de vérification ${code}`,
  pageOf: ['Page', 'sur'],
  person: {
    title: 'La personne',
    headings: ['Rubrique', 'Réponse'],
    name: 'Nom',
    identity: 'Identité',
    levels: {
      franceconnect: 'Vérifiée par FranceConnect',
      email: 'Déclarée ; adresse courriel vérifiée',
    },
    email: 'Courriel',
    phone: 'Téléphone',
    filedAt: 'Date et heure du dépôt',
  },
  brief: {
    title: 'Les faits en bref',
    headings: ['Rubrique', 'Réponse'],
    scamType: 'Type d’escroquerie, sans valeur de qualification pénale',
    occurredOn: 'Premier contact',
    losses: 'Préjudice déclaré',
  },
  told: {
    title: 'Les faits',
    lead: 'Questions posées et réponses données. Les textes libres sont reproduits tels qu’ils ont été écrits.',
    headings: ['Question', 'Réponse'],
  },
  additions: {
    title: 'Compléments',
    on: (moment) => `Le ${moment}`,
    asked: 'L’agent a demandé :',
    answered: 'La personne a répondu :',
  },
  asked: {
    account: 'le récit des faits',
    dates: 'les dates',
    contacts: 'les contacts de l’auteur : numéros, comptes, adresses',
    payments: 'les paiements',
    'bank-answer': 'la réponse de la banque',
    documents: 'des pièces : captures d’écran, messages, relevés',
    identity: 'l’identité de la personne',
  },
  losses: {
    title: 'Préjudice déclaré',
    headings: ['Monnaie', 'Montant payé, moins ce qui a été récupéré'],
    none: 'Aucune somme déclarée.',
  },
  exhibits: {
    title: 'Pièces jointes',
    lead: 'Chaque fichier est conservé tel qu’il a été remis. Son empreinte SHA-256 permet de le vérifier.',
    none: 'Aucune pièce jointe.',
    columns: ['Nom', 'Taille et date de remise', 'Empreinte SHA-256'],
  },
  signature: {
    title: 'Signature',
    text: (agent, moment) =>
      `Établi sous format numérique (article 801-1 du Code de procédure pénale). Décision prise par ${agent} le ${moment}, sous son compte nominatif.`,
  },
  check: {
    title: 'Vérifier ce document',
    text: 'Chacun peut vérifier que ce document a bien été établi ici, avec le code ci-dessous. La vérification ne montre aucune donnée personnelle.',
    code: 'Code de vérification :',
    address: 'Adresse de vérification :',
    qrAlternative: (code) => `Code QR qui ouvre la page de vérification du document ${code}`,
  },
};
