import type { Language, Person } from '../people.ts';

/** What this site says of itself. What the warnings say is the SDK's. */
const fr = {
  site: 'Duo',
  tagline: 'Un site de rencontres inventé, pour essayer les avertissements de Fanal.',
  enterAs: (name: string) => `Entrer comme ${name}`,
  twoBrowsers:
    'Ouvrez deux navigateurs, ou une fenêtre privée à côté de celle-ci : Alix dans l’un, Marc dans l’autre. Tous deux sont inventés.',
  names: { alix: 'Alix', marc: 'Marc' } satisfies Record<Person, string>,
  about: {
    alix: 'Institutrice, Lyon. Cherche quelqu’un avec qui parler.',
    marc: 'Chirurgien, « en mission ». Son histoire est écrite d’avance.',
  } satisfies Record<Person, string>,
  conversationWith: (name: string) => `Conversation avec ${name}`,
  messages: 'Messages',
  you: 'Vous',
  write: 'Votre message',
  send: 'Envoyer',
  scripted: 'La suite de l’histoire',
  sendScripted: 'Envoyer cette ligne',
  notYourTurn: (name: string) => `C’est à ${name} de parler.`,
  over: 'L’histoire est finie. La suite dépend d’Alix.',
  restart: 'Recommencer l’histoire',
  leave: 'Changer de personne',
  pay: {
    title: 'Envoyer de l’argent',
    name: 'Nom du bénéficiaire',
    iban: 'IBAN',
    amount: 'Montant, en euros',
    send: 'Payer',
    sent: (amount: string) => `Paiement envoyé : ${amount} €`,
    paused: 'Rien n’est parti. Vous pourrez reprendre quand vous voudrez.',
  },
};

export type Texts = typeof fr;

const en: Texts = {
  site: 'Duo',
  tagline: 'A made-up dating site, to try the warnings of Fanal.',
  enterAs: (name) => `Enter as ${name}`,
  twoBrowsers:
    'Open two browsers, or a private window beside this one: Alix in one, Marc in the other. Both are made up.',
  names: { alix: 'Alix', marc: 'Marc' },
  about: {
    alix: 'Teacher, Lyon. Looking for someone to talk to.',
    marc: 'Surgeon, “on a mission”. His story was written before they met.',
  },
  conversationWith: (name) => `Conversation with ${name}`,
  messages: 'Messages',
  you: 'You',
  write: 'Your message',
  send: 'Send',
  scripted: 'How the story goes on',
  sendScripted: 'Send this line',
  notYourTurn: (name) => `It is for ${name} to speak.`,
  over: 'The story is over. What comes next is up to Alix.',
  restart: 'Start the story again',
  leave: 'Be somebody else',
  pay: {
    title: 'Send money',
    name: 'Name of the payee',
    iban: 'IBAN',
    amount: 'Amount, in euros',
    send: 'Pay',
    sent: (amount) => `Payment sent: €${amount}`,
    paused: 'Nothing was sent. You can come back to it whenever you want.',
  },
};

const texts: Readonly<Record<Language, Texts>> = { fr, en };

export function textsOf(language: Language): Texts {
  return texts[language];
}
