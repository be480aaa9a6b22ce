/** First ten minutes, and whom to call. Hours are those published by each service. */
export const adviceTexts = {
  title: 'Que faire maintenant',
  lead: 'Les dix premières minutes comptent. Faites ce que vous pouvez, dans cet ordre. Rien de tout cela ne demande de remplir un formulaire.',
  titleFor: {
    romance: 'Une rencontre en ligne : que faire maintenant',
    sextortion: 'Un chantage aux images intimes : que faire maintenant',
    'false-sale': 'Une annonce trompeuse : que faire maintenant',
    'fake-shop': 'Un faux site de vente : que faire maintenant',
    'fake-investment': 'Un placement trompeur : que faire maintenant',
    'fake-bank-adviser': 'Un faux conseiller bancaire : que faire maintenant',
    phishing: 'Un message frauduleux : que faire maintenant',
    'hacked-account': 'Un compte piraté : que faire maintenant',
    ransomware: 'Un appareil ou des fichiers bloqués : que faire maintenant',
    other: 'Les premiers gestes, dans tous les cas',
  },
  leadFor: {
    romance: 'Les sentiments étaient les vôtres, et ils étaient vrais. C’est l’autre qui mentait.',
    sextortion:
      'Ce n’est pas votre faute. Le silence et la peur sont les seules armes de ceux qui vous menacent.',
    'false-sale':
      'L’annonce était faite pour paraître vraie. Beaucoup de gens attentifs s’y laissent prendre.',
    'fake-shop':
      'Un faux site ressemble à un vrai, jusqu’aux avis et au cadenas. Vous ne pouviez pas le deviner.',
    'fake-investment':
      'Le site, les chiffres et le conseiller étaient un décor. Votre confiance n’est pas en cause.',
    'fake-bank-adviser':
      'La personne savait votre nom, votre banque, parfois votre solde. Tout était fait pour que vous lui fassiez confiance.',
    phishing:
      'Ces messages partent par milliers et imitent très bien les vrais. Un clic pressé arrive à tout le monde.',
    'hacked-account':
      'Un compte se reprend souvent. Plus vous allez vite, moins il servira à tromper vos proches.',
    ransomware: 'Ne touchez à rien de plus. Certains fichiers se retrouvent sans payer.',
    other: 'Ces gestes protègent votre argent et votre identité, quelle que soit l’escroquerie.',
  },
  byType: 'Les gestes selon ce qui s’est passé',
  afterwards: 'Ensuite, racontez-nous',
  afterwardsBody: 'Une question par page, à votre rythme. Vous pouvez vous arrêter et revenir.',
  start: 'Raconter ce qui s’est passé',
  other: 'Voir les autres situations',
  carefulTitle: 'Méfiez-vous des faux sauveurs',
  careful:
    'Après une escroquerie, d’autres escrocs vous contactent parfois : ils se disent avocat, policier ou expert, et promettent de récupérer l’argent contre des frais. Ni la police, ni la gendarmerie, ni ce service ne vous demanderont jamais de payer.',
};

export type AdviceTexts = typeof adviceTexts;

export const numbersTexts = {
  title: 'Numéros utiles',
  lead: 'Des personnes vous répondent. Ces appels sont gratuits, sauf indication contraire.',
  groups: [
    {
      title: 'En danger maintenant',
      calls: [
        {
          number: '17',
          title: 'Police et gendarmerie',
          description: 'On vous menace, ou quelqu’un est en danger.',
          hours: 'Jour et nuit',
          strong: true,
          by: 'tel',
        },
        {
          number: '112',
          title: 'Urgence, dans toute l’Europe',
          description: 'Tous les secours.',
          hours: 'Jour et nuit',
          strong: true,
          by: 'tel',
        },
        {
          number: '114',
          title: 'Urgence par message',
          description: 'Si vous ne pouvez pas parler, ou si vous entendez mal.',
          hours: 'Jour et nuit, par SMS',
          strong: true,
          by: 'sms',
        },
      ],
    },
    {
      title: 'Si c’est trop lourd',
      calls: [
        {
          number: '3114',
          title: 'Prévention du suicide',
          description: 'Des soignants vous écoutent, en toute confidentialité.',
          hours: 'Jour et nuit, 7 jours sur 7',
          strong: false,
          by: 'tel',
        },
        {
          number: '116 006',
          title: 'France Victimes',
          description: 'Écoute, droits et soutien pour toute victime, sans plainte préalable.',
          hours: '7 jours sur 7',
          strong: false,
          by: 'tel',
        },
      ],
    },
    {
      title: 'Pour un enfant ou un adolescent',
      calls: [
        {
          number: '3018',
          title: 'Violences numériques',
          description: 'Chantage, images, harcèlement : un jeune ou ses parents peuvent appeler.',
          hours: '7 jours sur 7',
          strong: false,
          by: 'tel',
        },
        {
          number: '119',
          title: 'Enfance en danger',
          description: 'Pour tout enfant en danger ou qui risque de l’être.',
          hours: 'Jour et nuit, 7 jours sur 7',
          strong: false,
          by: 'tel',
        },
      ],
    },
    {
      title: 'Pour une escroquerie',
      calls: [
        {
          number: '0 805 805 817',
          title: 'Info Escroqueries',
          description: 'Conseils de policiers et de gendarmes.',
          hours: 'Les jours ouvrés, en journée',
          strong: false,
          by: 'tel',
        },
        {
          number: '0 892 705 705',
          title: 'Opposition à une carte bancaire',
          description: 'Si vous n’avez pas le numéro de votre banque. Appel payant.',
          hours: 'Jour et nuit, 7 jours sur 7',
          strong: false,
          by: 'tel',
        },
        {
          number: '33700',
          title: 'Signaler un SMS frauduleux',
          description: 'Transférez-y le message reçu : il aide à bloquer l’expéditeur.',
          hours: 'Jour et nuit, par SMS',
          strong: false,
          by: 'sms',
        },
      ],
    },
  ],
  onlineTitle: 'En ligne',
  online: [
    {
      label: '17Cyber : un diagnostic et un policier ou un gendarme par messages, jour et nuit',
      href: 'https://17cyber.gouv.fr',
    },
    {
      label: 'Signaler un contenu ou un site frauduleux à la police et à la gendarmerie',
      href: 'https://www.internet-signalement.gouv.fr',
    },
  ],
};

export type NumbersTexts = {
  title: string;
  lead: string;
  groups: {
    title: string;
    calls: {
      number: string;
      title: string;
      description: string;
      hours: string;
      strong: boolean;
      by: string;
    }[];
  }[];
  onlineTitle: string;
  online: { label: string; href: string }[];
};
