import type { StepTexts } from '../journey-texts.ts';

export const youSteps = {
  context: {
    title: 'Où en êtes-vous aujourd’hui ?',
    lead: 'Pour que la personne qui lira votre plainte sache ce qui est déjà fait.',
    fields: {
      'contact-goes-on': {
        label: 'Ces personnes vous contactent-elles encore ?',
        options: { no: 'Non', yes: 'Oui' },
      },
      'earlier-complaint': {
        label: 'Numéro d’une plainte ou d’un signalement déjà fait',
      },
      sharing: {
        label: 'Acceptez-vous que les informations utiles soient transmises ?',
        hint: 'Vous pouvez tout laisser vide. Votre plainte sera traitée de la même façon.',
        options: {
          bank: 'À ma banque, pour tenter de bloquer l’argent',
          platform: 'Au site où cela s’est passé, pour retirer le compte',
          association: 'À une association d’aide aux victimes, pour qu’elle me contacte',
        },
      },
    },
  },
  organisation: {
    title: 'Quelle organisation a été visée ?',
    lead: 'La plainte sera faite en son nom.',
    fields: {
      name: { label: 'Nom de l’organisation' },
      registration: { label: 'Numéro SIREN ou RNA' },
      role: { label: 'Votre fonction' },
    },
  },
  name: {
    title: 'Comment vous appelez-vous ?',
    lead: 'Votre nom n’est lu que par les personnes chargées de votre plainte.',
    fields: {
      given: { label: 'Prénom' },
      family: { label: 'Nom' },
    },
  },
  reach: {
    title: 'Comment vous joindre sans risque ?',
    lead: 'Pour vous envoyer votre récépissé et les nouvelles de votre plainte.',
    fields: {
      email: { label: 'Votre adresse courriel', hint: 'Une adresse que vous êtes seul ou seule à lire.' },
      phone: { label: 'Votre téléphone' },
      'safe-hours': {
        label: 'Quand peut-on vous appeler ?',
        options: {
          morning: 'Le matin',
          midday: 'À midi',
          afternoon: 'L’après-midi',
          evening: 'En début de soirée',
          'email-only': 'Ne m’appelez pas, écrivez-moi',
        },
      },
      language: {
        label: 'La langue dans laquelle vous êtes à l’aise',
        options: { fr: 'Français', en: 'Anglais', other: 'Une autre langue' },
      },
      'other-language': { label: 'Quelle langue ?' },
    },
  },
} satisfies Record<string, StepTexts>;
