import type { Narrative } from './narrative.ts';

export const bankEn: Narrative = {
  begins: [
    [
      'I had a call from the “fraud team” of my bank, a {name}.',
      'First a text about a strange purchase, then {name} rang.',
      'The number on the screen was my bank’s, so I trusted {name}.',
    ],
    [
      '{o:He|She} knew my name, my address and my branch.',
      '{o:He|She} said somebody was emptying my account and we had to move quickly.',
      '{o:He|She} had me approve things on my phone “to cancel them”.',
    ],
  ],
  paid: [['I moved {amount} to a “safe account”.', 'When I hung up, {amount} was gone.']],
  unpaid: [['I hung up before approving {amount}, but {o:he|she} has my card details.']],
  ends: [
    ['The bank will not refund me because I approved it.', 'My real branch had called nobody.'],
    ['I keep going over it in my head.', '{o:He|She} had such a kind voice.', ''],
  ],
  quotes: {
    phone: ['The call came from {value}.', '{o:He|She} rang back on {value}'],
    iban: ['The “safe account” was {value}.'],
    site: ['The text pointed to {value}.'],
  },
};

export const fineEn: Narrative = {
  begins: [
    ['I got a text about a parcel and a small fee.', 'A message said I had an unpaid parking fine.'],
    ['I was expecting something, so I did not think twice.', 'The page had all the right logos.'],
  ],
  paid: [
    [
      'I was charged {amount} instead of the few pence they said.',
      'An hour later there was {amount} of shopping abroad.',
    ],
  ],
  unpaid: [['I stopped my card in time. They tried {amount}.']],
  ends: [
    ['Now I get odd calls all day.', 'My parents had the very same message.'],
    ['I have a screenshot.', 'It is well made, others will fall for it.', ''],
  ],
  quotes: {
    phone: ['The text came from {value}', 'Sender: {value}'],
    site: ['The link was {value}.', 'It led to {value}.'],
    email: ['The e-mail came from {value}.'],
  },
};

export const jobEn: Narrative = {
  begins: [
    [
      'I was looking for extra income and {name} offered me tasks to do at home.',
      'I was told I would be paid daily for rating hotels online.',
    ],
    [
      'At first I really was paid a little.',
      'I had to top up my account to unlock the better tasks.',
      'Everyone in the group said they earned a lot. I think they were all fake.',
    ],
  ],
  paid: [['I put in {amount} of my own.', 'In the end I had paid {total} and the balance was “negative”.']],
  unpaid: [['They wanted {amount} from me. I stopped there, but they have my ID.']],
  ends: [
    ['To get it back I had to pay again.', 'The group was closed overnight.'],
    ['I am out of work, it was my rent.', 'I kept the messages.', ''],
  ],
  quotes: {
    phone: ['The recruiter wrote from {value}.'],
    site: ['The site was {value}.', 'I worked on {value}.'],
    wallet: ['Top-ups went to {value}.'],
  },
};
