export const spaceTexts = {
  list: {
    title: 'Mes dossiers',
    lead: 'Ce que vous avez envoyé, et où cela en est.',
    empty: 'Vous n’avez pas encore envoyé de dossier.',
    start: 'Raconter ce qui s’est passé',
    resume: 'Reprendre un récit commencé',
    filedOn: (date: string) => `Envoyé le ${date}`,
    inSeries: 'D’autres ont signalé la même chose',
    signOut: 'Se déconnecter',
  },
  complaint: {
    title: (reference: string) => `Dossier ${reference}`,
    heldBy: 'Qui l’a maintenant',
    filedAt: 'Envoyé le',
    kind: 'Ce qui s’est passé',
    timelineTitle: 'Où cela en est',
    answersTitle: 'Ce que vous avez raconté',
    receipt: 'Ouvrir mon récépissé',
    file: 'Ouvrir mon document',
    toCome: 'La suite paraîtra ici dès qu’il y aura du nouveau.',
  },
  timeline: {
    filed: 'Votre récit a été enregistré',
    receiptSent: 'Votre récépissé est parti par courriel',
    receiptSentTo: (email: string) => `À ${email}`,
    joinedSeries: 'D’autres personnes ont signalé la même chose',
    joinedSeriesBody: 'Ce qui vous relie à elles, parmi ce que vous avez donné :',
    readByAgent: 'Votre dossier a été lu par la personne qui le traite',
  },
  receipt: {
    authorityTitle: 'Récépissé de plainte en ligne',
    assistanceTitle: 'Dossier à présenter pour déposer plainte',
    intro: (operator: string, date: string) => `${operator} a enregistré le ${date} le récit suivant.`,
    reference: 'Référence',
    person: 'Déposé par',
    identityChecked: 'Identité confirmée par FranceConnect',
    identityByEmail: 'Adresse courriel vérifiée ; identité déclarée',
    assistanceNote:
      'Ce document n’est pas une plainte. Il rassemble ce que vous avez raconté, pour que vous n’ayez pas à tout répéter. Tout service de police ou de gendarmerie est tenu de recevoir la plainte d’une victime (article 15-3 du Code de procédure pénale).',
    authorityNote:
      'Conservez ce document. Il prouve la date de votre démarche, auprès de votre banque ou de votre assurance par exemple.',
    print: 'Pour l’imprimer ou l’enregistrer en PDF, utilisez la fonction « Imprimer » de votre navigateur.',
    back: 'Retour au dossier',
  },
  signIn: {
    title: 'Se connecter',
    lead: 'Pour retrouver vos dossiers. Il n’y a pas de mot de passe à retenir.',
    linkTitle: 'Terminer la connexion',
    linkLead: 'Appuyez sur le bouton pour ouvrir votre espace dans ce navigateur.',
    linkButton: 'Me connecter ici',
    linkNotAsked: 'Si vous n’avez pas demandé ce courriel, fermez cette page : rien ne se passera.',
    linkFailed: 'Ce lien a déjà servi, ou n’est plus valable. Demandez-en un autre.',
  },
  signOut: {
    title: 'Se déconnecter',
    lead: 'Sur un appareil partagé, déconnectez-vous avant de partir.',
    button: 'Me déconnecter',
    doneTitle: 'La session est fermée',
    doneBody: 'Vos dossiers restent enregistrés.',
  },
};

export type SpaceTexts = typeof spaceTexts;
