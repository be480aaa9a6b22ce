import type { moneySteps as french } from '../fr/journey-money.ts';
import type { Translation } from '../journey-texts.ts';

export const moneySteps: Translation<typeof french> = {
  payments: {
    title: 'Which payments did you make?',
    lead: 'One payment at a time. The account that received the money is often the best lead.',
    list: {
      item: 'Payment {number}',
      add: 'Add a payment',
      addAnother: 'Add another payment',
      none: 'I do not have the details',
      done: 'All payments are here, continue',
    },
    fields: {
      method: {
        label: 'How did you pay?',
        options: {
          transfer: 'By bank transfer',
          card: 'By bank card',
          'direct-debit': 'By direct debit',
          'online-wallet': 'By PayPal, Lydia, Wero or a similar service',
          crypto: 'In cryptocurrency',
          voucher: 'With vouchers or prepaid cards',
          'cash-transfer': 'By money order: Western Union, MoneyGram, Ria',
          cheque: 'By cheque',
          cash: 'In cash',
          'phone-bill': 'On my phone bill',
          other: 'Another way',
        },
      },
      amount: {
        label: 'Amount',
        hint: 'For example: 1,250.50. For a cryptocurrency, give what it was worth.',
      },
      currency: { label: 'Currency' },
      on: { label: 'Date of the payment' },
      beneficiary: { label: 'Name of the payee', hint: 'The name shown when you paid.' },
      'card-ending': {
        label: 'Last four digits of the card',
        hint: 'Never the whole number.',
        errors: {
          'too-long': 'Keep only the last four digits: the whole number must not be written anywhere.',
        },
      },
      iban: {
        label: 'IBAN of the payee',
        hint: 'It is on the transfer notice or in your bank’s app.',
      },
      bic: { label: 'BIC of the payee' },
      account: { label: 'E-mail address of the account that received the money' },
      wallet: { label: 'Address that received the cryptocurrency' },
      transaction: { label: 'Transaction identifier' },
      'voucher-kind': {
        label: 'What kind of voucher?',
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
          other: 'Another kind',
        },
      },
      'voucher-code': {
        label: 'Codes of the vouchers you gave',
        hint: 'The voucher’s code that was already given, never your bank card number.',
      },
      'payer-bank': { label: 'Your bank' },
      service: {
        label: 'Service used',
        hint: 'PayPal, Western Union, the platform where you bought the cryptocurrency, your phone operator.',
      },
      reference: { label: 'Payment reference' },
    },
  },
  asked: {
    title: 'How much were you asked for?',
    lead: 'An attempt is worth telling too, even if nothing was paid.',
    fields: {
      amount: { label: 'Amount asked for', hint: 'A rough figure is enough.' },
      currency: { label: 'Currency' },
    },
  },
  bank: {
    title: 'Have you told your bank?',
    lead: 'If not, call them now: every hour counts. You can come back here afterwards.',
    fields: {
      alerted: {
        label: 'My bank, or the payment service',
        options: {
          yes: 'I have told them',
          no: 'Not yet',
          'not-concerned': 'They are not concerned',
        },
      },
      'alerted-on': { label: 'Date' },
      reference: {
        label: 'Reference given by the bank',
        hint: 'A case number, or the name of the person who answered.',
      },
    },
  },
  recovered: {
    title: 'Did you get any money back?',
    lead: 'To work out what you have lost.',
    fields: {
      any: { label: 'Money was returned to me', options: { no: 'No', yes: 'Yes, all or part of it' } },
      amount: { label: 'Amount returned' },
      currency: { label: 'Currency' },
    },
  },
};
