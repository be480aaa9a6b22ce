import type { Advice } from '../journey-texts.ts';

/** What the newer types advise; hours and texts of law as published on 24 November 2026. */
export const moreAdvice = {
  'do-not-delete-account': {
    title: 'Ne supprimez pas votre compte',
    body: 'Gardez la conversation : elle prouve le chantage. Faites des captures du profil, de ses identifiants et des menaces, puis bloquez.',
  },
  'close-lists': {
    title: 'Cachez vos listes d’amis',
    body: 'Passez vos comptes en privé et masquez vos abonnés : la menace perd sa cible. Si vous vous en sentez capable, prévenez un proche avant l’auteur.',
  },
  'call-3018': {
    title: 'Faites retirer les images',
    body: 'Le 3018 aide gratuitement, à tout âge, à faire supprimer des contenus et des comptes. Tous les jours, de 9 h à 23 h.',
    phone: '3018',
  },
  'dispute-card': {
    title: 'Contestez le paiement par carte',
    body: 'Demandez à votre banque la « rétrofacturation » : commande jamais reçue ou non conforme. Avec PayPal ou un service semblable, ouvrez un litige chez lui.',
  },
  'keep-order': {
    title: 'Gardez les traces de la commande',
    body: 'Faites une capture du site, de la page du produit, de la publicité, de la confirmation et de vos relances. Notez l’adresse exacte.',
  },
  'report-shop': {
    title: 'Signalez le site',
    body: 'Sur SignalConso (signal.conso.gouv.fr), le service de la répression des fraudes : votre signalement peut faire fermer le site.',
  },
  'unplug-device': {
    title: 'Débranchez du réseau',
    body: 'Coupez le wifi et retirez le câble de chaque appareil touché, sans l’éteindre si possible. Débranchez aussi les sauvegardes encore saines.',
  },
  'keep-ransom-note': {
    title: 'Gardez le message et des fichiers bloqués',
    body: 'Photographiez l’écran, copiez la demande de rançon et gardez quelques fichiers bloqués : ils serviront à l’enquête et peut-être à retrouver vos données.',
  },
  'warn-it': {
    title: 'Prévenez qui gère vos appareils',
    body: 'Votre service informatique, votre prestataire ou un proche qui s’y connaît. Ne réinstallez rien avant d’avoir gardé les traces.',
  },
  'no-more-ransom': {
    title: 'Cherchez une clé gratuite',
    body: 'Le site nomoreransom.org, tenu par des polices européennes, donne des outils pour certains rançongiciels.',
  },
  'insurance-hours': {
    title: 'Entreprise ou association : 72 heures pour l’assurance',
    body: 'Pour être indemnisé d’une cyberattaque, un professionnel doit porter plainte dans les 72 heures après l’avoir découverte (article L. 12-10-1 du Code des assurances).',
  },
  'personal-data-breach': {
    title: 'Des données personnelles touchées : la CNIL',
    body: 'Une organisation notifie la violation à la CNIL dans les 72 heures si elle présente un risque pour les personnes (article 33 du RGPD).',
  },
  'call-17cyber': {
    title: 'Parlez à quelqu’un qui connaît',
    body: 'Sur 17cyber.gouv.fr, jour et nuit : un diagnostic, un policier ou un gendarme par messages, et des prestataires près de chez vous.',
  },
  'take-back-account': {
    title: 'Reprenez le compte',
    body: 'Utilisez « mot de passe oublié », ou la page « compte piraté » du service. Commencez par votre messagerie : elle ouvre tout le reste. Puis déconnectez tous les appareils.',
  },
  'warn-relatives': {
    title: 'Prévenez vos proches',
    body: 'Par un autre moyen : « mon compte est piraté, n’ouvrez rien, n’envoyez ni argent ni code ».',
  },
  'check-mailbox': {
    title: 'Vérifiez votre messagerie',
    body: 'Cherchez une règle de transfert, une adresse de secours ou un appareil que vous ne connaissez pas, et supprimez-les après une capture.',
  },
  'report-impersonation': {
    title: 'Signalez le compte au service',
    body: 'Demandez aussi à vos contacts de le signaler : plusieurs signalements vont plus vite.',
  },
  'expect-a-call': {
    title: 'Attendez-vous à un appel',
    body: 'Après un faux message, quelqu’un se dit souvent de votre banque. Raccrochez, et rappelez vous-même le numéro inscrit sur votre carte.',
  },
  'keep-message': {
    title: 'Gardez le message',
    body: 'Ne le supprimez pas. Faites une capture du message, de l’expéditeur et du site, sans rouvrir le lien.',
  },
  'forward-33700': {
    title: 'Transférez-le',
    body: 'Un SMS : au 33700. Un courriel : à signal-spam.fr. Un faux site : à phishing-initiative.fr. Ces services le font bloquer.',
  },
  'hang-up': {
    title: 'Raccrochez, et ne validez plus rien',
    body: 'Aucune banque ne fait valider une opération pour l’annuler, ni venir chercher une carte. Vous avez le droit de raccrocher au milieu d’une phrase.',
  },
  'courier-came': {
    title: 'Si quelqu’un est venu chez vous',
    body: 'Faites opposition, notez l’heure et la description de la personne, ne nettoyez pas ce qu’elle a touché, et appelez le 17.',
    phone: '17',
  },
  'bank-refuses': {
    title: 'Demandez le remboursement par écrit',
    body: 'La banque doit rembourser une opération que vous n’avez pas autorisée, sauf à prouver une négligence grave (articles L. 133-18 et L. 133-19 du Code monétaire et financier). En cas de refus, le médiateur bancaire est gratuit.',
  },
  'keep-calls': {
    title: 'Gardez la trace des appels',
    body: 'Faites une capture du journal d’appels, des SMS et des opérations dans votre application. Notez les heures tant qu’elles sont fraîches.',
  },
  'support-relative': {
    title: 'Restez de son côté',
    body: 'Sans reproche ni « comment as-tu pu » : la honte isole, et c’est ce que veut l’escroc. Proposez d’appeler la banque ensemble.',
  },
  'warn-colleagues': {
    title: 'Prévenez vos collègues',
    body: 'La direction, la comptabilité et l’informatique doivent savoir maintenant : le même message vise souvent plusieurs personnes.',
  },
} satisfies Record<string, Advice>;
