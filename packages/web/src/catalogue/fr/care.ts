/** Asking after people who wish it: on day 1, 7 and 30. */
export const careTexts = {
  offer: {
    title: 'Voulez-vous que nous prenions de vos nouvelles ?',
    body: 'Demain, dans une semaine et dans un mois : un message qui vous demande comment vous allez, dit ce qu’il est utile de faire à ce moment-là, et met en garde contre ceux qui promettent de récupérer l’argent. Rien si vous ne le demandez pas.',
    byEmail: (email: string) => `Oui, par courriel à ${email}`,
    otherwise: 'Choisir autrement',
  },
  page: {
    title: 'Prendre de vos nouvelles',
    lead: 'Trois messages, un jour, une semaine et un mois après l’envoi de votre récit. Vous pouvez les arrêter à tout moment, d’un seul geste.',
    back: 'Retour au dossier',
    hours:
      'Ils partent dans la journée, ou aux heures que vous avez dites sûres. Si quelqu’un d’autre lit vos messages, préférez ne rien recevoir.',
    question: 'Par quel moyen ?',
    channels: {
      email: (to: string) => `Par courriel, à ${to}`,
      sms: (to: string) => `Par SMS, au ${to}`,
    },
    choose: 'Recevoir ces messages',
    change: 'Changer de moyen',
    stop: 'Ne plus recevoir ces messages',
    running: {
      email: (to: string) => `C’est noté : nous vous écrirons à ${to}.`,
      sms: (to: string) => `C’est noté : nous vous enverrons un SMS au ${to}.`,
    },
    coming: 'Prochains messages',
    allSent: 'Tous les messages sont partis. Prenez soin de vous.',
    notRunning: 'Vous ne recevez pas ces messages.',
    choiceNeeded: 'Choisissez par quel moyen nous pouvons vous écrire',
    data: 'Votre accord ne sert qu’à cela. L’adresse ou le numéro utilisés sont ceux de votre dossier.',
  },
  link: {
    title: 'Prenez soin de vous',
    lead: 'Vous avez demandé que nous prenions de vos nouvelles. Voici l’essentiel.',
    bewareTitle: 'Méfiez-vous des faux sauveurs',
    beware:
      'Quelqu’un qui vous contacte pour récupérer votre argent ou effacer des images, et qui demande des frais, une taxe, vos codes ou la main sur votre appareil, est un escroc. Ni la police, ni la gendarmerie, ni la justice, ni ce service ne vous feront payer.',
    talkTitle: 'Parler à quelqu’un',
    file: 'Voir mon dossier',
    help: 'Trouver de l’aide près de chez moi',
    stopTitle: 'Ne plus recevoir ces messages',
    stopBody: 'Un appui suffit. Votre dossier n’en est pas changé.',
    stop: 'Arrêter ces messages',
    stoppedTitle: 'C’est arrêté',
    stopped: 'Vous ne recevrez plus ces messages. Vous pourrez les demander de nouveau depuis votre dossier.',
  },
};

export type CareTexts = typeof careTexts;
