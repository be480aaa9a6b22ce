import type { StepTexts } from '../journey-texts.ts';

export const investmentSteps = {
  'investment-platform': {
    title: 'Où l’argent devait-il être placé ?',
    lead: 'Le nom et l’adresse du site sont ce qui relie le plus souvent les victimes.',
    fields: {
      name: { label: 'Nom de la plateforme ou de la société' },
      url: {
        label: 'Adresse du site',
        hint: 'Copiez le lien tel quel, même s’il ne marche plus.',
      },
      app: { label: 'Nom de l’application installée' },
      adviser: { label: 'Nom du conseiller ou de la conseillère' },
      contract: {
        label: 'Avez-vous reçu ou signé un contrat ?',
        options: { yes: 'Oui', no: 'Non' },
      },
    },
  },
  'investment-means': {
    title: 'Quelqu’un a-t-il pris la main sur votre appareil ?',
    lead: 'Si oui, votre appareil est à protéger : nous vous dirons comment.',
    fields: {
      'remote-tool': {
        label: 'Un logiciel de prise en main à distance',
        options: {
          none: 'Non',
          anydesk: 'Oui, AnyDesk',
          teamviewer: 'Oui, TeamViewer',
          other: 'Oui, un autre logiciel',
          unknown: 'Je ne sais pas',
        },
      },
      exchange: {
        label: 'Site utilisé pour acheter des cryptomonnaies',
        hint: 'Le site où vous aviez un compte à votre nom, s’il y en a eu un.',
      },
    },
  },
  'investment-withdrawal': {
    title: 'Avez-vous pu récupérer votre argent ?',
    lead: 'Des frais demandés pour débloquer un retrait sont une nouvelle arnaque. Ne les payez pas.',
    fields: {
      tried: {
        label: 'Un retrait',
        options: {
          blocked: 'J’ai essayé, c’est bloqué',
          partly: 'J’ai reçu une petite partie',
          'not-tried': 'Je n’ai pas essayé',
        },
      },
      fees: {
        label: 'Vous a-t-on demandé des frais, une taxe ou une caution pour retirer ?',
        options: { no: 'Non', asked: 'Oui, je n’ai pas payé', paid: 'Oui, j’ai payé' },
      },
      'fees-reason': { label: 'La raison donnée' },
      'recovery-offer': {
        label: 'Quelqu’un vous a-t-il proposé de récupérer votre argent ?',
        options: { no: 'Non', yes: 'Oui' },
      },
      'recovery-details': {
        label: 'Qui, et comment ?',
        hint: 'Par exemple : un avocat, une agence, quelqu’un qui se dit policier.',
      },
    },
  },
} satisfies Record<string, StepTexts>;
