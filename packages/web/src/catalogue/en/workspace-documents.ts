import type { WorkspaceDocumentsTexts } from '../fr/workspace-documents.ts';

export const workspaceDocumentsTexts: WorkspaceDocumentsTexts = {
  title: 'Documents',
  lead: 'The same that the person has in their space. Each opening is in the audit trail.',
  kinds: {
    receipt: 'Receipt',
    'proces-verbal': 'Procès-verbal',
    'complaint-file': 'File for filing a complaint',
    copy: 'Copy of the complaint',
  },
  pdf: (title) => `${title} (PDF)`,
  notYet: 'issued when first opened',
  issuedAt: (moment) => `issued on ${moment}`,
  auditActions: {
    'issue-document': 'had issued',
    'open-document': 'opened',
    'list-documents': 'looked at the documents of',
    'open-complaint-file': 'downloaded the data of',
  },
};
