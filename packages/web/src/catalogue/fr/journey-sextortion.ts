import type { StepTexts } from '../journey-texts.ts';

export const sextortionSteps = {
  'sextortion-images': {
    title: 'De quelles images s’agit-il ?',
    lead: 'Vous n’aurez pas à les montrer. Ce qui s’est passé n’est pas votre faute.',
    fields: {
      image: {
        label: 'Ces images',
        options: {
          real: 'Sont de vraies photos ou vidéos',
          montage: 'Sont truquées : un montage, ou des images fabriquées',
          none: 'N’existent pas : la personne ment',
          unknown: 'Je ne sais pas',
        },
      },
      obtained: {
        label: 'Comment les a-t-on obtenues ?',
        options: {
          'video-call': 'Pendant un appel vidéo',
          sent: 'Je les ai envoyées à quelqu’un en qui j’avais confiance',
          stolen: 'Elles ont été prises dans un compte ou un appareil',
          'claimed-webcam': 'On prétend m’avoir filmé par ma caméra',
          'former-partner': 'Par une personne avec qui j’ai eu une relation',
          unknown: 'Je ne sais pas',
        },
      },
    },
  },
  'sextortion-threat': {
    title: 'Que demande-t-on, et de quoi vous menace-t-on ?',
    lead: 'Même si un délai est annoncé, rien ne vous oblige à répondre.',
    fields: {
      demand: {
        label: 'Ce qui est demandé',
        options: {
          money: 'De l’argent',
          vouchers: 'Des coupons ou des cartes cadeaux',
          'more-images': 'D’autres images',
          other: 'Autre chose',
          none: 'Rien, pour l’instant',
        },
      },
      details: { label: 'Précisions', hint: 'Par exemple : la somme, ou les mots employés.' },
      deadline: { label: 'Délai annoncé', hint: 'Par exemple : avant ce soir, sous 48 heures.' },
      threatened: {
        label: 'À qui menace-t-on de les envoyer ?',
        options: {
          family: 'Ma famille',
          friends: 'Mes amis',
          work: 'Mon travail',
          school: 'Mon école ou mon université',
          followers: 'Mes abonnés ou tout le monde',
          unknown: 'Ce n’est pas dit',
        },
      },
      published: {
        label: 'Ces images ont-elles été publiées ou envoyées ?',
        options: { no: 'Non', yes: 'Oui', unknown: 'Je ne sais pas' },
      },
    },
  },
  'sextortion-published': {
    title: 'Où ces images ont-elles été publiées ?',
    lead: 'Le lien suffit pour demander leur retrait. N’enregistrez pas les images.',
    list: {
      item: 'Publication {number}',
      add: 'Ajouter un lien',
      addAnother: 'Ajouter un autre lien',
      none: 'Je n’ai pas les liens',
      done: 'Tous les liens sont là, continuer',
    },
    fields: {
      url: { label: 'Adresse de la page ou du compte', hint: 'Copiez le lien tel quel.' },
      'seen-on': { label: 'Date où vous l’avez vue' },
    },
  },
} satisfies Record<string, StepTexts>;
