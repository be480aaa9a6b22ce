import type { RecallTexts } from '../fr/recall.ts';

/** Asking for the money back, payment by payment. */
export const recallTexts: RecallTexts = {
  link: 'Ask for my money back',
  linkBody: 'For each payment: the letter ready to send, and until when.',
  title: 'Ask for your money back',
  lead: 'For each payment, the letter is ready. Begin with the latest: the first hours count most.',
  honest:
    'Asking costs nothing, and nothing obliges you to. We cannot promise that the money will come back. If someone promises it for a fee, it is a scam.',
  notYourFault: 'Being deceived is no fault. The letters state the facts and accuse you of nothing.',
  none: 'You told of no payment in this case.',
  totals: { paid: 'Paid', recovered: 'Recovered', lost: 'Still lost' },
  payment: (number, amount) => `Payment ${number}: ${amount}`,
  paidOn: (date) => `On ${date}`,
  to: (beneficiary) => `To ${beneficiary}`,
  ask: {
    question: 'Who made this payment?',
    hint: 'It changes what the law lets you ask for. There is no wrong answer.',
    button: 'Save',
    said: 'You answered',
    change: 'Change my answer',
    first: 'First say who made this payment, so that the letter says what is right.',
  },
  orderings: {
    me: { label: 'I paid', hint: 'I believed it was real: a purchase, help, an investment.' },
    tricked: {
      label: 'I was made to approve or give a code',
      hint: 'Someone posed as my bank, a delivery company, a service.',
    },
    'not-me': { label: 'It was done without me', hint: 'I found out afterwards.' },
  },
  without: {
    cash: 'For cash there is nobody to ask: it leaves no trace. This payment still counts in your case, and a court may award you damages.',
    'unknown-method':
      'We do not know whom to write to for this payment. Ask the service you paid with whether it can cancel it, and keep its answer.',
  },
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
  until: (date) => `Until ${date}`,
  passed: (date) =>
    `This time ended on ${date}. You may still ask: nothing forbids it, even if nothing obliges any more.`,
  cautious: 'Counted from the earliest day, as the exact day is not given.',
  dateless: 'The time runs from the day of the payment, which you did not give: do not wait.',
  open: 'See the letter',
  all: 'Download all the letters (PDF)',
  allHint: 'One document, a letter a page, in French. Those to the same addressee follow one another.',
  status: {
    todo: 'To be sent',
    sent: (date) => `Sent on ${date}`,
    accepted: 'Returned in full',
    partial: (amount) => `Returned in part: ${amount}`,
    refused: 'Refused',
    'no-answer': 'No answer',
  },
  answerDue: (date) => `An answer is expected by about ${date}.`,
  back: 'All payments',
  toWhom: 'To whom',
  firstTitle: 'Before the letter',
  letterTitle: 'The letter',
  letterFrench:
    'The letter is in French, the language of whoever receives it. It says: what was paid and how you were deceived, your case reference, what you ask for, on what ground, and what is attached.',
  download: 'Download the letter (PDF)',
  downloadIn: { fr: 'Download the letter in French (PDF)', en: 'Download the letter in English (PDF)' },
  byPost:
    'By post, send it registered, and add by hand your address, your account number and your signature.',
  textLabel: 'The same text, to paste into your bank’s messaging',
  textHint: 'Touch the text, then “Select all” and “Copy”.',
  attachTitle: 'To attach',
  deadlineTitle: 'Until when',
  noDeadline: 'No rule sets a last day. The first hours count most.',
  sourcesTitle: 'What the letter rests on',
  noSource:
    'No text obliges anyone to return this money. The letter asks for it, and leaves a trace of use to the investigation.',
  asOf: (date) => `as we know it on ${date}`,
  answerWithin: (days) =>
    days === 1 ? 'Answer due by the end of the next business day' : `Answer due within ${days} business days`,
  markTitle: 'And then?',
  markQuestion: 'Where does this letter stand?',
  markOn: 'Which day?',
  markOnHint: 'Leave empty for today.',
  markAmount: 'How much, if a part was returned?',
  markReason: 'The reason given, if it was refused',
  markButton: 'Save',
  marks: {
    sent: 'I sent it',
    accepted: 'Everything was returned',
    partial: 'A part was returned',
    refused: 'It was refused',
    'no-answer': 'I have no answer',
  },
  markErrors: {
    mark: 'Choose where the letter stands.',
    on: 'Give a whole day, not one to come.',
    amount: 'Give the amount returned, for example 250.50.',
    reason: 'Shorten the reason: 2,000 characters at the most.',
  },
  refusedTitle: 'If they refuse',
  lateTitle: 'The answer is late',
  reasonGiven: 'Reason given',
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
  mediatorUntil: (date) => `The mediator may be asked until ${date}.`,
  reminders: {
    on: 'We will write to you when a last day is near or an answer is late: twice at the most.',
    stop: 'Do not write to me about this',
    stopped: 'We will not write to you about last days.',
  },
  timeline: {
    sent: 'You asked for your money back',
    accepted: 'Your money was returned to you',
    partial: (amount) => `A part of your money was returned to you: ${amount}`,
    refused: 'A request for your money back was refused',
    'no-answer': 'A request for your money back got no answer',
  },
};
