import type { RecallWaysTexts } from '../fr/recall-ways.ts';

/** The ways of asking for money back: to whom, until when, with what, and what comes after a refusal. */
export const recallWaysTexts: RecallWaysTexts = {
  ways: {
    'transfer-recall': {
      title: 'Ask for the transfer to be recalled',
      what: 'Your bank writes to the bank that received the money, and asks it to block and return it.',
      honest:
        'A recall is no right to repayment: the other bank answers, and returns what is left in the account. The sooner it leaves, the better its chances.',
    },
    'international-recall': {
      title: 'Ask for the international transfer to be cancelled',
      what: 'Your bank writes to the bank that received the money, and to those it passed through, to block it and bring it back.',
      honest:
        'Outside SEPA no common rule sets a time to answer, and a cancellation is no right to repayment. It is worth asking for the same day.',
    },
    unauthorised: {
      title: 'Contest a payment you did not authorise',
      what: 'When a payment is made without your consent, French law has the institution repay you at once.',
      honest: 'The institution may refuse, giving its reasons. It has to prove what it says; you do not.',
    },
    'card-dispute': {
      title: 'Dispute the card payment',
      what: 'Your bank asks the card network to take the money back from the merchant: a chargeback.',
      honest:
        'These are the network’s rules, not the law: the bank examines the case, and the outcome is not certain.',
    },
    'direct-debit-refund': {
      title: 'Ask for the direct debit to be refunded',
      what: 'Your bank can refund a direct debit, and block the next ones.',
      honest: 'The bank refunds, or refuses giving its reasons.',
    },
    'cheque-stop': {
      title: 'Stop the cheque',
      what: 'Until the cheque is cashed, your bank can refuse to pay it.',
      honest: 'Once it is paid, the bank can only say who cashed it and ask for the money to be returned.',
    },
    'service-dispute': {
      title: 'Open a dispute with the payment service',
      what: 'PayPal and similar services have a place to report fraud and ask for a refund.',
      honest:
        'Their guarantees often cover purchases, more rarely money sent “to a friend”. The request leaves a trace in any case.',
    },
    'wallet-freeze': {
      title: 'Ask for the crypto-assets to be frozen',
      what: 'If the money went through a platform, it can freeze the account that received it.',
      honest:
        'A transaction cannot be undone. A platform can freeze an account it holds, above all when investigators ask: the addresses and the transaction identifier will serve them too.',
    },
    'voucher-block': {
      title: 'Ask for the vouchers to be blocked',
      what: 'The issuer can block a code that is not spent, or the card that received it.',
      honest:
        'A code is spent within minutes. If it is, the issuer can say where, which helps the investigation.',
    },
    'money-transfer-stop': {
      title: 'Ask for the money transfer to be stopped',
      what: 'Until the money is collected, the company can stop the transfer.',
      honest: 'Once collected it is rarely returned; the report closes doors to the scammer.',
    },
    'phone-bill-claim': {
      title: 'Contest the purchase on your phone bill',
      what: 'Your operator can cancel or refund a purchase, and block the next ones.',
      honest: 'The operator may send you to the service’s publisher: it then has to give you the name.',
    },
  },
  addressees: {
    bank: 'Your bank',
    'payment-service': 'The payment service',
    exchange: 'The crypto-asset platform',
    'voucher-issuer': 'The issuer of the vouchers',
    'money-transfer': 'The money transfer company',
    operator: 'Your phone operator',
  },
  deadlines: {
    notify: 'Last day to report the payment (13 months)',
    'scheme-recall': 'Last day to ask for the recall (13 months)',
    network: 'Usual last day of the card networks (120 days; sometimes 90)',
    'direct-debit': 'Last day to ask for the refund (8 weeks)',
    service: 'Last day to open a dispute (180 days)',
  },
  firstCalls: {
    'bank-fraud-line': {
      title: 'First call your bank',
      body: 'The number is on the back of your card or in your app, never in a message you received. Say: “I am the victim of a fraud, I ask for the funds to be blocked and returned.” Note the time and the reference. Send the letter afterwards.',
    },
    'card-stop': {
      title: 'Block the card if its number was given',
      body: 'In your app, or on 0 892 705 705, day and night (paid call). Ask for the registration number.',
    },
    'service-line': {
      title: 'First tell the service, through its site or app',
      body: 'Look for “report fraud” in its official help. Type its address yourself: fake numbers are about.',
    },
    'operator-line': {
      title: 'First call your operator',
      body: 'The number is on your bill. Also ask for purchases on the bill to be blocked.',
    },
  },
  attachments: {
    'complaint-document': 'Your receipt, or the document of your case',
    'proof-of-payment': 'Proof of the payment: notice, statement, receipt',
    exchanges: 'The messages exchanged',
    'voucher-and-receipt': 'The vouchers and their till receipts',
    'transaction-page': 'The page of the transaction, and your account’s history',
    'advert-or-order': 'The advert, the order or the contract',
    'mandate-unknown': 'Your statement that no mandate was signed',
  },
  nextSteps: {
    'information-for-court': {
      title: 'Ask what the bank knows',
      body: 'If the money does not come back, ask in writing for the information that may serve in court. The letter already asks for it.',
    },
    'complaints-service': {
      title: 'Write to the complaints service',
      body: 'It is another service than your branch. Attach the letter and the answer. An answer is due within fifteen business days, thirty-five at the most.',
    },
    'bank-mediator': {
      title: 'Turn to the mediator',
      body: 'It is free. The address is on the institution’s site and on your statements. You must have written first, and turn to them within a year of that letter.',
    },
    'consumer-mediator': {
      title: 'Turn to the consumer mediator',
      body: 'It is free. The name is in the service’s terms. You must have written first, and turn to them within a year of that letter.',
    },
    'telecom-mediator': {
      title: 'Turn to the mediator of electronic communications',
      body: 'It is free, after a written complaint that got no good answer, and within the year that follows.',
    },
    supervisor: {
      title: 'Inform the supervisor',
      body: 'The ACPR (Banque de France) does not decide your case, but it supervises institutions and takes reports into account.',
    },
  },
  without: {
    cash: 'For cash there is nobody to ask: it leaves no trace. This payment still counts in your case, and a court may award you damages.',
    'unknown-method':
      'We do not know whom to write to for this payment. Ask the service you paid with whether it can cancel it, and keep its answer.',
  },
};
