import type { saleSteps as french } from '../fr/journey-sale.ts';
import type { Translation } from '../journey-texts.ts';

export const saleSteps: Translation<typeof french> = {
  'sale-side': {
    title: 'Which side were you on?',
    lead: 'So that we ask only what is useful.',
    fields: {
      side: {
        label: 'In this matter',
        options: { buy: 'I was buying', rent: 'I was renting', sell: 'I was selling' },
      },
    },
  },
  'sale-advert': {
    title: 'The advert',
    lead: 'Adverts disappear quickly: every detail helps to find it again.',
    fields: {
      item: {
        label: 'What was for sale or to rent',
        hint: 'For example: a phone, a bicycle, a flat in Nantes.',
      },
      url: {
        label: 'Web address of the advert',
        hint: 'Copy the link as it is, even if it no longer works.',
      },
      number: { label: 'Number of the advert or of the order' },
      chat: {
        label: 'How did you talk to each other?',
        options: {
          site: 'Through the site’s own messages',
          whatsapp: 'By WhatsApp',
          sms: 'By text message',
          email: 'By e-mail',
          phone: 'By phone',
          other: 'Another way',
        },
      },
    },
  },
  'sale-rental': {
    title: 'The rental',
    lead: 'The same address or the same lease is often used to deceive several people.',
    fields: {
      address: { label: 'Address in the advert' },
      stay: { label: 'Planned dates', hint: 'For example: 3 to 17 August, or from September.' },
      rent: { label: 'Rent, or price of the stay' },
      deposit: { label: 'Deposit or advance asked for' },
      currency: { label: 'Currency' },
      lease: {
        label: 'Did you receive a lease or a contract?',
        options: { yes: 'Yes', no: 'No' },
      },
    },
  },
  'sale-delivery': {
    title: 'Price and delivery',
    lead: 'A tracking number, even a false one, can link several victims.',
    fields: {
      price: { label: 'Price agreed' },
      currency: { label: 'Currency' },
      delivery: {
        label: 'Delivery planned',
        options: {
          parcel: 'Parcel to your home',
          relay: 'Parcel to a pick-up point',
          'by-hand': 'Handed over in person',
          haulier: 'Haulier or removal firm',
          other: 'Other',
        },
      },
      carrier: { label: 'Name of the carrier' },
      tracking: { label: 'Tracking number' },
    },
  },
  'sale-trap': {
    title: 'Did you receive something that looked real?',
    lead: 'False pages and false documents help to find the people behind them.',
    fields: {
      what: {
        label: 'Tick all that apply',
        options: {
          'payment-page': 'A link to pay, or to receive a payment',
          'carrier-page': 'A message or a page from a carrier',
          'false-proof': 'False proof of a transfer or of a delivery',
          'bad-cheque': 'A cheque that turned out to be false',
          overpayment: 'Too large a payment, part of it to be sent back',
          none: 'None of these',
        },
      },
      url: { label: 'Address of that page', hint: 'Copy the link without opening it.' },
      documents: {
        label: 'What you sent',
        options: {
          identity: 'An identity document',
          payslip: 'Payslips',
          'tax-notice': 'A tax notice',
          'bank-details': 'My bank details (IBAN)',
          'card-details': 'My bank card details',
          other: 'Something else',
        },
      },
    },
  },
};
