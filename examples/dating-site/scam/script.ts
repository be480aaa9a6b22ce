import type { Language, Person } from '../people.ts';

/** What one of them says next. */
export type Line = { readonly from: Person; readonly text: string };

/**
 * A romance scam in ten lines, stage by stage (Whitty, 2013): the profile, the courtship, leaving the site, secrecy,
 * the crisis, the payment. Alix believes Marc; Marc has told this story before.
 * Numbers are from the ranges kept for fiction, and the account passes its check and belongs to no bank.
 */
export const script: Readonly<Record<Language, readonly Line[]>> = {
  fr: [
    { from: 'marc', text: 'Bonjour Alix. J’ai vu ton profil et j’aimerais faire connaissance.' },
    { from: 'alix', text: 'Bonjour Marc ! Avec plaisir. Tu fais quoi dans la vie ?' },
    { from: 'marc', text: 'Je suis veuf, chirurgien, en mission de paix. J’ai une fille de neuf ans.' },
    { from: 'alix', text: 'Ça ne doit pas être facile tous les jours.' },
    { from: 'marc', text: 'Depuis que je te parle, tout va mieux. Tu es mon âme sœur, j’en suis sûr.' },
    { from: 'marc', text: 'Ce site marche mal ici. On continue sur WhatsApp ? Mon numéro : 06 39 98 12 34' },
    { from: 'alix', text: 'Je préfère rester ici pour le moment.' },
    {
      from: 'marc',
      text: 'Ma fille est à l’hôpital, il faut payer l’opération et mon compte est bloqué à l’étranger. Peux-tu m’envoyer 1 500 euros ? N’en parle à personne.',
    },
    { from: 'alix', text: 'La pauvre… Comment je fais ?' },
    {
      from: 'marc',
      text: 'Fais un virement avant ce soir, sur le compte de la clinique : FR76 3000 6000 0112 3456 7890 189',
    },
  ],
  en: [
    { from: 'marc', text: 'Hello Alix. I came across your profile and I would love to get to know you.' },
    { from: 'alix', text: 'Hello Marc! With pleasure. What do you do?' },
    {
      from: 'marc',
      text: 'I am a widower, a surgeon on a peacekeeping mission. I have a nine-year-old girl.',
    },
    { from: 'alix', text: 'That cannot be easy every day.' },
    { from: 'marc', text: 'Since we talk, all is better. You are my soul mate, I am sure of it.' },
    {
      from: 'marc',
      text: 'This site is slow here. Shall we continue on WhatsApp? My number: +44 7700 900123',
    },
    { from: 'alix', text: 'I would rather stay here for now.' },
    {
      from: 'marc',
      text: 'My daughter is in hospital, the operation must be paid and my bank account is blocked. Can you send me money, 1,500 pounds? Don’t tell anyone.',
    },
    { from: 'alix', text: 'Poor girl… How do I do it?' },
    {
      from: 'marc',
      text: 'Make a transfer before tonight, to the account of the clinic: FR76 3000 6000 0112 3456 7890 189',
    },
  ],
};

/** Where a payment of the script goes, in the form that Alix finds filled in. */
export const scriptedPayment = {
  name: { fr: 'Clinique Saint-Exemple', en: 'Saint Example Clinic' },
  iban: 'FR76 3000 6000 0112 3456 7890 189',
  amount: '1500',
} as const;
