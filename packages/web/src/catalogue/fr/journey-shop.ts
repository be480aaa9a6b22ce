import type { StepTexts } from '../journey-texts.ts';

export const shopSteps = {
  'shop-site': {
    title: 'Sur quel site avez-vous commandé ?',
    lead: 'L’adresse exacte du site est la piste la plus sûre.',
    fields: {
      url: { label: 'Adresse du site', hint: 'Copiez le lien tel quel, même s’il ne marche plus.' },
      name: { label: 'Nom de la boutique' },
      seen: {
        label: 'Où l’avez-vous vue pour la première fois ?',
        options: {
          'social-network': 'Dans une publicité sur un réseau social',
          search: 'Dans une recherche sur internet',
          website: 'Dans une publicité sur un autre site',
          email: 'Dans un courriel',
          message: 'Dans un SMS ou un message',
          'word-of-mouth': 'Par quelqu’un que je connais',
          unknown: 'Je ne sais plus',
        },
      },
      'seen-where': {
        label: 'Nom de ce réseau ou de ce site',
        hint: 'Par exemple : Facebook, Instagram, TikTok.',
      },
    },
  },
  'shop-order': {
    title: 'Qu’avez-vous commandé ?',
    lead: 'Ces détails sont souvent dans le courriel de confirmation.',
    fields: {
      item: { label: 'Ce que vous avez commandé' },
      number: { label: 'Numéro de commande' },
      on: { label: 'Date de la commande' },
      promised: { label: 'Livraison promise', hint: 'Par exemple : sous dix jours, ou le 3 décembre.' },
      received: {
        label: 'Ce que vous avez reçu',
        options: {
          nothing: 'Rien',
          'other-thing': 'Autre chose, ou un produit sans valeur',
          counterfeit: 'Une contrefaçon',
          'empty-parcel': 'Un colis vide',
          'charged-again': 'Le produit, mais de l’argent a été prélevé en plus',
        },
      },
    },
  },
  'shop-attempts': {
    title: 'Avez-vous pu joindre le vendeur ?',
    lead: 'Vos demandes sans réponse montrent que ce n’est pas un simple retard.',
    fields: {
      ways: {
        label: 'Comment avez-vous essayé ?',
        options: {
          email: 'Par courriel',
          form: 'Par le formulaire du site',
          phone: 'Par téléphone',
          chat: 'Par une messagerie',
          'payment-service': 'Par le service de paiement',
          none: 'Je n’ai pas essayé',
        },
      },
      answer: { label: 'La réponse reçue', hint: 'Laissez vide s’il n’y en a pas eu.' },
    },
  },
} satisfies Record<string, StepTexts>;
