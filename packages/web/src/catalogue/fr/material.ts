import type { ReadingProblem } from '@fanal/contract/material';
import type { ExhibitRefusal } from '@fanal/core/exhibit';
import type { MomentKind, PaymentMethod } from '@fanal/core/material';

/** Why a file was not read, and what to do. It is kept all the same. */
const problems = {
  'unreadable-image':
    'Nous n’avons pas pu ouvrir cette image. Faites une capture d’écran de ce qu’elle montre, et ajoutez-la.',
  'no-text':
    'Nous n’y avons trouvé aucun texte. Si ce sont des pages photographiées ou numérisées, ajoutez une capture de chaque page, bien nette.',
  'unknown-export':
    'Nous n’y avons pas reconnu de conversation. Exportez-la depuis l’application, comme expliqué plus bas, ou copiez les messages et collez-les ici.',
  'several-conversations':
    'Cet export contient plusieurs conversations : nous ne lisons pas celles qui n’ont rien à voir. Exportez seulement la conversation qui compte.',
  'encrypted-pdf':
    'Ce document demande un mot de passe. Ouvrez-le, enregistrez-le sans mot de passe (souvent « Imprimer », puis « Enregistrer en PDF »), et ajoutez-le de nouveau.',
  'unreadable-pdf':
    'Ce document semble abîmé. Téléchargez-le de nouveau depuis le site de votre banque, ou ajoutez des captures d’écran de ses pages.',
  'unreadable-mail': 'Nous n’avons pas pu lire ce courriel. Ouvrez-le, copiez son texte et collez-le ici.',
  'too-long':
    'Ce fichier est trop long pour être lu en entier. Si l’essentiel manque, ajoutez seulement la période qui compte.',
  'took-too-long':
    'La lecture prenait trop de temps. Ajoutez des captures plus petites, ou copiez le texte et collez-le ici.',
  'not-read': 'Nous ne lisons pas ce type de fichier. Les enquêteurs pourront l’ouvrir.',
  failed:
    'La lecture n’a pas réussi, à cause de nous. Vous pouvez recopier l’essentiel dans votre récit, ou ajouter le fichier de nouveau plus tard.',
} satisfies Record<ReadingProblem, string>;

/** Why a file was not taken, and what to do instead. */
const refusals = {
  'empty-file': 'ce fichier est vide. Ouvrez-le pour vérifier, puis choisissez-le de nouveau.',
  'exhibit-too-large':
    'ce fichier est trop lourd : 25 Mo pour une image, un courriel ou une conversation, 100 Mo pour un PDF, une vidéo ou une archive. Coupez-le, ou faites des captures d’écran.',
  'exhibits-too-large':
    'l’ensemble de vos fichiers dépasse 300 Mo. Retirez ceux qui comptent le moins, puis ajoutez celui-ci.',
  'too-many-exhibits':
    'vous avez atteint 60 fichiers. Retirez ceux qui comptent le moins, puis ajoutez celui-ci.',
  'unsafe-file':
    'ce type de fichier peut exécuter un programme : nous ne le prenons pas. Faites une capture d’écran de ce qu’il montre.',
  'file-with-macros':
    'ce document contient un programme caché (une macro) : nous ne le prenons pas. Enregistrez-le en PDF, puis ajoutez le PDF.',
  'file-in-disguise':
    'ce fichier en cache un autre, ou n’est pas ce que son nom annonce. Faites une capture d’écran de ce qu’il montre.',
  'picture-too-large':
    'cette image est trop grande pour être ouverte. Faites une capture d’écran de ce qu’elle montre.',
  'archive-too-large':
    'cette archive est trop grande une fois ouverte. Exportez la conversation sans les photos ni les vidéos.',
  'archive-locked':
    'cette archive demande un mot de passe. Enlevez le mot de passe, puis ajoutez-la de nouveau.',
  'archive-in-archive':
    'cette archive en contient une autre. Ouvrez-la, puis ajoutez les fichiers un par un.',
  'archive-unknown':
    'nous n’ouvrons pas ce type d’archive. Ouvrez-la sur votre appareil, puis ajoutez les fichiers un par un, ou en .zip.',
  'damaged-file':
    'ce fichier est incomplet ou abîmé. Enregistrez-le ou téléchargez-le de nouveau, puis ajoutez-le.',
  'no-room':
    'nous manquons de place pour l’instant. Ce que vous avez déjà donné est gardé : continuez sans ce fichier, vous pourrez l’ajouter plus tard.',
} satisfies Record<ExhibitRefusal, string>;

const methods = {
  transfer: 'Virement',
  card: 'Carte bancaire',
  'online-wallet': 'Portefeuille en ligne',
  crypto: 'Cryptomonnaie',
  voucher: 'Carte prépayée ou code',
  'cash-transfer': 'Mandat (Western Union, MoneyGram…)',
  cheque: 'Chèque',
  cash: 'Espèces',
  'phone-bill': 'Facture de téléphone',
  other: 'Paiement',
} satisfies Record<PaymentMethod, string>;

const moments = {
  'first-contact': 'Premier message',
  'off-platform': 'On vous propose de parler ailleurs',
  'money-asked': 'On vous demande de l’argent',
  payment: 'Un paiement',
  threat: 'Une menace',
} satisfies Record<MomentKind, string>;

/** « Donnez-nous ce que vous avez », and what was found there. */
export const materialTexts = {
  give: {
    title: 'Donnez-nous ce que vous avez',
    lead: 'Messages, captures d’écran, courriels, relevés : nous les lisons pour vous. Vous vérifierez ensuite ce que nous avons trouvé, et rien ne sera à recopier.',
    files: 'Vos fichiers',
    filesHint:
      'Captures d’écran, courriels (.eml), conversations WhatsApp ou Telegram exportées, relevés de compte en PDF. Vous pouvez en choisir plusieurs.',
    text: 'Ou collez un texte',
    textHint: 'Une conversation copiée, un SMS, un courriel.',
    add: 'Ajouter',
    intimate:
      'Ne donnez aucune image intime, de vous ou de quelqu’un d’autre : elle n’est jamais nécessaire pour porter plainte.',
    kept: 'Chaque fichier est gardé tel quel, chiffré, et joint à votre dossier comme preuve. Vous pouvez le retirer tant que vous n’avez rien envoyé.',
    goOn: 'Continuer',
    goOnWithout: 'Continuer sans rien ajouter',
    nothingChosen:
      'Choisissez un fichier ou collez un texte, puis « Ajouter ». Si vous n’avez rien à donner, continuez simplement.',
    pastedName: 'Texte collé',
    tooLongText: 'Ce texte est très long. Enregistrez-le dans un fichier .txt, puis ajoutez le fichier.',
    brokenOff:
      'L’envoi s’est interrompu. Ce qui est dans la liste est bien arrivé : ajoutez seulement le reste.',
    notTaken: (name: string, why: string) => `« ${name} » n’a pas été pris : ${why}`,
    manyAtOnce:
      'Vous avez ajouté beaucoup de fichiers en peu de temps. Attendez quelques minutes, puis ajoutez le reste.',
  },
  list: {
    title: 'Ce que vous avez donné',
    waiting: 'Lecture en cours',
    read: 'Lu',
    unreadable: 'Gardé, mais pas lu',
    infected:
      'Mis à l’écart : ce fichier contient un programme malveillant. Il est gardé sous clé et n’est lu par personne.',
    found: (count: number) => (count === 1 ? '1 élément trouvé' : `${count} éléments trouvés`),
    foundNothing: 'Rien à relever',
    remove: 'Retirer',
    stillReading: (count: number) =>
      count === 1
        ? 'Nous lisons encore un fichier. Cela peut prendre une minute.'
        : `Nous lisons encore ${count} fichiers. Cela peut prendre quelques minutes.`,
    refresh: 'Actualiser',
    goOnMeanwhile: 'Vous pouvez continuer sans attendre : ce que nous trouverons sera gardé ici.',
    allRead: 'Tout est lu.',
  },
  remove: {
    title: (name: string) => `Retirer « ${name} » ?`,
    body: 'Le fichier sera effacé, avec ce que nous y avons lu. Ce que vous avez déjà confirmé reste dans vos réponses.',
    yes: 'Oui, retirer',
    no: 'Non, garder',
  },
  help: {
    whatsapp: 'Exporter une conversation WhatsApp',
    whatsappBody:
      'Ouvrez la conversation, touchez le nom de la personne (iPhone) ou les trois points puis « Plus » (Android), puis « Exporter la discussion », « Sans les médias ». Enregistrez le fichier sur l’appareil, et ajoutez-le ici.',
    telegram: 'Exporter une conversation Telegram',
    telegramBody:
      'Sur un ordinateur, dans Telegram Desktop : ouvrez la conversation, les trois points, « Exporter l’historique », format JSON. Ajoutez ici le fichier result.json.',
    mail: 'Enregistrer un courriel',
    mailBody:
      'Le courriel entier dit d’où il vient, ce qu’une capture ne montre pas. Sur un ordinateur : ouvrez-le, puis « Télécharger le message » ou « Enregistrer sous » ; vous obtenez un fichier .eml.',
    statement: 'Trouver un relevé de compte',
    statementBody:
      'Dans l’espace client de votre banque, rubrique « Relevés » ou « Documents » : téléchargez en PDF le mois des paiements.',
  },
  sending: {
    sending: (name: string) => `Envoi de « ${name} »`,
    waiting: 'La connexion est coupée. L’envoi reprendra tout seul.',
    failed: (name: string) =>
      `« ${name} » n’a pas pu être envoyé. Vérifiez votre connexion, puis choisissez-le de nouveau.`,
    sent: 'Tous vos fichiers sont arrivés.',
  },
  who: {
    title: 'Lequel de ces noms est le vôtre ?',
    lead: 'Pour ne pas confondre ce que vous avez écrit avec ce qu’on vous a écrit.',
    label: 'Dans la conversation, c’est moi',
    hint: 'Cochez le nom sous lequel vos messages apparaissent. Si vous ne savez pas, ne cochez rien.',
    goOn: 'Continuer',
  },
  found: {
    title: 'Ce que nous avons trouvé',
    lead: 'Vérifiez à votre rythme. Ce qui reste coché ira dans vos réponses, où vous pourrez encore tout modifier.',
    nothing:
      'Nous n’avons rien relevé que vous auriez à confirmer. Vos fichiers restent joints à votre dossier.',
    nothingNew: 'Rien de nouveau depuis votre dernier passage.',
    left: (count: number) =>
      `Il y en avait ${count} de plus, que nous ne montrons pas ici. Les enquêteurs ont les fichiers entiers.`,
    indicators: 'Leurs coordonnées',
    indicatorsHint:
      'Laissez coché ce qui appartient aux personnes qui vous ont trompé. Décochez ce qui est à vous ou n’a rien à voir.',
    payments: 'Vos paiements',
    paymentsHint: 'Cochez ceux que vous avez faits à ces personnes.',
    partial: 'Des paiements à préciser',
    partialHint: 'Le montant en euros manque. Vous l’écrirez à la page des paiements.',
    partialAmount: (place: number, method: string) => `Montant du paiement ${place} (${method})`,
    dates: 'Les dates',
    dateRoles: { 'first-contact': 'Premier contact', 'last-contact': 'Dernier contact' },
    mine: 'Vous seul l’avez écrit : c’est peut-être le vôtre.',
    repaired: 'Nous avons corrigé un chiffre ou une lettre mal lus : comparez avec l’image.',
    unverified: 'Il manque peut-être un caractère : nous le gardons tel quel.',
    several: (count: number) => `Vu ${count} fois`,
    by: (name: string) => `Écrit par ${name}`,
    account:
      'Votre récit n’est pas encore écrit : la page suivante part de ce que vous avez donné. Vous pourrez tout changer.',
    decided: 'Déjà décidé',
    kept: 'Gardé',
    struck: 'Écarté. Cochez pour reprendre.',
    goOn: 'Continuer',
    addMore: 'Ajouter autre chose',
    conversation: 'La conversation',
    conversationWith: (names: string) => `Avec ${names}`,
    messages: (count: number) => (count === 1 ? '1 message' : `${count} messages`),
    between: (first: string, last: string) => (first === last ? `Le ${first}` : `Du ${first} au ${last}`),
    platforms: { whatsapp: 'WhatsApp', telegram: 'Telegram' },
  },
  problems,
  refusals,
  methods,
  moments,
};

export type MaterialTexts = typeof materialTexts;
