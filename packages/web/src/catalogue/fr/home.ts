export const homeTexts = {
  title: 'Victime d’une escroquerie sur internet ?',
  description:
    'Les gestes qui protègent tout de suite, puis votre récit, une seule fois, jusqu’à ceux qui doivent agir.',
  heading: 'Quelqu’un vous a menti.',
  notYourFault: 'Ce n’est pas votre faute.',
  lead: 'Ces escroqueries sont préparées par des gens dont c’est le métier. Nous vous croyons. Voyons ensemble ce qui vous protège maintenant, puis racontez-nous, une seule fois.',
  start: 'Raconter ce qui s’est passé',
  actNow: 'D’abord, les premiers gestes',
  emergency: 'En danger, ou des idées de suicide ?',
  emergencyBody: 'Ne restez pas sans aide. Quelqu’un vous répond, maintenant.',
  allNumbers: 'Tous les numéros utiles',
  nowTitle: 'Dans les dix prochaines minutes',
  nowLead: 'Sans formulaire et sans donner votre nom.',
  now: [
    {
      title: 'Appelez votre banque',
      body: 'Demandez l’arrêt du virement ou le blocage de la carte. Chaque minute compte : un virement récent peut parfois être rappelé.',
    },
    {
      title: 'Ne payez plus rien',
      body: 'Ni frais, ni taxe, ni « dernière étape ». C’est aussi vrai de qui promet de récupérer votre argent.',
    },
    {
      title: 'Gardez tout',
      body: 'Messages, numéros, annonces, relevés : faites des captures d’écran avant de bloquer la personne. N’effacez rien.',
    },
  ],
  byTypeTitle: 'Ce qui vous est arrivé ressemble à…',
  byType: {
    romance: 'Quelqu’un rencontré en ligne vous demande de l’argent',
    sextortion: 'On menace de diffuser des images intimes de vous',
    'false-sale': 'Une annonce, un achat, une vente ou une location qui n’existait pas',
    'fake-shop': 'Une commande sur un site qui n’a rien envoyé',
    'fake-investment': 'Un placement dont vous ne pouvez plus rien retirer',
    'fake-bank-adviser': 'Un appel de « votre banque », et de l’argent parti',
    phishing: 'Un message avec un lien : colis, amende, remboursement',
    'hacked-account': 'Un de vos comptes a été piraté',
    ransomware: 'Votre ordinateur ou vos fichiers sont bloqués',
    other: 'Autre chose, ou vous ne savez pas',
  },
  howTitle: 'Comment cela se passe',
  how: [
    {
      title: 'Vous racontez, avec vos mots',
      body: 'Une question par page. Chaque page est enregistrée : arrêtez-vous quand vous voulez, vous avez trente jours pour revenir.',
    },
    {
      title: 'Nous lisons pour vous',
      body: 'Collez une conversation : les numéros, comptes et adresses qu’elle contient sont repérés, et vous confirmez ceux qui comptent.',
    },
    {
      title: 'Vous savez aussitôt si d’autres l’ont vécu',
      body: 'Si d’autres personnes ont signalé le même compte ou le même numéro, nous vous le disons. Jamais qui elles sont.',
    },
    {
      title: 'Vous suivez la suite',
      body: 'Vous recevez une référence et un document. Votre dossier vous dit qui l’a, et ce qui a changé.',
    },
  ],
  resumeTitle: 'Vous aviez commencé ?',
  resumeBody: 'Avec votre code, retrouvez votre récit là où vous l’avez laissé.',
  resume: 'Reprendre mon récit',
  space: 'Voir mes dossiers déjà envoyés',
};

export type HomeTexts = typeof homeTexts;
