import type {
  Addressee,
  Attachment,
  Deadline,
  FirstCall,
  NextStep,
  NoWay,
  Ordering,
  RecallWay,
} from '@fanal/core/recall';

type WayTexts = { title: string; what: string; honest: string };

const ways: Record<RecallWay, WayTexts> = {
  'transfer-recall': {
    title: 'Demander le rappel du virement',
    what: 'Votre banque écrit à celle qui a reçu l’argent et lui demande de le bloquer et de le rendre.',
    honest:
      'Un rappel n’est pas un droit au remboursement : la banque d’en face répond, et rend ce qui reste sur le compte. Plus il part tôt, plus il a de chances.',
  },
  'international-recall': {
    title: 'Demander l’annulation du virement international',
    what: 'Votre banque écrit à celle qui a reçu l’argent, et à celles par où il est passé, pour le bloquer et le faire revenir.',
    honest:
      'Hors de l’espace SEPA, aucune règle commune ne fixe de délai de réponse, et une annulation n’est pas un droit au remboursement. Elle vaut d’être demandée le jour même.',
  },
  unauthorised: {
    title: 'Contester une opération que vous n’avez pas autorisée',
    what: 'Quand un paiement est fait sans votre accord, la loi demande à l’établissement de vous rembourser tout de suite.',
    honest:
      'L’établissement peut refuser, en donnant ses raisons. C’est à lui de prouver ce qu’il avance, pas à vous.',
  },
  'card-dispute': {
    title: 'Contester le paiement par carte',
    what: 'Votre banque demande au réseau de la carte de reprendre l’argent au commerçant : c’est le « chargeback ».',
    honest:
      'Ce sont les règles du réseau, pas la loi : la banque examine le dossier, et le résultat n’est pas acquis.',
  },
  'direct-debit-refund': {
    title: 'Demander le remboursement du prélèvement',
    what: 'Votre banque peut vous rembourser un prélèvement, et bloquer les suivants.',
    honest: 'La banque rembourse ou refuse en donnant ses raisons.',
  },
  'cheque-stop': {
    title: 'Faire opposition au chèque',
    what: 'Tant que le chèque n’est pas encaissé, votre banque peut en refuser le paiement.',
    honest:
      'Une fois le chèque payé, la banque peut seulement dire qui l’a encaissé et demander le retour de l’argent.',
  },
  'service-dispute': {
    title: 'Ouvrir un litige auprès du service de paiement',
    what: 'PayPal et les services semblables ont un espace pour signaler une fraude et demander un remboursement.',
    honest:
      'Leurs garanties couvrent souvent les achats, plus rarement l’argent envoyé « à un proche ». La demande laisse une trace dans tous les cas.',
  },
  'wallet-freeze': {
    title: 'Demander le blocage des crypto-actifs',
    what: 'Si l’argent est passé par une plateforme, elle peut bloquer le compte qui l’a reçu.',
    honest:
      'Une transaction ne s’annule pas. Une plateforme peut bloquer un compte qu’elle tient, surtout à la demande des enquêteurs : les adresses et l’identifiant de la transaction leur serviront aussi.',
  },
  'voucher-block': {
    title: 'Demander le blocage des coupons',
    what: 'L’émetteur peut bloquer un code qui n’est pas dépensé, ou la carte qui l’a reçu.',
    honest:
      'Un code se dépense en quelques minutes. S’il l’est déjà, l’émetteur peut dire où, ce qui aide l’enquête.',
  },
  'money-transfer-stop': {
    title: 'Demander l’arrêt du transfert d’argent',
    what: 'Tant que l’argent n’est pas retiré, la société peut arrêter le transfert.',
    honest: 'Une fois l’argent retiré, il est rarement rendu ; le signalement ferme des portes à l’escroc.',
  },
  'phone-bill-claim': {
    title: 'Contester l’achat sur votre facture de téléphone',
    what: 'Votre opérateur peut annuler ou rembourser un achat, et bloquer les suivants.',
    honest: 'L’opérateur peut renvoyer vers l’éditeur du service : il doit alors vous en donner le nom.',
  },
};

const addressees: Record<Addressee, string> = {
  bank: 'Votre banque',
  'payment-service': 'Le service de paiement',
  exchange: 'La plateforme de crypto-actifs',
  'voucher-issuer': 'L’émetteur des coupons',
  'money-transfer': 'La société de transfert d’argent',
  operator: 'Votre opérateur de téléphone',
};

const deadlines: Record<Deadline['rule'], string> = {
  notify: 'Dernier jour pour signaler l’opération (13 mois)',
  'scheme-recall': 'Dernier jour pour demander le rappel (13 mois)',
  network: 'Dernier jour habituel des réseaux de carte (120 jours ; parfois 90)',
  'direct-debit': 'Dernier jour pour demander le remboursement (8 semaines)',
  service: 'Dernier jour pour ouvrir un litige (180 jours)',
};

const firstCalls: Record<FirstCall, { title: string; body: string }> = {
  'bank-fraud-line': {
    title: 'Appelez d’abord votre banque',
    body: 'Le numéro est au dos de votre carte ou dans votre application, jamais dans un message reçu. Dites : « J’ai été victime d’une fraude, je demande le blocage et le retour des fonds. » Notez l’heure et la référence. Envoyez la lettre ensuite.',
  },
  'card-stop': {
    title: 'Bloquez la carte si son numéro a été donné',
    body: 'Dans votre application, ou au 0 892 705 705, jour et nuit (appel payant). Demandez le numéro d’enregistrement.',
  },
  'service-line': {
    title: 'Prévenez d’abord le service par son site ou son application',
    body: 'Cherchez « signaler une fraude » dans son aide officielle. Tapez son adresse vous-même : des faux numéros circulent.',
  },
  'operator-line': {
    title: 'Appelez d’abord votre opérateur',
    body: 'Le numéro est sur votre facture. Demandez aussi le blocage des achats sur facture.',
  },
};

const attachments: Record<Attachment, string> = {
  'complaint-document': 'Votre récépissé, ou le document de votre dossier',
  'proof-of-payment': 'La preuve du paiement : avis d’opération, relevé, reçu',
  exchanges: 'Les messages échangés',
  'voucher-and-receipt': 'Les coupons et leurs tickets de caisse',
  'transaction-page': 'La page de la transaction, et l’historique de votre compte',
  'advert-or-order': 'L’annonce, la commande ou le contrat',
  'mandate-unknown': 'Votre déclaration qu’aucun mandat n’a été signé',
};

const nextSteps: Record<NextStep, { title: string; body: string }> = {
  'information-for-court': {
    title: 'Demandez ce que la banque sait',
    body: 'Si l’argent ne revient pas, demandez-lui par écrit les informations qui peuvent servir devant un tribunal. La lettre le demande déjà.',
  },
  'complaints-service': {
    title: 'Écrivez au service réclamations',
    body: 'C’est un autre service que votre agence. Joignez la lettre et la réponse. Une réponse est due dans les quinze jours ouvrables, trente-cinq au plus.',
  },
  'bank-mediator': {
    title: 'Saisissez le médiateur',
    body: 'C’est gratuit. Son adresse est sur le site de l’établissement et sur vos relevés. Il faut avoir écrit d’abord, et le saisir dans l’année qui suit cette lettre.',
  },
  'consumer-mediator': {
    title: 'Saisissez le médiateur de la consommation',
    body: 'C’est gratuit. Son nom est dans les conditions générales du service. Il faut avoir écrit d’abord, et le saisir dans l’année qui suit cette lettre.',
  },
  'telecom-mediator': {
    title: 'Saisissez le médiateur des communications électroniques',
    body: 'C’est gratuit, après une réclamation écrite restée sans bonne réponse, et dans l’année qui suit.',
  },
  supervisor: {
    title: 'Informez l’autorité de contrôle',
    body: 'L’ACPR (Banque de France) ne tranche pas votre cas, mais elle surveille les établissements et tient compte des signalements.',
  },
};

const orderings: Record<Ordering, { label: string; hint: string }> = {
  me: {
    label: 'C’est moi qui ai payé',
    hint: 'Je croyais payer pour de vrai : un achat, une aide, un placement.',
  },
  tricked: {
    label: 'On m’a fait valider ou donner un code',
    hint: 'Quelqu’un se faisait passer pour ma banque, un livreur, un service.',
  },
  'not-me': { label: 'Cela s’est fait sans moi', hint: 'Je l’ai découvert après.' },
};

const without: Record<NoWay, string> = {
  cash: 'Pour des espèces, il n’y a personne à qui demander : elles ne laissent pas de trace. Ce paiement reste compté dans votre dossier, et un tribunal pourra vous accorder des dommages et intérêts.',
  'unknown-method':
    'Nous ne savons pas à qui écrire pour ce paiement. Demandez au service qui vous a servi à payer s’il peut l’annuler, et gardez sa réponse.',
};

const marks = {
  sent: 'Je l’ai envoyée',
  accepted: 'Tout m’a été rendu',
  partial: 'Une partie m’a été rendue',
  refused: 'C’est refusé',
  'no-answer': 'Je n’ai pas de réponse',
};

/** Asking for the money back, payment by payment. */
export const recallTexts = {
  link: 'Demander le retour de mon argent',
  linkBody: 'Pour chaque paiement : la lettre prête à envoyer, et jusqu’à quand.',
  title: 'Demander le retour de votre argent',
  lead: 'Pour chaque paiement, la lettre est prête. Commencez par le plus récent : les premières heures comptent le plus.',
  honest:
    'Demander ne coûte rien, et rien ne vous y oblige. Nous ne pouvons pas promettre que l’argent reviendra. Si quelqu’un vous le promet contre paiement, c’est une escroquerie.',
  notYourFault:
    'Avoir été trompé n’est pas une faute. Les lettres disent les faits, et ne vous accusent de rien.',
  none: 'Vous n’avez indiqué aucun paiement dans ce dossier.',
  totals: { paid: 'Payé', recovered: 'Récupéré', lost: 'Reste perdu' },
  payment: (number: number, amount: string) => `Paiement ${number} : ${amount}`,
  paidOn: (date: string) => `Le ${date}`,
  to: (beneficiary: string) => `À ${beneficiary}`,
  ask: {
    question: 'Qui a fait ce paiement ?',
    hint: 'Cela change ce que la loi permet de demander. Il n’y a pas de mauvaise réponse.',
    button: 'Enregistrer',
    said: 'Vous avez répondu',
    change: 'Changer ma réponse',
    first: 'Dites d’abord qui a fait ce paiement, pour que la lettre dise juste.',
  },
  orderings,
  without,
  ways,
  addressees,
  deadlines,
  firstCalls,
  attachments,
  until: (date: string) => `Jusqu’au ${date}`,
  passed: (date: string) =>
    `Ce délai est passé depuis le ${date}. Vous pouvez quand même demander : rien ne l’interdit, même si plus rien n’y oblige.`,
  cautious: 'Compté au plus tôt, car le jour exact n’est pas indiqué.',
  dateless: 'Le délai court à partir du jour du paiement, que vous n’avez pas indiqué : n’attendez pas.',
  open: 'Voir la lettre',
  all: 'Télécharger toutes les lettres (PDF)',
  allHint: 'Un seul document, une lettre par page. Celles au même destinataire se suivent.',
  status: {
    todo: 'À envoyer',
    sent: (date: string) => `Envoyée le ${date}`,
    accepted: 'Rendu en entier',
    partial: (amount: string) => `Rendu en partie : ${amount}`,
    refused: 'Refusée',
    'no-answer': 'Sans réponse',
  },
  answerDue: (date: string) => `Une réponse est attendue au plus tard vers le ${date}.`,
  back: 'Tous les paiements',
  toWhom: 'À qui',
  firstTitle: 'Avant la lettre',
  letterTitle: 'La lettre',
  letterFrench: 'La lettre est écrite dans la langue de son destinataire.',
  download: 'Télécharger la lettre (PDF)',
  downloadIn: { fr: 'Télécharger la lettre en français (PDF)', en: 'Télécharger la lettre en anglais (PDF)' },
  byPost:
    'Par la poste, envoyez-la en recommandé et ajoutez à la main votre adresse, votre numéro de compte et votre signature.',
  textLabel: 'Le même texte, à coller dans la messagerie de votre banque',
  textHint: 'Touchez le texte, puis « Tout sélectionner » et « Copier ».',
  attachTitle: 'À joindre',
  deadlineTitle: 'Jusqu’à quand',
  noDeadline: 'Aucune règle ne fixe de dernier jour. Les premières heures comptent le plus.',
  sourcesTitle: 'Sur quoi la lettre s’appuie',
  noSource:
    'Aucun texte n’oblige à rendre cet argent. La lettre le demande, et laisse une trace utile à l’enquête.',
  asOf: (date: string) => `à notre connaissance au ${date}`,
  answerWithin: (days: number) =>
    days === 1
      ? 'Réponse due avant la fin du jour ouvrable suivant'
      : `Réponse due dans les ${days} jours ouvrables`,
  markTitle: 'Et ensuite ?',
  markQuestion: 'Où en est cette lettre ?',
  markOn: 'Quel jour ?',
  markOnHint: 'Laissez vide pour aujourd’hui.',
  markAmount: 'Combien, si une partie a été rendue ?',
  markReason: 'La raison donnée, si c’est un refus',
  markButton: 'Enregistrer',
  marks,
  markErrors: {
    mark: 'Choisissez où en est la lettre.',
    on: 'Indiquez un jour complet, qui n’est pas à venir.',
    amount: 'Indiquez le montant rendu, par exemple 250,50.',
    reason: 'Raccourcissez la raison : 2 000 caractères au plus.',
  },
  refusedTitle: 'En cas de refus',
  lateTitle: 'La réponse tarde',
  reasonGiven: 'Raison donnée',
  nextSteps,
  mediatorUntil: (date: string) => `Le médiateur peut être saisi jusqu’au ${date}.`,
  reminders: {
    on: 'Nous vous écrirons quand un délai approche ou qu’une réponse tarde : deux fois au plus.',
    stop: 'Ne pas m’écrire à ce sujet',
    stopped: 'Nous ne vous écrirons pas au sujet des délais.',
  },
  timeline: {
    sent: 'Vous avez demandé le retour de votre argent',
    accepted: 'Votre argent vous a été rendu',
    partial: (amount: string) => `Une partie de votre argent vous a été rendue : ${amount}`,
    refused: 'Une demande de retour de votre argent a été refusée',
    'no-answer': 'Une demande de retour de votre argent est restée sans réponse',
  },
};

export type RecallTexts = typeof recallTexts;
