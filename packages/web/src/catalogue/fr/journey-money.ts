import type { StepTexts } from '../journey-texts.ts';

export const moneySteps = {
  payments: {
    title: 'Quels paiements avez-vous faits ?',
    lead: 'Un paiement à la fois. Le compte qui a reçu l’argent est souvent la meilleure piste.',
    list: {
      item: 'Paiement {number}',
      add: 'Ajouter un paiement',
      addAnother: 'Ajouter un autre paiement',
      none: 'Je n’ai pas les détails',
      done: 'Tous les paiements sont là, continuer',
    },
    fields: {
      method: {
        label: 'Comment avez-vous payé ?',
        options: {
          transfer: 'Par virement bancaire',
          card: 'Par carte bancaire',
          'direct-debit': 'Par prélèvement',
          'online-wallet': 'Par PayPal, Lydia, Wero ou un service semblable',
          crypto: 'En cryptomonnaie',
          voucher: 'Par coupons ou cartes prépayées',
          'cash-transfer': 'Par mandat : Western Union, MoneyGram, Ria',
          cheque: 'Par chèque',
          cash: 'En espèces',
          'phone-bill': 'Sur ma facture de téléphone',
          other: 'Autrement',
        },
      },
      amount: {
        label: 'Montant',
        hint: 'Par exemple : 1 250,50. Pour une cryptomonnaie, indiquez ce que cela valait.',
      },
      currency: { label: 'Monnaie' },
      on: { label: 'Date du paiement' },
      beneficiary: { label: 'Nom du bénéficiaire', hint: 'Le nom affiché au moment de payer.' },
      'card-ending': {
        label: 'Quatre derniers chiffres de la carte',
        hint: 'Jamais le numéro entier.',
        errors: {
          'too-long':
            'Gardez seulement les quatre derniers chiffres : le numéro entier ne doit être écrit nulle part.',
        },
      },
      iban: {
        label: 'IBAN du bénéficiaire',
        hint: 'Il est sur l’avis de virement ou dans votre application bancaire.',
      },
      bic: { label: 'BIC du bénéficiaire' },
      account: { label: 'Adresse courriel du compte qui a reçu l’argent' },
      wallet: { label: 'Adresse qui a reçu la cryptomonnaie' },
      transaction: { label: 'Identifiant de la transaction' },
      'voucher-kind': {
        label: 'Quelle sorte de coupon ?',
        options: {
          pcs: 'PCS',
          transcash: 'Transcash',
          toneo: 'Toneo First',
          neosurf: 'Neosurf',
          paysafecard: 'Paysafecard',
          apple: 'Apple',
          'google-play': 'Google Play',
          steam: 'Steam',
          amazon: 'Amazon',
          other: 'Une autre sorte',
        },
      },
      'voucher-code': {
        label: 'Codes des coupons transmis',
        hint: 'Le code du coupon déjà donné, jamais le numéro de votre carte bancaire.',
      },
      'payer-bank': { label: 'Votre banque' },
      service: {
        label: 'Service utilisé',
        hint: 'PayPal, Western Union, la plateforme où vous avez acheté la cryptomonnaie, votre opérateur.',
      },
      reference: { label: 'Référence du paiement' },
    },
  },
  asked: {
    title: 'Combien vous a-t-on demandé ?',
    lead: 'Une tentative se signale aussi, même sans paiement.',
    fields: {
      amount: { label: 'Montant demandé', hint: 'Un ordre de grandeur suffit.' },
      currency: { label: 'Monnaie' },
    },
  },
  bank: {
    title: 'Avez-vous prévenu votre banque ?',
    lead: 'Si ce n’est pas fait, appelez-la dès maintenant : chaque heure compte. Vous pourrez reprendre ici ensuite.',
    fields: {
      alerted: {
        label: 'Ma banque, ou le service de paiement',
        options: {
          yes: 'Je l’ai prévenue',
          no: 'Pas encore',
          'not-concerned': 'Elle n’est pas concernée',
        },
      },
      'alerted-on': { label: 'Date' },
      reference: {
        label: 'Référence donnée par la banque',
        hint: 'Un numéro de dossier, ou le nom de la personne qui a répondu.',
      },
    },
  },
  recovered: {
    title: 'Avez-vous récupéré de l’argent ?',
    lead: 'Pour calculer ce que vous avez perdu.',
    fields: {
      any: { label: 'De l’argent m’a été rendu', options: { no: 'Non', yes: 'Oui, en tout ou en partie' } },
      amount: { label: 'Montant récupéré' },
      currency: { label: 'Monnaie' },
    },
  },
} satisfies Record<string, StepTexts>;
