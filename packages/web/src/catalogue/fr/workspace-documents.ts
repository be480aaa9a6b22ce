export const workspaceDocumentsTexts = {
  title: 'Documents',
  lead: 'Les mêmes que la personne a dans son espace. Chaque ouverture est inscrite au journal.',
  kinds: {
    receipt: 'Récépissé',
    'proces-verbal': 'Procès-verbal',
    'complaint-file': 'Dossier pour porter plainte',
    copy: 'Copie de la plainte',
  },
  pdf: (title: string) => `${title} (PDF)`,
  notYet: 'établi à la première ouverture',
  issuedAt: (moment: string) => `établi le ${moment}`,
  /** As the audit trail says them. */
  auditActions: {
    'issue-document': 'a fait établir',
    'open-document': 'a ouvert',
    'list-documents': 'a consulté les documents de',
    'open-complaint-file': 'a téléchargé les données de',
  } as Readonly<Record<string, string>>,
};

export type WorkspaceDocumentsTexts = typeof workspaceDocumentsTexts;
