export const startTexts = {
  title: 'Raconter ce qui s’est passé',
  lead: 'Nous vous posons une question par page, avec des mots simples. Vous n’avez pas à savoir comment cela s’appelle.',
  knowTitle: 'Avant de commencer',
  know: [
    'Comptez 15 à 30 minutes. Vous pouvez vous arrêter : chaque page est enregistrée pendant trente jours.',
    'Si vous les avez, gardez près de vous vos messages, l’annonce et votre relevé bancaire. Sinon, répondez avec ce dont vous vous souvenez.',
    'Vous pouvez raconter pour un proche, pour une personne protégée, pour votre entreprise ou votre association, ou comme témoin.',
    'Votre nom n’est demandé qu’à la fin.',
  ],
  authority: (operator: string) =>
    `À la fin, votre plainte est remise à ${operator}, et vous recevez son récépissé.`,
  assistance: (operator: string) =>
    `À la fin, ${operator} vous remet un dossier complet. Il vous évite de tout répéter au commissariat ou à la gendarmerie, où la plainte se dépose.`,
  start: 'Commencer',
  already: 'Un récit est déjà commencé dans ce navigateur.',
  goOn: 'Continuer ce récit',
  startAgain: 'En commencer un autre',
  keepCode: 'Si vous en commencez un autre, seul son code pourra rouvrir celui-ci. Demandez-le d’abord.',
  haveCode: 'J’ai un code pour reprendre mon récit',
  privacy: 'Comment vos données sont protégées',
};

export type StartTexts = typeof startTexts;
