/** From the last question to the receipt. */
export const filingTexts = {
  identify: {
    title: 'Confirmez que c’est vous',
    lead: 'Pour que votre récit ne puisse être envoyé, puis suivi, que par vous.',
    franceConnectTitle: 'Avec FranceConnect',
    franceConnectBody:
      'Votre identité est confirmée par un compte que vous avez déjà, celui des impôts par exemple. Vous n’aurez rien à prouver ensuite.',
    franceConnect: 'Continuer avec FranceConnect',
    emailTitle: 'Avec votre adresse courriel',
    emailBody: 'Si vous n’avez pas FranceConnect. Votre identité pourra vous être demandée plus tard.',
    email: 'Votre adresse courriel',
    emailHint: 'Nous y envoyons un code à six chiffres, valable quinze minutes.',
    sendCode: 'Recevoir un code',
  },
  code: {
    title: 'Tapez le code reçu',
    lead: 'Nous venons d’envoyer un code à six chiffres à l’adresse indiquée. Il peut mettre une minute à arriver ; regardez aussi dans les indésirables.',
    label: 'Code à six chiffres',
    hint: 'Ou bien ouvrez le lien contenu dans le courriel.',
    confirm: 'Confirmer',
    again: 'Recevoir un autre code',
    wrong: 'Ce code n’est pas le bon. Vérifiez les six chiffres du dernier courriel reçu.',
    expired: 'Ce code n’est plus valable. Demandez-en un autre.',
  },
  send: {
    authorityTitle: 'Envoyer ma plainte',
    assistanceTitle: 'Terminer mon dossier',
    as: (who: string) => `Envoyé au nom de ${who}.`,
    authorityBody: (operator: string) =>
      `Votre plainte sera remise à ${operator}. Vous recevrez aussitôt une référence et un récépissé.`,
    assistanceBody: (operator: string) =>
      `${operator} enregistre votre dossier et vous remet un document à présenter au commissariat ou à la gendarmerie.`,
    truth:
      'En envoyant, vous confirmez avoir raconté ce que vous savez, de bonne foi. Ne pas se souvenir de tout n’est pas mentir.',
    law: 'Dénoncer volontairement des faits que l’on sait inexistants est puni par la loi (article 434-26 du Code pénal).',
    authorityButton: 'Envoyer ma plainte',
    assistanceButton: 'Terminer mon dossier',
    review: 'Relire mes réponses',
    someoneElse: 'Ce n’est pas moi : changer de compte',
    alreadySent:
      'Si vous avez déjà appuyé sur ce bouton, appuyez de nouveau sans crainte : rien ne part deux fois.',
  },
  sent: {
    authorityTitle: 'Votre plainte est enregistrée',
    assistanceTitle: 'Votre dossier est prêt',
    reference: 'Votre référence',
    thanks: 'Merci d’avoir raconté. Cela compte, pour vous et pour les personnes que cela protégera.',
    receipt: 'Ouvrir mon récépissé',
    file: 'Ouvrir mon document',
    nextTitle: 'Et maintenant',
    nextAuthority: (operator: string) => [
      `${operator} a votre plainte. Un enquêteur la lira ; vous le verrez dans votre dossier.`,
      'Chaque changement paraît dans « Mes dossiers ».',
      'Si un fait nouveau survient, gardez-en la trace : message, appel, paiement.',
    ],
    nextAssistance: (operator: string) => [
      `${operator} a votre dossier, et le rapproche de ceux qui lui ressemblent.`,
      'Imprimez votre document, ou montrez-le sur votre téléphone, au commissariat ou à la gendarmerie de votre choix : c’est là que la plainte se dépose.',
      'Chaque changement paraît dans « Mes dossiers ».',
    ],
    heldBy: 'Qui l’a maintenant',
    follow: 'Suivre mon dossier',
    careTitle: 'Prenez soin de vous',
    care: 'Une escroquerie peut donner envie de se cacher, et empêcher de dormir. En parler aide. France Victimes vous écoute gratuitement au 116 006.',
    beware:
      'Si quelqu’un vous promet de récupérer votre argent contre un paiement, c’est une nouvelle escroquerie.',
  },
  others: {
    title: 'Vous n’êtes pas la seule personne touchée',
    lead: 'D’autres personnes ont signalé la même chose que vous :',
    after:
      'Vos récits sont désormais rapprochés, ce qui aide l’enquête. Personne ne voit votre nom, et nous ne montrons celui de personne.',
  },
};

export type FilingTexts = typeof filingTexts;
