import type { StepTexts } from '../journey-texts.ts';

export const saleSteps = {
  'sale-side': {
    title: 'De quel côté étiez-vous ?',
    lead: 'Pour vous poser seulement les questions utiles.',
    fields: {
      side: {
        label: 'Dans cette affaire',
        options: { buy: 'J’achetais', rent: 'Je louais', sell: 'Je vendais' },
      },
    },
  },
  'sale-advert': {
    title: 'L’annonce',
    lead: 'Une annonce disparaît vite : chaque détail aide à la retrouver.',
    fields: {
      item: {
        label: 'Ce qui était vendu ou loué',
        hint: 'Par exemple : un téléphone, un vélo, un appartement à Nantes.',
      },
      url: {
        label: 'Adresse internet de l’annonce',
        hint: 'Copiez le lien tel quel, même s’il ne marche plus.',
      },
      number: { label: 'Numéro de l’annonce ou de la commande' },
      chat: {
        label: 'Comment avez-vous échangé ?',
        options: {
          site: 'Par la messagerie du site',
          whatsapp: 'Par WhatsApp',
          sms: 'Par SMS',
          email: 'Par courriel',
          phone: 'Par téléphone',
          other: 'Autrement',
        },
      },
    },
  },
  'sale-rental': {
    title: 'La location',
    lead: 'Une même adresse ou un même bail sert souvent à tromper plusieurs personnes.',
    fields: {
      address: { label: 'Adresse annoncée' },
      stay: {
        label: 'Dates prévues',
        hint: 'Par exemple : du 3 au 17 août, ou à partir de septembre.',
      },
      rent: { label: 'Loyer ou prix du séjour' },
      deposit: { label: 'Dépôt de garantie ou acompte demandé' },
      currency: { label: 'Monnaie' },
      lease: {
        label: 'Avez-vous reçu un bail ou un contrat ?',
        options: { yes: 'Oui', no: 'Non' },
      },
    },
  },
  'sale-delivery': {
    title: 'Le prix et la livraison',
    lead: 'Un numéro de suivi, même faux, peut relier plusieurs victimes.',
    fields: {
      price: { label: 'Prix convenu' },
      currency: { label: 'Monnaie' },
      delivery: {
        label: 'Livraison prévue',
        options: {
          parcel: 'Colis à domicile',
          relay: 'Colis en point relais',
          'by-hand': 'Remise en main propre',
          haulier: 'Transporteur ou déménageur',
          other: 'Autre',
        },
      },
      carrier: { label: 'Nom du transporteur' },
      tracking: { label: 'Numéro de suivi' },
    },
  },
  'sale-trap': {
    title: 'Avez-vous reçu quelque chose qui semblait vrai ?',
    lead: 'Les fausses pages et les faux documents aident à retrouver leurs auteurs.',
    fields: {
      what: {
        label: 'Cochez tout ce qui correspond',
        options: {
          'payment-page': 'Un lien pour payer, ou pour recevoir un paiement',
          'carrier-page': 'Un message ou une page d’un transporteur',
          'false-proof': 'Une fausse preuve de virement ou d’envoi',
          'bad-cheque': 'Un chèque qui s’est révélé faux',
          overpayment: 'Un montant trop élevé, à rembourser en partie',
          none: 'Rien de cela',
        },
      },
      url: { label: 'Adresse de cette page', hint: 'Copiez le lien sans l’ouvrir.' },
      documents: {
        label: 'Ce que vous avez transmis',
        options: {
          identity: 'Une pièce d’identité',
          payslip: 'Des fiches de paie',
          'tax-notice': 'Un avis d’impôt',
          'bank-details': 'Un RIB',
          'card-details': 'Les informations de ma carte bancaire',
          other: 'Autre chose',
        },
      },
    },
  },
} satisfies Record<string, StepTexts>;
