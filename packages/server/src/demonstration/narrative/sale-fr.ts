import type { Narrative, Quotes } from './narrative.ts';

const quotes: Quotes = {
  phone: [
    'Le numéro sur l’annonce : {value}',
    'On a échangé par sms au {value}.',
    'J’ai appelé le {value}, ça ne répond plus.',
    'Sur WhatsApp c’était le {value}.',
    'Joignable au {value} jusqu’à hier, depuis je suis {v:bloqué|bloquée}.',
  ],
  email: [
    'L’adresse mail utilisée : {value}',
    'J’ai reçu un mail de {value}, très bien fait, avec un logo.',
    'On m’a écrit depuis {value}.',
  ],
  iban: [
    'L’IBAN donné : {value}',
    'Virement instantané sur {value}, ma banque dit que c’est parti.',
    'J’ai payé sur ce compte {value}',
    'le rib qu’on m’a envoyé c’est {value}.',
  ],
  site: [
    '{o:Il|Elle} m’a envoyé un lien vers {value} pour [sécuriser|valider] la transaction.',
    'Le lien c’était {value}.',
    'La page {value} ressemblait [exactement|trait pour trait] au vrai site.',
  ],
};

export const buyFr: Narrative = {
  begins: [
    [
      'J’ai trouvé {item} sur {place}, prix correct, belles photos.',
      'Je cherchais {item} depuis des semaines. Une annonce sur {place}, {name}, vers {city}.',
      'Annonce sur {place} pour {item}. {o:Le vendeur|La vendeuse} avait de bonnes évaluations.',
      'J’ai acheté {item} à un particulier sur {place} et je n’ai jamais rien reçu.',
      'Je voulais faire une surprise à [mon fils|ma fille|mon mari|ma mère] avec {item}, une annonce sur {place}.',
      'Bonjour, je vous écris pour une arnaque sur {place}, pour {item}.',
    ],
    [
      '{o:Le vendeur|La vendeuse}, {name}, répondait vite et poliment.',
      '{o:Il|Elle} disait qu’{o:il|elle} avait [déménagé|changé de région] et qu’{o:il|elle} préférait envoyer par colis.',
      '{o:Il|Elle} m’a demandé de passer par un autre moyen que la messagerie du site, soi-disant parce qu’elle [plante|buggue].',
      'Trois autres personnes étaient intéressées d’après lui, il fallait se décider vite.',
      '{o:Il|Elle} m’a même envoyé une photo de sa carte d’identité pour me rassurer.',
      '',
    ],
  ],
  paid: [
    [
      'J’ai payé {amount} le jour même.',
      'J’ai fait un virement de {amount}. {o:Il|Elle} m’a envoyé une preuve de dépôt, fausse bien sûr.',
      '{amount} partis en deux minutes.',
      'Je lui ai réglé {amount} port compris, {o:il|elle} devait expédier le lendemain matin.',
      'J’ai versé {amount}, d’abord {o:il|elle} a remercié et promis le numéro de suivi.',
    ],
  ],
  unpaid: [
    [
      '{o:Il|Elle} voulait {amount} par virement immédiat, j’ai refusé mais j’avais déjà donné [ma pièce d’identité|mes coordonnées].',
      'Au moment de payer {amount} ma banque a bloqué. Heureusement.',
    ],
  ],
  ends: [
    [
      'Depuis plus rien, l’annonce a été [supprimée|retirée].',
      'Le suivi n’existe pas, j’ai demandé au transporteur.',
      '{o:Il|Elle} m’a bloqué dès que j’ai demandé des nouvelles.',
      'J’ai revu la même annonce avec une autre ville trois jours après.',
      'Une autre acheteuse m’a contacté, elle a payé aussi, le même jour.',
    ],
    [
      'C’est pas une énorme somme pour tout le monde mais pour moi si.',
      'Je voudrais juste qu’{o:il|elle} arrête.',
      'J’ai des captures de tout.',
      'J’ai signalé au site, réponse automatique.',
      '',
      '',
    ],
  ],
  quotes,
};

export const sellFr: Narrative = {
  begins: [
    [
      'Je vendais {item} sur {place}. {name} m’a écrit dix minutes après la mise en ligne.',
      'J’ai mis en vente {item} sur {place} et {o:un acheteur|une acheteuse}, {name}, était d’accord tout de suite, sans même demander à voir.',
      'En voulant vendre {item} sur {place} je me suis fait avoir.',
      'Une personne devait m’acheter {item}, annonce déposée sur {place}.',
    ],
    [
      '{o:Il|Elle} disait avoir déjà payé le transporteur et que je devais juste [confirmer|valider] pour recevoir l’argent.',
      '{o:Il|Elle} ne discutait pas le prix, ça aurait dû m’alerter.',
      'Soi-disant {o:il|elle} était en déplacement et envoyait un livreur.',
      'J’ai reçu un faux message de la plateforme disant que l’argent m’attendait.',
    ],
  ],
  paid: [
    [
      'J’ai rentré ma carte pour « recevoir » le paiement, et {amount} ont été débités.',
      'La page demandait ma carte et le code de ma banque. Résultat : {amount} en moins.',
      '{o:Il|Elle} avait « payé trop » et m’a demandé de rembourser la différence, {amount}. Son virement n’a jamais existé.',
    ],
  ],
  unpaid: [
    [
      'J’ai donné mon numéro de carte puis j’ai fait opposition tout de suite, ils ont essayé de prendre {amount}.',
      'J’ai envoyé l’objet, {amount}, contre un faux justificatif de paiement.',
    ],
  ],
  ends: [
    [
      '{o:L’acheteur|L’acheteuse} a disparu juste après.',
      'La banque me dit que j’ai validé moi-même.',
      'Le support du site m’a confirmé que ce message ne venait pas d’eux.',
      'J’ai compris en voyant l’adresse de la page.',
    ],
    ['Je vends deux fois par an, je ne connaissais pas cette méthode.', 'J’ai gardé les sms.', '', ''],
  ],
  quotes,
};

export const rentFr: Narrative = {
  begins: [
    [
      'Je cherchais [un studio|un deux pièces|un appartement] à {city} pour [ma rentrée|un nouveau travail|ma fille étudiante].',
      'On voulait louer [une maison|un mobil-home|un gîte] pour les vacances, annonce sur {place}.',
      'Annonce sur {place}, {item}, loyer correct, photos magnifiques.',
      'J’ai répondu à une annonce de location vers {city}, sur {place}. La propriétaire disait s’appeler {name}.',
      'Il est tellement dur de trouver un logement à {city} que quand j’ai vu {item} j’ai foncé.',
    ],
    [
      'Le propriétaire vivait soi-disant {there} et ne pouvait pas faire visiter.',
      'On m’a demandé un dossier complet : pièce d’identité, bulletins de salaire, avis d’impôt. J’ai tout envoyé.',
      'Le bail avait l’air vrai, avec une signature et un tampon.',
      'Beaucoup de demandes paraît-il, il fallait réserver [ce soir|avant midi].',
    ],
  ],
  paid: [
    [
      'J’ai viré {amount} de caution pour réserver.',
      'J’ai payé le premier mois et le dépôt de garantie, {amount}.',
      '{amount} d’acompte, par virement, et une promesse de remise des clés le samedi.',
      'On a versé {amount} à deux, avec ma colocataire.',
    ],
    [
      'Ensuite on m’a redemandé de l’argent pour [l’assurance|les clés|le ménage], en tout {total}.',
      'Au total {total}.',
      '',
      '',
    ],
  ],
  unpaid: [
    [
      'J’ai refusé de payer {amount} sans visite mais ils ont tout mon dossier, j’ai peur qu’on prenne un crédit à mon nom.',
    ],
  ],
  ends: [
    [
      'Arrivé sur place avec les valises : des gens habitent là et n’ont jamais rien loué.',
      'L’adresse n’existe pas, la rue s’arrête [au numéro 14|au 27|avant].',
      'Le jour des clés, personne. Téléphone coupé.',
      'J’ai retrouvé les mêmes photos sur le site d’un hôtel.',
      'Une agence du quartier m’a dit que j’étais la [troisième|cinquième] personne ce mois-ci.',
    ],
    [
      'Je dors chez une amie en attendant.',
      'Je n’ai plus de quoi payer une autre caution.',
      'Je ne sais pas ce qu’ils vont faire de mes papiers.',
      '',
    ],
  ],
  quotes,
};
