import type { Language } from '../fiction/people.ts';

/** What agents and people wrote along the way, in the person's language. All of it is invented. */
type Words = {
  readonly asked: readonly string[];
  readonly answered: readonly string[];
  readonly added: readonly string[];
  readonly refused: string;
  readonly advised: readonly string[];
  readonly withdrawn: string;
};

export const courseWords: Readonly<Record<Language, Words>> = {
  fr: {
    asked: [
      'Bonjour, merci pour votre récit. Pouvez-vous préciser la date du premier virement et le nom affiché du bénéficiaire ? Si vous ne savez plus, une période suffit.',
      'Bonjour. Avez-vous encore les messages où l’on vous demande l’argent ? Quelques captures d’écran suffiraient.',
    ],
    answered: [
      'Bonjour, j’ai retrouvé le relevé : c’était un mardi, le lendemain de son appel. Le nom affiché n’était pas le sien, cela aurait dû m’alerter.',
      'J’ai encore une partie de la conversation, je vous recopie le passage. Le reste a disparu quand le compte a été supprimé.',
    ],
    added: [
      'Il m’a réécrit hier d’un nouveau numéro pour s’excuser. Je n’ai pas répondu.',
      'Ma banque vient de me rendre une partie de la somme.',
    ],
    refused:
      'Bonjour. Vous connaissez la personne et l’avez rencontrée : un enquêteur doit pouvoir vous entendre et agir vite. Présentez ce dossier au commissariat ou à la gendarmerie, tout y est.',
    advised: [
      'Votre récit est clair et complet. Emportez vos relevés et demandez une copie du procès-verbal : votre banque la réclamera.',
      'Au guichet, montrez d’abord la page des paiements. Si l’on vous propose une main courante, vous pouvez demander une plainte : c’est votre droit.',
    ],
    withdrawn: 'Le vendeur m’a finalement remboursé.',
  },
  en: {
    asked: [
      'Hello, thank you for telling us. Can you say on which day you made the first transfer, and the payee’s name as shown? If you no longer know, a period is enough.',
      'Hello. Do you still have the messages in which you are asked for money? A few screenshots would do.',
    ],
    answered: [
      'Hello, I found the statement: it was a Tuesday, the day after he called. The name shown was not his, I should have noticed.',
      'I still have part of the conversation and copied it here. The rest vanished when the account was deleted.',
    ],
    added: [
      'He wrote again yesterday from a new number to apologise. I did not answer.',
      'My bank has just returned part of the money.',
    ],
    refused:
      'Hello. You know this person and have met them: an investigator must be able to hear you and act quickly. Show this file at a police or gendarmerie station, everything is in it.',
    advised: [
      'Your story is clear and complete. Take your statements with you and ask for a copy of the official record: your bank will want it.',
      'At the desk, show the page of payments first. If you are offered a daybook entry, you can ask for a complaint: it is your right.',
    ],
    withdrawn: 'The seller has paid me back in the end.',
  },
};

/** Fictional names of those who receive complaints. */
export const recipients = [
  'Parquet de Ville-Exemple',
  'Parquet de Port-Modèle',
  'Parquet de Saint-Témoin',
] as const;
