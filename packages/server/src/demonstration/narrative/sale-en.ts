import type { Narrative, Quotes } from './narrative.ts';

const quotes: Quotes = {
  phone: [
    'The number they used was {value}',
    'We texted on {value}.',
    'I called {value} over and over, it just rings out now.',
  ],
  email: ['Their e-mail was {value}.', 'I got a very convincing message from {value} with a logo and all.'],
  iban: [
    'The account was {value}.',
    'I paid into {value}, my bank says the money has already gone.',
    'IBAN: {value}',
  ],
  site: [
    'They sent me a link to {value} to make the payment safe.',
    'The page was {value} and it looked exactly like the real one.',
  ],
};

export const buyEn: Narrative = {
  begins: [
    [
      'I saw {item} on {place}, fair price, nice pictures.',
      'I bought {item} from a private seller on {place} and it never came.',
      'I had been looking for {item} for weeks. Then an advert on {place}, from {name}.',
      'This is about {item} I tried to buy on {place}.',
    ],
    [
      'The seller, {name}, was quick to answer and very polite.',
      '{o:He|She} had just moved house, {o:he|she} said, and would rather post it.',
      'Three other people were interested, apparently, so I had to decide there and then.',
      '{o:He|She} asked me to leave the site’s own chat because it was “not working”.',
      '',
    ],
  ],
  paid: [
    [
      'I paid {amount} the same day.',
      'I sent {amount} and {o:he|she} sent back a proof of postage, which was a fake.',
      '{amount}, gone in two minutes.',
    ],
  ],
  unpaid: [
    ['{o:He|She} wanted {amount} by instant transfer. I stopped there, but {o:he|she} has a copy of my ID.'],
  ],
  ends: [
    [
      'Nothing since, and the advert is gone.',
      'The tracking number does not exist, I asked the carrier.',
      '{o:He|She} blocked me as soon as I asked for news.',
      'I saw the same advert again three days later with another town on it.',
    ],
    ['It may not be much to some people but it is to me.', 'I have screenshots of everything.', '', ''],
  ],
  quotes,
};

export const sellEn: Narrative = {
  begins: [
    [
      'I was selling {item} on {place}. {name} wrote within ten minutes.',
      'I put {item} up for sale on {place} and a buyer took it without even asking a question.',
    ],
    [
      'The buyer said the courier was paid and I only had to confirm to get my money.',
      'I got a message that looked like it came from the site, saying my money was waiting.',
    ],
  ],
  paid: [
    [
      'I typed in my card to “receive” the payment and {amount} was taken.',
      'They had “overpaid” and asked for {amount} back. Their transfer never existed.',
    ],
  ],
  unpaid: [['I gave my card number, then cancelled it right away. They tried to take {amount}.']],
  ends: [
    [
      'The buyer vanished straight after.',
      'The bank says I approved it myself.',
      'The site says the message was not theirs.',
    ],
    ['I only sell things now and then, I did not know this trick.', 'I kept the texts.', ''],
  ],
  quotes,
};

export const rentEn: Narrative = {
  begins: [
    [
      'I was looking for [a studio|a small flat] in {city} for [my studies|a new job].',
      'We wanted to rent [a cottage|a house] for the holidays and found one on {place}.',
      'I answered an advert on {place} for {item}, sensible rent, lovely pictures. The owner called {o:himself|herself} {name}.',
    ],
    [
      'The owner lived {there} and could not show me round.',
      'They asked for everything: ID, payslips, tax papers. I sent the lot.',
      'The lease looked real, with a stamp and a signature.',
      'Many people wanted it, so I had to book that same evening.',
    ],
  ],
  paid: [
    [
      'I paid {amount} as a deposit.',
      'I transferred the first month and the deposit, {amount}.',
      '{amount} to hold it, and the keys were promised for Saturday.',
    ],
    ['Then they wanted more for [insurance|the keys|cleaning], {total} in all.', '', ''],
  ],
  unpaid: [['I would not pay {amount} without a visit, but they have all my papers now.']],
  ends: [
    [
      'I arrived with my suitcases and there were people living there who knew nothing about it.',
      'On the day of the keys nobody came and the phone was dead.',
      'I found the same photos on a hotel’s website.',
    ],
    ['I am staying with a friend for now.', 'I do not know what they will do with my papers.', ''],
  ],
  quotes,
};
