import type { PackTexts } from '../../src/pack/rule-pack.ts';

/** English, after the French original. */
export const english: PackTexts = {
  warnings: {
    'money-ask': [
      {
        heading: 'You are being asked for money',
        text: 'A request for money from someone never met in person: people who reported a romance scam tell of this. Have you ever seen this person in real life?',
      },
      {
        heading: 'Before you help',
        text: 'People who reported it tell the same story: an emergency, far away, and only one person who can help. Who else could help them today?',
      },
      {
        heading: 'Sleep on it?',
        text: 'Someone sincere will understand if you wait until tomorrow. What if you talked it over with someone you trust first?',
      },
    ],
    'gift-card': [
      {
        heading: 'Codes of gift cards or vouchers',
        text: 'A code given away cannot be taken back, and no service and no employer is paid this way. Who told you to pay like this?',
      },
      {
        heading: 'Keep the codes to yourself',
        text: 'In the reports we receive, codes are spent within minutes. What if you kept the receipt until tomorrow?',
      },
    ],
    investment: [
      {
        heading: 'An investment offered by a stranger',
        text: 'Reports describe profits on a screen that can never be withdrawn, or only for yet another fee. Have you looked this site up with your financial regulator?',
      },
      {
        heading: 'There is no sure profit',
        text: 'Financial regulators keep saying it: no high return without high risk. Would this person mind if you asked your bank?',
      },
    ],
    'bank-adviser': [
      {
        heading: 'Your bank never asks for this',
        text: 'No bank moves your money “to safety”, has you approve a payment to cancel it, or sends a courier for a card. Can you hang up and call the number on the back of your card?',
      },
      {
        heading: 'One second, before you approve',
        text: 'Approving in the app means paying, never cancelling. Who called whom, you or they?',
      },
    ],
    'secret-code': [
      {
        heading: 'A code you receive is yours',
        text: 'A code sent by message opens an account or approves a payment. Nobody needs it to help you. What exactly does the message with it say?',
      },
      {
        heading: 'What is this code for?',
        text: 'Whoever asks for it may take over an account, yours or that of someone close. Can you check by voice?',
      },
    ],
    'remote-control': [
      {
        heading: 'Someone wants control of your device',
        text: 'No bank, no Microsoft and no refund service calls to have software installed. Did you ask for this help yourself?',
      },
    ],
    blackmail: [
      {
        heading: 'This is not your fault',
        text: 'This is blackmail, and it is a crime. Paying hardly ever stops it: the demands go on. Stop replying, keep the messages. Who can you talk to now?',
      },
      {
        heading: 'Do not pay, keep everything',
        text: 'Thousands of people have been through this, and there are people whose job it is to help you right now. Would you like to talk to them?',
      },
    ],
    'new-number': [
      {
        heading: 'Is it really them?',
        text: 'A new number, then a payment to make: reports of false relatives all begin like this. What if you called the old number?',
      },
      {
        heading: 'Ask what only they can know',
        text: 'Before sending money to a new number, ask for something that nobody else knows. What do they answer?',
      },
    ],
    authority: [
      {
        heading: 'Neither police nor courts are paid by message',
        text: 'A fine or a summons is never settled by a transfer to a stranger, in vouchers or in cryptocurrency. Would you like to check with your local police?',
      },
    ],
    recovery: [
      {
        heading: 'Lost money back, for a fee?',
        text: 'Those who stole once often come back under another name and promise to recover everything. No genuine service asks for money first. Who contacted whom?',
      },
    ],
    intimate: [
      {
        heading: 'A picture sent is no longer yours',
        text: 'People have been blackmailed after a video call or an intimate picture asked for very soon. How long have you known this person?',
      },
    ],
    leaving: [
      {
        heading: 'Stay here a little longer?',
        text: 'Here we can help if something goes wrong; elsewhere we cannot. What is the hurry?',
      },
      {
        heading: 'Another app, this soon',
        text: 'Many reports tell of this moment: leaving the site within days. It is quite all right to say “later”.',
      },
    ],
    sale: [
      {
        heading: 'Paying off the site takes your protection away',
        text: 'A deposit, a link to “receive” the money, a payment to “friends and family”: reports speak of these. Why not pay on the site?',
      },
    ],
    job: [
      {
        heading: 'A job that you pay for?',
        text: 'Easy tasks, a small profit, then a deposit to go on: this is what reports describe. Does this employer have an address and a contract?',
      },
    ],
    'scam-message': [
      {
        heading: 'This message is like others reported to us',
        text: 'Better not use its link: open the site or app you know yourself. Were you expecting this message?',
      },
      {
        heading: 'A doubt about this message',
        text: 'Several of its traits are found in scam messages. Can you check by a way of your own?',
      },
    ],
    reported: [
      {
        heading: 'This contact has been reported',
        text: '{count} Were you asked for money, or to tell nobody?',
      },
      {
        heading: 'What we know of it',
        text: '{count} Is what is happening to you anything like it?',
      },
    ],
  },
  counts: {
    '1': 'An analyst found it dangerous enough to warn you.',
    '2-4': 'Between 2 and 4 complaints name it.',
    '5-19': 'Between 5 and 19 complaints name it.',
    '20+': 'At least 20 complaints name it.',
  },
  actions: {
    talk: 'Talk to someone',
    pause: 'Take a break',
    report: 'Report',
    block: 'Block this person',
    continue: 'Continue',
    appeal: 'Contest this warning',
    close: 'Close',
  },
  because: 'What we noticed:',
  reasons: {
    contact: 'someone you did not know',
    grooming: 'love declared very soon',
    leaving: 'an invitation to change apps',
    isolation: 'being asked to tell nobody',
    'far-crisis': 'fees to release something, far away',
    'near-crisis': 'a mishap',
    number: 'a new number',
    money: 'a request for money',
    'card-codes': 'codes of cards or vouchers',
    voucher: 'codes of cards or vouchers',
    'gift-card': 'gift cards to buy',
    investment: 'a promised profit',
    crypto: 'cryptocurrency',
    deposit: 'a deposit, or fees to withdraw',
    code: 'a code or card details',
    bank: 'an alert in a bank’s name',
    'safe-account': 'money to move, a payment to approve',
    remote: 'remote control software',
    support: 'unasked technical support',
    leak: 'pictures that might be shown',
    threat: 'a threat',
    intimate: 'intimate pictures asked for',
    authority: 'police or courts invoked',
    job: 'a job too easy',
    recovery: 'a promise to recover lost money',
    sale: 'a payment off the site',
    pressure: 'urgency',
    paying: 'a payment about to be made',
    'scam-like': 'traits of the message',
    'scam-link': 'a link that hides where it leads',
    reported: 'a report already received',
  },
};
