import type { RecallWay } from '@fanal/core/recall';
import type { LetterFacts, LetterTexts, WayText } from './letter-text.ts';

const when = ({ on }: LetterFacts) => (on === undefined ? '' : ` of ${on}`);

const deceived = (what: string) => (): readonly string[] => [
  `I am the victim of a scam: ${what} was obtained by deception.`,
];

/** Letters to companies that work in English. A bank in France is written to in French. */
const ways = {
  'service-dispute': {
    subject: (facts) => `Fraud report and request for refund of ${facts.amount}${when(facts)}`,
    told: deceived('the payment described below'),
    asks: () => [
      'open a dispute on this payment and refund it under your guarantees;',
      'block what is still in the account that received it;',
      'confirm in writing what was done about this request.',
    ],
    grounds: () => [
      'Article 101 of Directive (EU) 2015/2366, in French law article L. 133-45 of the Code monétaire et financier: a payment service provider answers a complaint within fifteen business days.',
    ],
  },
  'wallet-freeze': {
    subject: (facts) => `Request to freeze crypto-assets obtained by fraud (${facts.amount}${when(facts)})`,
    told: deceived('the transfer of crypto-assets described below'),
    asks: () => [
      'freeze as a precaution the crypto-assets received at the address below, or that come from it, if they are in an account that you hold;',
      'add this address to those that you monitor;',
      'preserve the identification data of the account holder for the judicial authorities;',
      'tell me by which channel investigators may send you a formal request.',
    ],
    grounds: () => [
      'Article 71 of Regulation (EU) 2023/1114: a crypto-asset service provider handles its clients’ complaints promptly and communicates the outcome.',
    ],
  },
  'voucher-block': {
    subject: (facts) => `Request to block vouchers obtained by fraud (${facts.amount}${when(facts)})`,
    told: deceived('the code of the vouchers described below'),
    asks: () => [
      'block these codes at once, and refund what has not been spent;',
      'if they were used, block the card or account that received them;',
      'tell me when they were used, and confirm in writing what was done about this request.',
    ],
    grounds: () => [],
  },
  'money-transfer-stop': {
    subject: (facts) => `Request to stop a fraudulent money transfer of ${facts.amount}${when(facts)}`,
    told: deceived('the money transfer described below'),
    asks: () => [
      'if it has not been collected, stop this transfer and refund it, fees included;',
      'if it was collected, tell me the date and country, and open a fraud claim;',
      'confirm in writing what was done about this request.',
    ],
    grounds: () => [
      'Article 101 of Directive (EU) 2015/2366, in French law article L. 133-45 of the Code monétaire et financier: a payment service provider answers a complaint within fifteen business days.',
    ],
  },
} as const satisfies Partial<Record<RecallWay, WayText>>;

export const englishLetters = {
  ways,
  addressee: {
    bank: ['To the institution that holds my account', 'Fraud and disputes'],
    'payment-service': ['To the payment service used', 'Fraud and disputes'],
    exchange: ['To the crypto-asset platform', 'Compliance'],
    'voucher-issuer': ['To the issuer of the vouchers', 'Fraud'],
    'money-transfer': ['To the money transfer company', 'Fraud'],
    operator: ['To my phone operator', 'Complaints'],
  },
  date: (day) => day,
  subject: 'Subject',
  complaintReference: 'Case reference',
  greeting: 'Dear Sir or Madam,',
  onFile: ({ mode, operator, reference, filedOn }) =>
    mode === 'authority'
      ? `I filed a complaint online with ${operator} (France) on ${filedOn}, under the reference ${reference}.`
      : `The facts are on file with ${operator} (France) since ${filedOn}, under the reference ${reference}.`,
  alerted: ({ on, reference }) =>
    `You were told${on === undefined ? '' : ` on ${on}`}${reference === undefined ? '' : ` (reference ${reference})`}.`,
  forSomebody: 'This letter was prepared for the person who paid, with their help; they sign it themselves.',
  tableTitle: 'The payment',
  tableColumns: ['Detail', 'Value'],
  rows: {
    method: 'Means of payment',
    amount: 'Amount',
    on: 'Date',
    beneficiary: 'Payee',
    iban: 'Payee’s IBAN',
    bic: 'Payee’s BIC',
    account: 'Payee’s account',
    wallet: 'Address that received the funds',
    transaction: 'Transaction identifier',
    voucherKind: 'Kind of voucher',
    voucherCode: 'Codes given',
    payerBank: 'Payer’s institution',
    service: 'Service used',
    reference: 'Payment reference',
  },
  methods: {
    transfer: 'Credit transfer',
    card: 'Payment card',
    'direct-debit': 'Direct debit',
    'online-wallet': 'Online payment account',
    crypto: 'Crypto-assets',
    voucher: 'Vouchers or prepaid cards',
    'cash-transfer': 'Money transfer',
    cheque: 'Cheque',
    'phone-bill': 'Purchase on a phone bill',
  },
  vouchers: {
    pcs: 'PCS',
    transcash: 'Transcash',
    toneo: 'Toneo First',
    neosurf: 'Neosurf',
    paysafecard: 'Paysafecard',
    apple: 'Apple',
    'google-play': 'Google Play',
    steam: 'Steam',
    amazon: 'Amazon',
  },
  dayUnknown: 'to be found on my statements',
  asksTitle: 'I ask you to:',
  keepData: 'I also ask you to preserve the data of this transaction for the investigators.',
  groundsTitle: 'Grounds',
  attachmentsTitle: 'Attached',
  attachments: {
    'complaint-document': 'my receipt, or the document of my case',
    'proof-of-payment': 'proof of the payment (notice, statement or receipt)',
    exchanges: 'the exchanges with the scammer',
    'voucher-and-receipt': 'the vouchers and their till receipts',
    'transaction-page': 'the transaction’s page and my account’s history',
    'advert-or-order': 'the advert, order or contract',
    'mandate-unknown': 'my statement that no mandate was signed',
  },
  answer: 'Please answer in writing, at the address given at the top of this letter.',
  closing: 'Yours faithfully,',
  packTitle: (reference) => `Letters asking for the money back, case ${reference}`,
  colon: ': ',
  pageOf: ['Page', 'of'],
} as const satisfies LetterTexts;
