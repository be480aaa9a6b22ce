import type { StepTexts } from '../journey-texts.ts';

export const storySteps = {
  material: {
    title: 'Avez-vous gardé des messages, des captures ou des documents ?',
    lead: 'Donnez-les maintenant : nous les lirons pour vous, et vous aurez moins de choses à écrire.',
    fields: {
      have: {
        label: 'Ce que vous avez',
        hint: 'Captures d’écran, conversation WhatsApp ou Telegram, courriels, relevés de compte, texte à coller.',
        options: {
          give: 'Oui, je donne ce que j’ai',
          nothing: 'Non, ou pas maintenant : je préfère écrire',
        },
      },
    },
  },
  account: {
    title: 'Racontez avec vos mots',
    byTeller: {
      relative: {
        title: 'Racontez ce qui est arrivé à votre proche',
        lead: 'Écrivez ce que vous savez, comme cela vient. Votre proche pourra relire et compléter.',
      },
      guardian: {
        title: 'Racontez ce qui est arrivé à la personne protégée',
        lead: 'Écrivez ce que vous savez, et ce qu’elle vous en a dit.',
      },
      organisation: {
        title: 'Racontez ce qui est arrivé à votre organisation',
        lead: 'Écrivez comme cela vient. Dites aussi qui l’a découvert, et comment.',
      },
      witness: {
        title: 'Racontez ce que vous avez vu',
        lead: 'Écrivez comme cela vient : qui était visé, par quel moyen, et ce qui était promis.',
      },
    },
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
          buy: 'Acheter à quelqu’un, par une annonce',
          rent: 'Louer un logement, un séjour ou un véhicule',
          sell: 'Vendre quelque chose',
          shop: 'Commander sur un site de vente',
          invest: 'Placer ou gagner de l’argent : cryptomonnaie, livret, bourse',
          bank: 'Un appel de ma banque, ou de quelqu’un qui s’en réclamait',
          link: 'Un message avec un lien : colis, amende, compte à mettre à jour',
          official: 'Une administration, la police, un transporteur ou un fournisseur',
          job: 'Un emploi ou des petites tâches payées',
          'intimate-images': 'La menace de diffuser des images intimes',
          blackmail: 'D’autres menaces, ou un chantage',
          account: 'Un de mes comptes a été piraté',
          locked: 'Mon appareil ou mes fichiers sont bloqués',
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
