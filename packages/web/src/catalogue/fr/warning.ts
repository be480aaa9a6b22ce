import type { LookedUpType } from '@fanal/contract/warning';
import type { Band, Verdict } from '@fanal/core/warning';

/** What can be looked up, as a title and as a choice. */
const types = {
  phone: 'Numéro de téléphone',
  iban: 'Compte bancaire (IBAN)',
  email: 'Adresse courriel',
  handle: 'Compte ou pseudo',
  wallet: 'Adresse de cryptomonnaie',
  url: 'Lien',
  domain: 'Site',
} satisfies Record<LookedUpType, string>;

/** « Vérifié » alone would read as a word of trust: what was checked is the report. */
const verdicts = {
  unknown: {
    title: 'Inconnu ici',
    body: 'Aucun avertissement à son sujet. Cela ne veut pas dire qu’il n’y a pas de danger.',
  },
  reported: {
    title: 'Signalé',
    body: 'Un analyste a jugé le danger assez sérieux pour vous prévenir.',
  },
  'reported-by-several': {
    title: 'Signalé par plusieurs personnes',
    body: 'Des personnes qui n’ont rien à voir entre elles l’ont signalé.',
  },
  verified: {
    title: 'Signalé, et confirmé par un analyste',
    body: 'Un analyste a examiné les faits : il sert à escroquer.',
  },
} satisfies Record<Verdict, { readonly title: string; readonly body: string }>;

/** Nothing for one voice, which publishes nothing by itself: behind it stands an analyst, whose verdict says so. */
const bands = {
  '2-4': 'De 2 à 4 personnes l’ont signalé.',
  '5-19': 'De 5 à 19 personnes l’ont signalé.',
  '20+': 'Au moins 20 personnes l’ont signalé.',
} satisfies Record<Exclude<Band, '1'>, string>;

/** Check before you pay. */
export const warningTexts = {
  title: 'Vérifier avant de payer',
  description:
    'Un numéro, un IBAN, un lien, un pseudo ou un message entier : savoir s’il a été signalé, et quoi faire. Rien n’est gardé.',
  lead: 'Un doute sur quelqu’un qui vous écrit, sur une annonce, sur un compte à créditer ? Collez ici ce que vous avez.',
  home: {
    title: 'Un doute avant de payer ?',
    body: 'Vérifiez un numéro, un compte, un lien ou un message entier. Rien de ce que vous tapez n’est gardé.',
    link: 'Vérifier maintenant',
  },
  field: 'Un numéro, un IBAN, une adresse, un lien, un pseudo, ou tout le message',
  fieldHint: 'Collez-le tel que vous l’avez reçu. Nous ne le gardons pas et ne le montrons à personne.',
  precise: 'Préciser ce que c’est',
  type: 'De quoi s’agit-il ?',
  typeHint: 'Utile pour un pseudo seul, que rien ne distingue d’un mot.',
  typeUnknown: 'Je ne sais pas',
  platform: 'Sur quel site ou quelle application ?',
  platformHint: 'Seulement pour un compte ou un pseudo.',
  button: 'Vérifier',
  another: 'Vérifier autre chose',
  errors: {
    empty: 'Écrivez ou collez ce que vous voulez vérifier.',
    tooLong:
      'C’est trop long : 5 000 caractères au plus. Gardez le passage où se trouvent le numéro, le compte ou le lien.',
  },
  resultTitle: 'Ce que nous en savons',
  found: (count: number) =>
    count === 1
      ? 'Nous avons reconnu 1 élément dans ce que vous avez collé.'
      : `Nous avons reconnu ${count} éléments dans ce que vous avez collé.`,
  more: 'Il y en avait d’autres : seuls les vingt premiers sont vérifiés. Collez le reste à part.',
  types,
  verdicts,
  bands,
  written: (written: string) => `Écrit ainsi : ${written}`,
  lastSeen: (day: string) => `Dernier signalement : ${day}.`,
  contested:
    'Celui ou celle à qui il appartient dit que c’est une erreur. Sa demande est à l’étude ; l’avertissement reste jusqu’à la réponse.',
  belongsTo: (name: string) =>
    `Il appartient à un organisme connu de tous : ${name}. Ce n’est pas un gage de confiance : les escrocs savent afficher un vrai numéro et citer un vrai site. Rappelez vous-même, par un numéro que vous trouvez au dos de votre carte ou sur un relevé.`,
  invalid: {
    title: 'Mal recopié ?',
    body: 'Il y manque un caractère, ou il y en a un de faux : il ne passe pas son propre contrôle, et nous ne pouvons rien en dire. Comparez-le à l’original. S’il vous a été donné ainsi, ne payez pas.',
  },
  nothing: {
    title: 'Nous n’avons rien trouvé à vérifier',
    body: 'Nous n’avons reconnu ni numéro, ni compte, ni adresse, ni lien. Pour un pseudo, précisez sur quel site ou quelle application il se trouve.',
  },
  reported: {
    title: 'Ne payez pas',
    steps: [
      'N’envoyez ni argent, ni code, ni pièce d’identité, ni image.',
      'Gardez les messages : faites des captures d’écran, puis cessez de répondre. Vous n’avez à vous justifier de rien.',
      'Vous avez déjà payé, ou donné un code ? Appelez votre banque tout de suite : chaque minute compte.',
      'Parlez-en à quelqu’un. Ces escroqueries sont préparées par des gens dont c’est le métier : s’y laisser prendre n’est pas une faute.',
    ],
  },
  unknown: {
    title: 'Inconnu ne veut pas dire sûr',
    body: 'Les escrocs changent de numéro et de compte tous les jours. Nous ne connaissons que ce qui a été signalé, et nous ne le publions qu’à partir de trois signalements indépendants, ou sur décision d’un analyste.',
    ask: 'Avant de payer, quatre questions :',
    questions: [
      'Vous a-t-on demandé de faire vite, ou de n’en parler à personne ?',
      'Avez-vous vu cette personne, ou ce que vous achetez, autrement que sur un écran ?',
      'Veut-on être payé par virement, en cryptomonnaie ou en cartes prépayées, sans autre choix ?',
      'Le nom du compte est-il celui que vous attendiez ?',
    ],
    doubt:
      'Une seule réponse vous gêne ? Attendez demain, et parlez-en à quelqu’un. Ce qui est honnête peut attendre un jour.',
  },
  next: {
    title: 'Il vous est arrivé quelque chose ?',
    body: 'Racontez-le une fois, avec vos mots. Vous prévenez ainsi la personne suivante.',
    tell: 'Raconter ce qui s’est passé',
    advice: 'D’abord, les premiers gestes',
  },
  yours: {
    title: 'C’est le vôtre ?',
    body: 'Un numéro se réattribue, un nom s’usurpe. Dites-le nous : nous répondons en 72 heures.',
    button: (shown: string) => `Contester : ${shown}`,
  },
};

export type WarningTexts = typeof warningTexts;
