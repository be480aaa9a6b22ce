import type { Narrative } from './narrative.ts';

export const bankFr: Narrative = {
  begins: [
    [
      'J’ai reçu un appel du « service fraude » de ma banque, {name}.',
      'Hier [midi|soir|matin] {o:un homme|une femme} m’appelle, {o:il|elle} connaît mon nom, ma banque, mon adresse.',
      'D’abord un sms me signalant un achat suspect, puis un appel de {name}.',
      'Le numéro affiché était celui de ma banque, alors j’ai fait confiance à {name}.',
    ],
    [
      '{o:Il|Elle} m’a dit que quelqu’un vidait mon compte et qu’il fallait [agir vite|mettre l’argent à l’abri].',
      '{o:Il|Elle} parlait calmement, avec des bruits de bureau derrière.',
      '{o:Il|Elle} m’a fait valider des opérations sur mon téléphone, pour les « annuler ».',
      '{o:Il|Elle} m’a interdit de raccrocher pendant [quarante minutes|une heure].',
    ],
  ],
  paid: [
    [
      'J’ai validé {amount} en croyant les bloquer.',
      '{o:Il|Elle} m’a fait virer {amount} sur un « compte sécurisé ».',
      'En raccrochant j’ai vu {amount} en moins.',
    ],
  ],
  unpaid: [['J’ai raccroché avant de valider les {amount}, mais {o:il|elle} a les codes de ma carte.']],
  ends: [
    [
      'Ma banque refuse de rembourser, elle dit que j’ai validé moi-même.',
      'La vraie conseillère m’a dit qu’elle n’avait appelé personne.',
      'J’ai fait opposition aussitôt.',
    ],
    [
      'Je m’en veux terriblement.',
      'J’ai 78 ans et je vis {v:seul|seule}.',
      '{o:Il|Elle} avait une voix si gentille.',
      '',
    ],
  ],
  quotes: {
    phone: [
      'L’appel venait du {value}.',
      '{o:Il|Elle} a rappelé avec le {value}.',
      'Numéro affiché : {value}',
    ],
    iban: ['Le « compte sécurisé » : {value}', 'L’argent est parti sur {value}.'],
    site: ['Avant cela j’avais reçu un lien vers {value}.', 'Le sms renvoyait sur {value}.'],
  },
};

export const fineFr: Narrative = {
  begins: [
    [
      'Sms reçu [ce matin|hier] : un colis en attente, des frais à payer.',
      'J’ai reçu un message pour une amende de stationnement impayée.',
      'Mail disant que ma carte vitale allait expirer.',
      'On m’a écrit que mon colis ne rentrait pas dans la boîte aux lettres.',
    ],
    [
      'J’attendais justement quelque chose, je n’ai pas réfléchi.',
      'La page était parfaite, avec les bons logos.',
      'J’ai mis mon nom, mon adresse et ma carte.',
    ],
  ],
  paid: [
    [
      'On m’a prélevé {amount} au lieu des quelques centimes annoncés.',
      'Une heure après, {amount} d’achats à l’étranger.',
    ],
  ],
  unpaid: [['J’ai bloqué ma carte à temps, ils ont essayé {amount}.']],
  ends: [
    [
      'Depuis je reçois des appels bizarres.',
      'Ma banque a fait le nécessaire mais je préfère prévenir.',
      'Mes parents ont reçu exactement le même message.',
    ],
    ['C’est bien fait, beaucoup de gens vont tomber dedans.', 'J’ai la capture du sms.', ''],
  ],
  quotes: {
    phone: ['Le sms venait du {value}.', 'Expéditeur : {value}'],
    site: ['Le lien : {value}', 'Ça menait vers {value}.', 'L’adresse était {value}, je l’ai vue trop tard.'],
    email: ['Le mail venait de {value}.', 'Expéditeur : {value}'],
  },
};

export const jobFr: Narrative = {
  begins: [
    [
      'Je cherchais un complément de revenu et {name} m’a proposé des missions à la maison.',
      'Offre d’emploi reçue par message : noter des hôtels, mettre des avis, payé chaque jour.',
      'On m’a {v:recruté|recrutée} pour « optimiser des produits » en ligne.',
    ],
    [
      'Au début j’ai vraiment reçu [40|60|85] euros.',
      'Il fallait recharger son compte pour débloquer les missions « premium ».',
      'Dans le groupe les autres disaient gagner beaucoup, je pense que c’étaient des faux.',
    ],
  ],
  paid: [
    ['J’ai avancé {amount} de ma poche.', 'À la fin j’avais mis {total} et le solde était « négatif ».'],
  ],
  unpaid: [['On voulait que j’avance {amount}, j’ai arrêté là, mais ils ont ma carte d’identité.']],
  ends: [
    [
      'Pour récupérer il fallait payer encore.',
      'Le groupe a été fermé pendant la nuit.',
      'La vraie entreprise dit qu’elle ne recrute pas comme ça.',
    ],
    ['Je suis au chômage, c’était mon loyer.', 'J’ai gardé les échanges.', ''],
  ],
  quotes: {
    phone: ['La recruteuse : {value}', '{o:Il|Elle} écrivait du {value}.'],
    site: ['Le site des missions : {value}', 'Je travaillais sur {value}.'],
    wallet: ['Les recharges se faisaient vers {value}.', 'Adresse de dépôt : {value}'],
  },
};
