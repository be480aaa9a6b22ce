import type {
  Addressee,
  Attachment,
  Deadline,
  FirstCall,
  NextStep,
  NoWay,
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

const without: Record<NoWay, string> = {
  cash: 'Pour des espèces, il n’y a personne à qui demander : elles ne laissent pas de trace. Ce paiement reste compté dans votre dossier, et un tribunal pourra vous accorder des dommages et intérêts.',
  'unknown-method':
    'Nous ne savons pas à qui écrire pour ce paiement. Demandez au service qui vous a servi à payer s’il peut l’annuler, et gardez sa réponse.',
};

/** The ways of asking for money back: to whom, until when, with what, and what comes after a refusal. */
export const recallWaysTexts = { ways, addressees, deadlines, firstCalls, attachments, nextSteps, without };

export type RecallWaysTexts = typeof recallWaysTexts;
