import type { DomainTable } from './table.ts';

/** Means of payment, card schemes and money transfer. */
export const payments: DomainTable = {
  category: 'payment',
  reviewedOn: '2026-11-24',
  domains: {
    PayPal: 'paypal.com paypal.fr',
    Stripe: 'stripe.com',
    Visa: 'visa.com visa.fr',
    Mastercard: 'mastercard.com mastercard.fr',
    'American Express': 'americanexpress.com',
    CB: 'cartes-bancaires.com',
    Lydia: 'lydia-app.com sumeria.eu',
    Paylib: 'paylib.fr',
    Wero: 'wero-wallet.eu',
    Klarna: 'klarna.com',
    Alma: 'almapay.com getalma.eu',
    Adyen: 'adyen.com',
    Worldline: 'worldline.com',
    SumUp: 'sumup.com sumup.fr',
    Square: 'squareup.com',
    'Western Union': 'westernunion.com',
    MoneyGram: 'moneygram.com',
    Ria: 'riamoneytransfer.com',
    Remitly: 'remitly.com',
    WorldRemit: 'worldremit.com',
    Skrill: 'skrill.com',
    Neteller: 'neteller.com',
    Payoneer: 'payoneer.com',
    Venmo: 'venmo.com',
    Zelle: 'zellepay.com',
    Interac: 'interac.ca',
    Paysafecard: 'paysafecard.com paysafe.com',
    Neosurf: 'neosurf.com',
    Transcash: 'transcash.fr',
    Wave: 'wave.com',
    Mangopay: 'mangopay.com',
    Lemonway: 'lemonway.com',
    Leetchi: 'leetchi.com',
  },
};

/** Hosts where each page asks money for one user: the page may link, the host may not. */
export const paymentPages: DomainTable = {
  category: 'payment-page',
  reviewedOn: '2026-11-24',
  domains: {
    'PayPal.Me': 'paypal.me',
    'Revolut.Me': 'revolut.me',
    'Cash App': 'cash.app',
    GoFundMe: 'gofundme.com',
    HelloAsso: 'helloasso.com',
    'Ko-fi': 'ko-fi.com',
    'Buy Me a Coffee': 'buymeacoffee.com',
    Patreon: 'patreon.com',
    'Le Pot Commun': 'lepotcommun.fr',
  },
};
