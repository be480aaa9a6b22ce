import type { StepTexts } from '../journey-texts.ts';

export const youSteps = {
  'handing-over': {
    title: 'Votre proche peut-il relire et envoyer sa plainte ?',
    lead: 'Une plainte est faite par la victime. Ce que vous avez raconté est gardé : rien ne sera à redire.',
    fields: {
      ready: {
        label: 'Votre proche',
        options: {
          'victim-here':
            'Est avec moi, ou lit ces pages avec son code : c’est à lui, ou à elle, de continuer',
          later: 'N’est pas là, ou n’est pas encore prêt',
        },
      },
    },
  },
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
      registration: {
        label: 'Numéro SIRET, SIREN ou RNA',
        hint: 'S’il ne passe pas la vérification, nous le gardons tel que vous l’écrivez.',
      },
      role: { label: 'Votre fonction' },
      authority: {
        label: 'À quel titre signez-vous ?',
        options: {
          'legal-representative': 'Je la représente : gérant, présidente, maire…',
          delegated: 'J’ai reçu un pouvoir pour porter plainte',
        },
      },
    },
  },
  'protected-person': {
    title: 'Qui est la personne protégée ?',
    lead: 'La plainte sera faite en son nom, par vous.',
    fields: {
      given: { label: 'Son prénom' },
      family: { label: 'Son nom' },
      decision: {
        label: 'La décision qui vous désigne',
        hint: 'Par exemple : le tribunal et la date du jugement.',
      },
    },
  },
  name: {
    title: 'Comment vous appelez-vous ?',
    byTeller: {
      relative: {
        title: 'Comment s’appelle la victime ?',
        lead: 'C’est elle qui continue : son nom n’est lu que par les personnes chargées de sa plainte.',
      },
      organisation: { lead: 'Vous signez au nom de l’organisation.' },
      guardian: { lead: 'Votre nom à vous, qui signez pour la personne protégée.' },
    },
    lead: 'Votre nom n’est lu que par les personnes chargées de votre plainte.',
    fields: {
      given: { label: 'Prénom' },
      family: { label: 'Nom' },
    },
  },
  reach: {
    title: 'Comment vous joindre sans risque ?',
    byTeller: {
      relative: { title: 'Comment joindre la victime sans risque ?' },
    },
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
