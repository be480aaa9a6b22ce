import type { PackTexts } from '../../src/pack/rule-pack.ts';

/**
 * Warnings as people read them. A fact, its source, a question, a way out; no blame, no order, nothing that a person
 * who loves somebody would have to be ashamed of. Each wording has sisters: the third sight of the same one is not read.
 */
export const french: PackTexts = {
  warnings: {
    'money-ask': [
      {
        heading: 'On vous demande de l’argent',
        text: 'Une demande d’argent de quelqu’un qu’on n’a jamais rencontré : c’est ce que racontent les plaintes pour escroquerie sentimentale. L’avez-vous déjà vue, cette personne, en vrai ?',
      },
      {
        heading: 'Avant d’aider',
        text: 'Les personnes qui ont porté plainte racontent la même chose : une urgence, loin, et une seule personne qui peut aider. Qui d’autre que vous pourrait l’aider aujourd’hui ?',
      },
      {
        heading: 'Une nuit de réflexion ?',
        text: 'Une personne sincère comprend qu’on attende demain. Que se passerait-il si vous en parliez d’abord à quelqu’un de confiance ?',
      },
    ],
    'gift-card': [
      {
        heading: 'Des codes de cartes ou de recharges',
        text: 'Un code PCS, Transcash, Steam ou iTunes donné ne se récupère pas, et aucun service ni aucun employeur ne se fait payer ainsi. Qui vous a dit de payer de cette façon ?',
      },
      {
        heading: 'Gardez les codes pour vous',
        text: 'Dans les plaintes, les codes envoyés sont dépensés en quelques minutes. Et si vous gardiez le ticket jusqu’à demain ?',
      },
    ],
    investment: [
      {
        heading: 'Un placement proposé par un inconnu',
        text: 'Les plaintes décrivent des gains affichés qui ne peuvent jamais être retirés, ou seulement contre de nouveaux frais. Avez-vous cherché ce site sur la liste noire de l’AMF ?',
      },
      {
        heading: 'Un rendement sûr n’existe pas',
        text: 'Les autorités financières le répètent : pas de gain élevé sans risque élevé. Cette personne accepterait-elle que vous en parliez à votre banque ?',
      },
    ],
    'bank-adviser': [
      {
        heading: 'Votre banque ne demande jamais cela',
        text: 'Aucune banque ne fait déplacer l’argent « à l’abri », valider un paiement pour l’annuler, ni remettre une carte à un coursier. Pouvez-vous raccrocher et appeler le numéro inscrit au dos de votre carte ?',
      },
      {
        heading: 'Une seconde, avant de valider',
        text: 'Valider dans l’application, c’est payer, jamais annuler. Qui a appelé qui, vous ou eux ?',
      },
    ],
    'secret-code': [
      {
        heading: 'Un code reçu reste à vous',
        text: 'Un code reçu par message ouvre un compte ou valide un paiement. Personne n’en a besoin pour vous aider. Que dit exactement le message qui l’accompagne ?',
      },
      {
        heading: 'À qui sert ce code ?',
        text: 'Qui le demande peut prendre la main sur un compte, le vôtre ou celui d’un proche. Pouvez-vous vérifier de vive voix ?',
      },
    ],
    'remote-control': [
      {
        heading: 'On veut prendre la main sur votre appareil',
        text: 'Ni une banque, ni Microsoft, ni un service de remboursement n’appelle pour installer un logiciel. Est-ce vous qui avez demandé cette aide ?',
      },
    ],
    blackmail: [
      {
        heading: 'Ce n’est pas de votre faute',
        text: 'C’est un chantage, puni par la loi. Payer ne l’arrête presque jamais : les demandes continuent. Ne répondez plus, gardez les messages. À qui pouvez-vous en parler maintenant ?',
      },
      {
        heading: 'Ne payez pas, gardez tout',
        text: 'Des milliers de personnes ont vécu cela, et des gens dont c’est le métier peuvent vous aider tout de suite. Voulez-vous leur parler ?',
      },
    ],
    'new-number': [
      {
        heading: 'Est-ce bien un proche ?',
        text: 'Un nouveau numéro, puis un virement à faire : les plaintes pour « faux proche » commencent toutes ainsi. Et si vous appeliez l’ancien numéro ?',
      },
      {
        heading: 'Une question que votre proche seul connaît',
        text: 'Avant d’envoyer de l’argent à un nouveau numéro, demandez quelque chose que personne d’autre ne sait. Que vous répond-on ?',
      },
    ],
    authority: [
      {
        heading: 'Ni la police ni un tribunal n’encaisse par message',
        text: 'Une amende ou une convocation ne se règle ni par virement à un inconnu, ni en coupons, ni en cryptomonnaie. Voulez-vous vérifier auprès de votre commissariat ou de votre gendarmerie ?',
      },
    ],
    recovery: [
      {
        heading: 'Retrouver l’argent perdu, contre des frais ?',
        text: 'Ceux qui ont déjà volé reviennent souvent sous un autre nom promettre de tout récupérer. Aucun vrai service ne demande d’avance. Qui vous a contacté le premier ?',
      },
    ],
    intimate: [
      {
        heading: 'Une image envoyée ne vous appartient plus',
        text: 'Des personnes ont subi un chantage après un appel vidéo ou une photo intime demandés très vite. Depuis combien de temps connaissez-vous cette personne ?',
      },
    ],
    leaving: [
      {
        heading: 'Rester ici encore un peu ?',
        text: 'Ici, nous pouvons vous aider si quelque chose se passe mal ; ailleurs, non. Qu’est-ce qui presse ?',
      },
      {
        heading: 'Changer d’application si tôt',
        text: 'Beaucoup de plaintes racontent ce moment : quitter le site, dès les premiers jours. Vous pouvez très bien dire « plus tard ».',
      },
    ],
    sale: [
      {
        heading: 'Payer hors du site retire toute protection',
        text: 'Acompte, lien pour « recevoir » l’argent, paiement « entre proches » : ces détours reviennent dans les plaintes. Pourquoi pas le paiement du site ?',
      },
    ],
    job: [
      {
        heading: 'Un travail pour lequel il faut payer ?',
        text: 'Des tâches faciles, un petit gain, puis un dépôt pour continuer : les plaintes décrivent cela. Cet employeur a-t-il une adresse et un contrat ?',
      },
    ],
    'scam-message': [
      {
        heading: 'Ce message ressemble à d’autres qui nous sont signalés',
        text: 'Mieux vaut ne pas passer par son lien : ouvrez vous-même le site ou l’application que vous connaissez. Attendiez-vous ce message ?',
      },
      {
        heading: 'Un doute sur ce message',
        text: 'Plusieurs de ses traits se retrouvent dans les messages d’escrocs. Pouvez-vous vérifier par un chemin à vous ?',
      },
    ],
    reported: [
      {
        heading: 'Cette coordonnée a été signalée',
        text: '{count} Vous a-t-on demandé de l’argent, ou de n’en parler à personne ?',
      },
      {
        heading: 'Ce que nous en savons',
        text: '{count} Ce que vous vivez y ressemble-t-il ?',
      },
    ],
  },
  // One voice publishes nothing by itself: behind band 1 stands an analyst's decision, with a complaint or without.
  counts: {
    '1': 'Un analyste a jugé cette coordonnée assez dangereuse pour vous prévenir.',
    '2-4': 'Entre 2 et 4 plaintes visent cette coordonnée.',
    '5-19': 'Entre 5 et 19 plaintes visent cette coordonnée.',
    '20+': 'Au moins 20 plaintes visent cette coordonnée.',
  },
  actions: {
    talk: 'Parler à quelqu’un',
    pause: 'Faire une pause',
    report: 'Signaler',
    block: 'Bloquer cette personne',
    continue: 'Continuer',
    appeal: 'Contester cet avertissement',
    close: 'Fermer',
  },
  because: 'Ce qui nous alerte :',
  reasons: {
    contact: 'une personne que vous ne connaissiez pas',
    grooming: 'un amour déclaré très vite',
    leaving: 'l’invitation à changer d’application',
    isolation: 'le secret demandé',
    'far-crisis': 'des frais pour débloquer quelque chose, au loin',
    'near-crisis': 'un coup dur',
    number: 'un nouveau numéro',
    money: 'une demande d’argent',
    'card-codes': 'des codes de cartes ou de recharges',
    voucher: 'des codes de cartes ou de recharges',
    'gift-card': 'l’achat de cartes cadeaux',
    investment: 'un gain promis',
    crypto: 'des cryptomonnaies',
    deposit: 'un dépôt ou des frais de retrait',
    code: 'un code ou une donnée de carte',
    bank: 'une alerte au nom de la banque',
    'safe-account': 'de l’argent à déplacer, une opération à valider',
    remote: 'un logiciel de prise en main',
    support: 'un faux dépannage',
    leak: 'des images que l’on menace de montrer',
    threat: 'une menace',
    intimate: 'des images intimes demandées',
    authority: 'la police ou la justice invoquées',
    job: 'un travail trop facile',
    recovery: 'la promesse de récupérer l’argent perdu',
    sale: 'un paiement hors du site',
    pressure: 'l’urgence',
    paying: 'un paiement qui se prépare',
    'scam-like': 'les traits du message',
    'scam-link': 'un lien qui cache où il mène',
    reported: 'un signalement déjà reçu',
  },
};
