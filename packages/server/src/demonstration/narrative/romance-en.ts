import type { Narrative } from './narrative.ts';

export const romanceEn: Narrative = {
  begins: [
    [
      'I met {name} on {place} about {weeks} ago.',
      'I joined {place} after [my divorce|I lost my {v:wife|husband}|the children left home], and {name} wrote to me [the next day|within a week].',
      'It all started on {place}. {o:He|She} said {o:his|her} name was {name}, {job}.',
      '{name} messaged me first, on {place}. I was not really looking for anyone.',
      'This is hard to write. For {weeks} I believed I was in a relationship with {name}, whom I met on {place}.',
      'I live near {city}, [on my own|alone since I retired], and I spent my evenings on {place}. That is where {name} found me.',
    ],
    [
      '{o:He|She} was {job}, working {there}, and kept saying {o:he|she} would come home to me.',
      'We wrote every morning and every night. {o:He|She} remembered everything I said.',
      '{o:He|She} sent pictures of {o:his|her} work {there} and of {o:his|her} little [girl|boy].',
      'Nobody had been that kind to me in years.',
      'We talked about [a house by the sea|getting married|spending Christmas together].',
      'We had one video call, thirty seconds, blurred. {o:He|She} blamed the network {there}.',
    ],
    [
      'After a few days {o:he|she} asked to leave the site and talk [somewhere more private|elsewhere].',
      'Every time we planned to meet, something came up.',
      'My [daughter|son|sister] warned me and I would not listen.',
      '',
      '',
    ],
  ],
  paid: [
    [
      'Then there was an accident {there} and the hospital wanted {amount} up front.',
      '{o:His|Her} bank card was blocked {there} and {o:he|she} needed {amount} for the plane ticket.',
      'A parcel with all {o:his|her} savings was stuck at customs. I paid {amount} to release it.',
      'I sent {amount} for a visa and travel insurance.',
      '{o:He|She} cried on the phone about {o:his|her} [daughter|mother] being ill. I sent {amount} that same night.',
      'A lawyer needed {amount} before an inheritance could be paid out.',
    ],
    [
      'In total I have sent {total}.',
      'It adds up to {total}. [That was my retirement|I took a loan for some of it|I have told nobody].',
      'Each time was going to be the last time. {total} in {weeks}.',
      'I can hardly type the figure: {total}.',
      '',
    ],
  ],
  unpaid: [
    [
      '{o:He|She} asked for {amount} for [a flight|surgery|customs fees]. I said no, but {o:he|she} has a copy of my passport.',
      'When {o:he|she} wanted {amount} straight away my [son|bank] stopped me, so I have not paid. The messages keep coming.',
    ],
  ],
  ends: [
    [
      'I searched for one of the photos and it belongs to somebody else entirely.',
      'When I said there was no money left, {o:he|she} turned nasty and then vanished.',
      'The profile was gone overnight.',
      'I read about a case exactly like mine and I felt sick.',
      '{o:He|She} still writes from another number and part of me wants to answer.',
      'My bank manager was the one who told me, very gently.',
    ],
    [
      'I feel so ashamed.',
      'I just do not want it to happen to somebody else.',
      'I have kept all the messages.',
      'Please tell me what to do now.',
      '',
      '',
    ],
  ],
  quotes: {
    phone: [
      'We talked on WhatsApp, {value}.',
      '{o:His|Her} number was {value}',
      '{o:He|She} used to call me from {value} in the evenings.',
    ],
    email: [
      'The long letters came from {value}.',
      'A so-called lawyer wrote to me from {value} with papers that looked real.',
    ],
    iban: [
      'The money had to go to a friend’s account, {value}.',
      'The account I paid into is {value}, in a name I had never heard.',
    ],
    wallet: ['Later it had to be crypto, to {value}.', 'I bought crypto and sent it to {value}.'],
  },
};
