import type { RecallWay } from '@fanal/core/recall';
import type { LetterFacts, WayText } from './letter-text.ts';

const when = ({ on }: LetterFacts) => (on === undefined ? '' : ` du ${on}`);

const deceived = (what: string) => (): readonly string[] => [
  `J’ai été victime d’une escroquerie : ${what} a été obtenu par tromperie.`,
];

/** The letters in French, each with what it may truly ask and on what ground. */
export const frenchWays: Readonly<Record<RecallWay, WayText>> = {
  'transfer-recall': {
    subject: (facts) => `Demande de rappel pour fraude d’un virement de ${facts.amount}${when(facts)}`,
    told: deceived('le virement décrit ci-dessous'),
    asks: () => [
      'adresser sans délai à la banque du bénéficiaire une demande de retour de fonds (recall) au motif de fraude ;',
      'lui demander de bloquer les sommes encore présentes sur le compte qui les a reçues ;',
      'me confirmer par écrit la date de cette demande, puis la réponse reçue ;',
      'si les fonds ne peuvent être récupérés, me communiquer les informations que vous détenez et qui peuvent documenter un recours en justice.',
    ],
    grounds: () => [
      'Le règlement du virement SEPA (European Payments Council, EPC125-05, point 4.3.2) permet de demander le retour d’un virement frauduleux pendant treize mois et donne quinze jours ouvrables bancaires à la banque du bénéficiaire pour répondre.',
      'L’article L. 133-21 du Code monétaire et financier attend de la banque du payeur qu’elle s’efforce de récupérer les fonds quand l’identifiant du bénéficiaire est inexact ; je vous demande la même diligence.',
    ],
  },
  'international-recall': {
    subject: (facts) =>
      `Demande d’annulation pour fraude d’un virement international de ${facts.amount}${when(facts)}`,
    told: deceived('le virement décrit ci-dessous'),
    asks: () => [
      'adresser sans délai à la banque du bénéficiaire, et aux banques intermédiaires, une demande d’annulation et de retour de fonds au motif de fraude ;',
      'leur demander de bloquer les sommes encore présentes sur le compte qui les a reçues ;',
      'me confirmer par écrit la date de cette demande, puis la réponse reçue ;',
      'si les fonds ne peuvent être récupérés, me communiquer les informations que vous détenez et qui peuvent documenter un recours en justice.',
    ],
    grounds: () => [
      'L’article L. 133-21 du Code monétaire et financier attend de la banque du payeur qu’elle s’efforce de récupérer les fonds quand l’identifiant du bénéficiaire est inexact ; je vous demande la même diligence.',
    ],
  },
  unauthorised: {
    subject: (facts) => `Contestation d’une opération non autorisée de ${facts.amount}${when(facts)}`,
    told: ({ ordered }) => [
      ordered === 'not-me'
        ? 'Je n’ai ni ordonné ni autorisé l’opération décrite ci-dessous, et je vous la signale comme telle.'
        : 'L’opération décrite ci-dessous a été validée par tromperie : une personne se faisait passer pour ma banque ou pour un autre service. Je n’ai jamais consenti à ce paiement au profit de son bénéficiaire, et je vous le signale.',
    ],
    asks: () => [
      'rembourser immédiatement le montant de l’opération et rétablir mon compte dans l’état où il se serait trouvé si elle n’avait pas eu lieu, frais compris ;',
      'bloquer tout autre paiement vers ce bénéficiaire, et renouveler mes moyens d’accès s’il y a lieu ;',
      'en cas de refus, m’en donner les raisons par écrit, avec les éléments sur lesquels vous vous fondez.',
    ],
    grounds: ({ ordered, inTime }) => [
      ...(inTime
        ? [
            'Article L. 133-24 du Code monétaire et financier : cette opération vous est signalée dans les treize mois qui suivent le débit.',
          ]
        : []),
      'Article L. 133-18 du même code : l’opération non autorisée est remboursée immédiatement, et au plus tard à la fin du premier jour ouvrable suivant ; des pénalités sont dues en cas de retard.',
      'Articles L. 133-19 et L. 133-23 du même code : il appartient au prestataire de prouver que l’opération a été authentifiée, ce que l’utilisation de l’instrument de paiement n’établit pas à elle seule ; le payeur ne supporte rien lorsque aucune authentification forte n’a été exigée.',
      ...(ordered === 'tricked'
        ? [
            'Cour de cassation, chambre commerciale, 23 octobre 2024, n° 23-16.267 : le client que l’on a mis en confiance en se faisant passer pour sa banque a été remboursé.',
          ]
        : []),
    ],
  },
  'card-dispute': {
    subject: (facts) => `Contestation d’un paiement par carte de ${facts.amount}${when(facts)} (chargeback)`,
    told: deceived('le paiement par carte décrit ci-dessous'),
    asks: () => [
      'engager auprès du réseau de ma carte la procédure de contestation du paiement (rétrofacturation, ou chargeback) ;',
      'si le paiement n’est pas encore débité, en suspendre le débit ;',
      'refuser tout nouveau débit de ce commerçant ;',
      'me confirmer par écrit la date de cette demande, puis la réponse reçue.',
    ],
    grounds: () => [
      'Les règles des réseaux de carte ouvrent à la banque du porteur une procédure de contestation des paiements frauduleux et des biens ou services jamais fournis, en général pendant cent vingt jours.',
    ],
  },
  'direct-debit-refund': {
    subject: (facts) => `Demande de remboursement d’un prélèvement de ${facts.amount}${when(facts)}`,
    told: deceived('le prélèvement décrit ci-dessous'),
    asks: () => [
      'me rembourser le montant total de ce prélèvement ;',
      'bloquer tout nouveau prélèvement de ce créancier sur mon compte ;',
      'en cas de refus, m’en donner les raisons par écrit.',
    ],
    grounds: ({ inTime }) =>
      inTime
        ? [
            'Article L. 133-25 du Code monétaire et financier : la demande est faite dans les huit semaines qui suivent le débit, et appelle un remboursement ou un refus motivé dans les dix jours ouvrables.',
          ]
        : [],
  },
  'cheque-stop': {
    subject: (facts) =>
      `Opposition à un chèque de ${facts.amount}${when(facts)} pour utilisation frauduleuse`,
    told: deceived('le chèque décrit ci-dessous'),
    asks: () => [
      's’il n’est pas encore payé, enregistrer mon opposition à ce chèque pour utilisation frauduleuse ;',
      's’il est déjà payé, m’indiquer la date de l’encaissement et l’établissement qui l’a présenté, et demander à celui-ci le retour des fonds ;',
      'me confirmer par écrit les suites données à cette demande.',
    ],
    grounds: () => [
      'Article L. 131-35 du Code monétaire et financier : l’opposition est admise en cas d’utilisation frauduleuse du chèque ; elle est confirmée par écrit, ce que fait la présente lettre.',
    ],
  },
  'service-dispute': {
    subject: (facts) =>
      `Signalement d’une fraude et demande de remboursement de ${facts.amount}${when(facts)}`,
    told: deceived('le paiement décrit ci-dessous'),
    asks: () => [
      'ouvrir un litige sur ce paiement et me rembourser au titre de vos garanties ;',
      'bloquer les sommes encore présentes sur le compte qui les a reçues ;',
      'me confirmer par écrit les suites données à cette demande.',
    ],
    grounds: () => [
      'Article L. 133-45 du Code monétaire et financier : un prestataire de services de paiement répond à une réclamation dans les quinze jours ouvrables.',
    ],
  },
  'wallet-freeze': {
    subject: (facts) =>
      `Demande de blocage de crypto-actifs obtenus par escroquerie (${facts.amount}${when(facts)})`,
    told: deceived('l’envoi de crypto-actifs décrit ci-dessous'),
    asks: () => [
      'bloquer à titre conservatoire les crypto-actifs reçus à l’adresse indiquée, ou qui en proviennent, s’ils sont sur un compte que vous tenez ;',
      'inscrire cette adresse parmi celles que vous surveillez ;',
      'conserver les données d’identification du titulaire du compte à la disposition de l’autorité judiciaire ;',
      'm’indiquer par quelle voie les enquêteurs peuvent vous adresser une réquisition.',
    ],
    grounds: () => [
      'Article 71 du règlement (UE) 2023/1114 : un prestataire de services sur crypto-actifs traite les réclamations de ses clients rapidement et leur en communique l’issue.',
    ],
  },
  'voucher-block': {
    subject: (facts) =>
      `Demande de blocage de coupons obtenus par escroquerie (${facts.amount}${when(facts)})`,
    told: deceived('le code des coupons décrits ci-dessous'),
    asks: () => [
      'bloquer immédiatement ces codes, et me rembourser ce qui n’a pas été dépensé ;',
      's’ils ont été utilisés, bloquer la carte ou le compte qui les a reçus ;',
      'm’indiquer la date de leur utilisation et me confirmer par écrit les suites données à cette demande.',
    ],
    grounds: () => [],
  },
  'money-transfer-stop': {
    subject: (facts) =>
      `Demande d’arrêt d’un transfert d’argent de ${facts.amount}${when(facts)} pour fraude`,
    told: deceived('le transfert décrit ci-dessous'),
    asks: () => [
      's’il n’a pas été retiré, arrêter ce transfert et me le rembourser, frais compris ;',
      's’il a été retiré, m’indiquer la date et le pays du retrait, et ouvrir un dossier de fraude ;',
      'me confirmer par écrit les suites données à cette demande.',
    ],
    grounds: () => [
      'Article L. 133-45 du Code monétaire et financier : un prestataire de services de paiement répond à une réclamation dans les quinze jours ouvrables.',
    ],
  },
  'phone-bill-claim': {
    subject: (facts) =>
      `Contestation d’un achat de ${facts.amount}${when(facts)} sur ma facture de téléphone`,
    told: deceived('l’achat décrit ci-dessous'),
    asks: () => [
      'me rembourser cet achat, ou l’annuler s’il n’est pas encore facturé ;',
      'm’indiquer le nom et les coordonnées de l’éditeur du service qui l’a reçu ;',
      'bloquer les achats sur facture et les numéros surtaxés sur ma ligne.',
    ],
    grounds: () => [],
  },
};
