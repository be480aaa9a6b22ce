import type { StepTexts } from '../journey-texts.ts';

export const romanceSteps = {
  'romance-person': {
    title: 'Qui cette personne disait-elle être ?',
    lead: 'Les mêmes personnages servent souvent plusieurs fois. Notez ce dont vous vous souvenez.',
    fields: {
      name: { label: 'Nom ou prénom utilisé' },
      job: {
        label: 'Métier annoncé',
        hint: 'Par exemple : médecin en mission, militaire, ingénieur.',
      },
      country: { label: 'Pays où elle disait vivre ou se trouver' },
      photos: {
        label: 'Avez-vous reçu des photos ou des vidéos d’elle ?',
        options: {
          kept: 'Oui, et je les ai encore',
          lost: 'Oui, mais je ne les ai plus',
          none: 'Non',
        },
      },
    },
  },
  'romance-reasons': {
    title: 'Quelles raisons vous a-t-elle données ?',
    lead: 'Ces histoires sont préparées pour toucher. Y croire n’est pas une faute.',
    fields: {
      pretexts: {
        label: 'Les raisons données pour demander de l’argent ou de l’aide',
        options: {
          travel: 'Un voyage, un billet, un visa',
          illness: 'Une maladie, un accident, des soins',
          parcel: 'Un colis ou des frais de douane',
          inheritance: 'Un héritage ou des fonds bloqués',
          work: 'Un chantier, une mission, du matériel',
          arrest: 'Une arrestation, une amende, une rançon',
          family: 'Un enfant ou un parent à aider',
          invest: 'Un placement à faire ensemble',
          other: 'Une autre raison',
        },
      },
      'left-site': {
        label: 'Date où la conversation a quitté le site d’origine',
        hint: 'Par exemple, le passage à WhatsApp ou à Telegram.',
      },
      accomplices: {
        label: 'D’autres personnes sont-elles intervenues ?',
        hint: 'Un avocat, un médecin, un banquier, un douanier… avec leurs noms si vous les avez.',
      },
    },
  },
  'romance-given': {
    title: 'Avez-vous confié ou transmis autre chose ?',
    lead: 'Pour vous protéger de la suite. Votre bonne foi compte : dites-le sans crainte.',
    fields: {
      what: {
        label: 'Cochez tout ce qui correspond',
        options: {
          papers: 'Des papiers d’identité ou des justificatifs',
          images: 'Des images intimes',
          'bank-access': 'Un accès à mon compte, un code ou une carte',
          loan: 'J’ai pris un crédit',
          'money-passed-on': 'J’ai reçu de l’argent et je l’ai envoyé plus loin',
          'parcel-passed-on': 'J’ai reçu un colis et je l’ai envoyé plus loin',
          none: 'Rien de cela',
        },
      },
      details: {
        label: 'Précisions',
        hint: 'Par exemple : quels papiers, quel organisme de crédit, à qui l’argent est parti.',
      },
    },
  },
} satisfies Record<string, StepTexts>;
