import type { StepTexts } from '../journey-texts.ts';

export const storySteps = {
  account: {
    title: 'Racontez avec vos mots',
    lead: 'Écrivez comme cela vient, dans l’ordre que vous voulez. Les questions précises viendront après.',
    fields: {
      text: {
        label: 'Ce qui s’est passé',
        hint: 'Vous pouvez coller ici une conversation, un courriel ou une annonce. Les numéros, comptes et liens seront retrouvés pour vous. N’écrivez ni mot de passe, ni numéro de carte bancaire.',
        errors: {
          required: 'Écrivez au moins quelques mots, ou collez un message reçu.',
          'too-long':
            'Ce texte dépasse 20 000 caractères. Gardez l’essentiel : vous pourrez compléter plus tard.',
        },
      },
    },
  },
  beginning: {
    title: 'Comment cela a-t-il commencé ?',
    lead: 'Le premier contact aide à relier votre histoire à d’autres.',
    fields: {
      how: {
        label: 'Le premier contact',
        options: {
          'dating-site': 'Sur un site ou une application de rencontres',
          'social-network': 'Sur un réseau social ou un forum',
          'classified-advert': 'Par une petite annonce',
          advertising: 'Par une publicité ou une recherche sur internet',
          message: 'Par un SMS ou une messagerie, comme WhatsApp',
          'phone-call': 'Par un appel téléphonique',
          email: 'Par un courriel',
          acquaintance: 'Par quelqu’un que je connais',
          other: 'Autrement',
        },
      },
      place: {
        label: 'Nom du site ou de l’application',
        hint: 'Par exemple : Facebook, leboncoin, Meetic.',
      },
    },
  },
  request: {
    title: 'De quoi s’agissait-il ?',
    lead: 'Ce que l’on vous a proposé ou demandé, avec vos mots de tous les jours.',
    fields: {
      what: {
        label: 'Cochez tout ce qui correspond',
        options: {
          relationship: 'Une rencontre, un amour, une amitié',
          'money-for-someone': 'Aider quelqu’un qui disait avoir besoin d’argent',
          buy: 'Acheter quelque chose',
          rent: 'Louer un logement, un séjour ou un véhicule',
          sell: 'Vendre quelque chose',
          invest: 'Placer ou gagner de l’argent : cryptomonnaie, livret, bourse',
          bank: 'Ma banque, ou quelqu’un qui se disait de ma banque',
          official: 'Une administration, la police, un transporteur ou un fournisseur',
          job: 'Un emploi ou des petites tâches payées',
          blackmail: 'Des menaces ou un chantage',
          other: 'Autre chose',
        },
      },
    },
  },
  dates: {
    title: 'Quand cela s’est-il passé ?',
    lead: 'Une date approximative suffit : si vous ne savez plus le jour, laissez-le vide.',
    fields: {
      'first-contact': {
        label: 'Premier contact',
        hint: 'L’année seule suffit.',
        errors: { required: 'Indiquez au moins l’année du premier contact.' },
      },
      'last-contact': { label: 'Dernier contact' },
      discovered: { label: 'Jour où vous avez compris' },
    },
  },
} satisfies Record<string, StepTexts>;
