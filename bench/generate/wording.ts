/** What scammers write, by parts. A campaign has a letter of its own; its victims quote it with words of theirs. */
const openings = [
  'Bonjour, je suis le service de sécurité et un paiement vient d’être tenté',
  'Votre colis attend au dépôt car son adresse est incomplète',
  'Je vends à prix cassé car je pars à l’étranger la semaine prochaine',
  'Hello, I saw your picture and I felt that I had to write to you',
  'Nos placements rendent neuf pour cent garantis depuis douze ans',
  'Une amende impayée sera majorée dès demain à midi',
  'Your account was chosen for an early allocation of coins',
  'Votre conseiller a changé, je reprends votre dossier à compter de ce jour',
] as const;
const demands = [
  'il faut déplacer vos fonds vers un compte protégé avant ce soir',
  'réglez un euro quatre-vingt-quinze de frais par le lien',
  'un acompte de trente pour cent suffit pour réserver',
  'I only need a small loan for the customs and I will pay you back',
  'versez la caution, la clef part par la poste le jour même',
  'scannez ce code et confirmez dans votre application',
  'deposit the activation fee and withdraw the whole balance tonight',
  'achetez des coupons au bureau de tabac et dictez les codes',
] as const;
const pressures = [
  'ne parlez à personne de cette opération, l’enquête est secrète',
  'la place sera donnée à quelqu’un d’autre dans une heure',
  'please do not tell your family, they would not understand us',
  'mon directeur vous rappellera pour la seconde étape',
  'sans réponse votre dossier sera transmis à un huissier',
  'we will close your file for good at midnight',
] as const;
const feelings = [
  'Je me sens bête d’y avoir cru.',
  'I noticed too late.',
  'Ma banque dit qu’elle ne peut rien faire.',
  'J’ai tout gardé, je peux envoyer les captures.',
  'Depuis, plus aucune réponse.',
  'C’est ma fille qui m’a dit de porter plainte.',
] as const;

/** `words` is the number of the letter, `voice` that of the victim. */
export function accountOf(words: number, voice: number): string {
  const letter = [
    pick(openings, words),
    `dossier ${(words % 46_656).toString(36)}`,
    pick(demands, Math.floor(words / 8)),
    pick(pressures, Math.floor(words / 64)),
  ];
  return `${pick(feelings, voice)} « ${letter.join(', ')}. » ${pick(feelings, Math.floor(voice / 6))}`;
}

function pick(list: readonly string[], number: number): string {
  return list[number % list.length] ?? '';
}
