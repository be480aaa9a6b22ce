import type { Story } from './tell-story.ts';

type Person = { readonly given: string; readonly email: string; readonly language?: 'fr' | 'en' };

/** One story of each type that has no longer one in `stories.ts`: fictional people, reserved numbers. */
function short(what: string, how: string, text: string, own: Story, person: Person): Story {
  return {
    safety: { now: 'safe' },
    victim: { who: 'me', age: 'adult' },
    author: { known: 'no', met: 'no' },
    harm: { what: ['asked', 'documents'] },
    material: { have: 'nothing' },
    account: { text },
    request: { what: [what] },
    beginning: { how },
    dates: { 'first-contact-month': '11', 'first-contact-year': '2026' },
    ...own,
    contacts: [],
    asked: { amount: '300', currency: 'EUR' },
    context: { 'contact-goes-on': 'no' },
    name: { given: person.given, family: 'Exemple' },
    reach: { email: person.email, language: person.language ?? 'fr' },
  };
}

export function sextortionStory(email: string): Story {
  return short(
    'intimate-images',
    'social-network',
    'Après un appel vidéo, elle a menacé d’envoyer les images à mes amis.',
    {
      'sextortion-images': { image: 'real', obtained: 'video-call' },
      'sextortion-threat': {
        demand: ['money'],
        deadline: 'ce soir',
        threatened: ['friends'],
        published: 'yes',
      },
      'sextortion-published': [{ url: 'https://images.example/p/7' }],
    },
    { given: 'Noa', email },
  );
}

export function shopStory(email: string): Story {
  return short(
    'shop',
    'advertising',
    'Le manteau commandé en octobre n’est jamais arrivé et personne ne répond.',
    {
      'shop-site': { url: 'https://manteaux.example', seen: 'social-network', 'seen-where': 'Instagram' },
      'shop-order': { item: 'Un manteau', number: 'C-1042', promised: 'sous dix jours', received: 'nothing' },
      'shop-attempts': { ways: ['email', 'form'] },
    },
    { given: 'Lou', email },
  );
}

export function adviserStory(email: string): Story {
  return short(
    'bank',
    'phone-call',
    'Quelqu’un du service des fraudes m’a demandé de valider pour annuler.',
    {
      'adviser-call': {
        number: '01 99 00 12 34',
        from: '14 h 30',
        until: '15 h 10',
        name: 'Service des fraudes',
      },
      'adviser-operations': {
        validated: ['transfer', 'new-beneficiary'],
        codes: 'yes',
        courier: 'card',
        'courier-details': 'Un jeune homme à scooter, vers 16 h.',
      },
      'adviser-refund': { 'bank-said': 'refused', reason: 'Négligence grave' },
    },
    { given: 'Claude', email },
  );
}

export function englishPhishingStory(email: string): Story {
  return short(
    'link',
    'message',
    'A text message said a parcel was waiting. I gave my card details on the page.',
    {
      'phishing-message': {
        channel: 'sms',
        brand: 'A carrier',
        'sender-kind': 'phone',
        sender: '+44 7700 900123',
        message: 'Your parcel is waiting: pay the fee.',
      },
      'phishing-given': { url: 'https://parcel.example/fee', data: ['card', 'address'] },
    },
    { given: 'Robin', email, language: 'en' },
  );
}

export function accountStory(email: string): Story {
  return short(
    'account',
    'social-network',
    'Mon compte ne s’ouvre plus, et mes amis ont reçu des demandes d’argent.',
    {
      'account-taken': {
        service: 'social-network',
        'service-name': 'Instagram',
        changed: ['email'],
        'new-email': 'intrus@exemple.example',
      },
      'account-used': { messages: 'yes', 'relatives-paid': 'yes', recovered: 'no' },
    },
    { given: 'Sacha', email },
  );
}

/** Told by a firm, whose number fails its check and is kept as written. */
export function ransomStory(email: string): Story {
  return {
    ...short(
      'locked',
      'email',
      'Tous les fichiers du cabinet portent un autre nom depuis ce matin.',
      {
        'ransom-device': { devices: ['computer', 'server'], system: ['windows'], extension: '.locked' },
        'ransom-note': {
          text: 'Your files are encrypted.',
          email: 'rancon@exemple.example',
          ransom: '900',
          currency: 'EUR',
          paid: 'no',
        },
        'ransom-entry': { 'way-in': 'email', backups: 'lost', stolen: 'threatened' },
      },
      { given: 'Andrea', email },
    ),
    victim: { who: 'organisation' },
    organisation: {
      name: 'Cabinet Exemple',
      registration: '123 456 782 00011',
      role: 'Gérante',
      authority: 'legal-representative',
    },
  };
}

export function otherStory(email: string): Story {
  return short(
    'job',
    'message',
    'On me payait pour noter des hôtels, puis il a fallu recharger le compte.',
    {},
    { given: 'Charlie', email },
  );
}
