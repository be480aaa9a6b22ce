import { warningAgentsTexts } from './warning-agents.ts';
import { warningPlatformsTexts } from './warning-platforms.ts';
import { workspaceCourseTexts } from './workspace-course.ts';
import { workspaceDecidingTexts } from './workspace-deciding.ts';
import { workspaceDocumentsTexts } from './workspace-documents.ts';
import { workspaceExhibitsTexts } from './workspace-exhibits.ts';
import { workspaceReadingTexts } from './workspace-reading.ts';

/** The audit trail. What is done in a part of the workspace is named with that part. */
export const workspaceAuditTexts = {
  title: 'Journal des accès',
  lead: 'Qui a lu ou changé quoi. Ce journal ne peut être ni modifié ni effacé ; votre lecture y est inscrite.',
  caption: 'Accès, les plus récents d’abord',
  subject: 'Référence d’une plainte ou d’une série',
  apply: 'Chercher',
  reset: 'Tout afficher',
  at: 'Quand',
  actor: 'Qui',
  action: 'Quoi',
  about: 'Sur',
  request: 'Requête',
  empty: 'Aucune ligne.',
  firstPage: 'Revenir aux plus récentes',
  actions: {
    read: 'a lu',
    list: 'a parcouru',
    'list-complaints': 'a parcouru ses dossiers',
    'read-complaint': 'a lu son dossier',
    file: 'a déposé',
    import: 'a importé',
    export: 'a exporté',
    start: 'a commencé un récit',
    resume: 'a repris un récit',
    'issue-resume-code': 'a demandé un code de reprise',
    'signed-in': 's’est connecté',
    ...workspaceCourseTexts.actions,
    ...workspaceDecidingTexts.auditActions,
    ...workspaceDocumentsTexts.auditActions,
    ...workspaceExhibitsTexts.auditActions,
    ...workspaceReadingTexts.auditActions,
    ...warningAgentsTexts.auditActions,
    ...warningPlatformsTexts.auditActions,
    'signed-out': 's’est déconnecté',
  } as Readonly<Record<string, string>>,
  subjects: {
    queue: 'la liste des plaintes',
    complaints: 'des plaintes',
    complaint: 'plainte',
    series: 'série',
    draft: 'récit en cours',
    exhibit: 'pièce',
    document: 'document',
    statement: 'récit déposé',
    person: 'particulier',
    agent: 'agent',
    ...workspaceDecidingTexts.auditSubjects,
    'audit-trail': 'le journal des accès',
    demonstration: 'la démonstration',
    source: 'un fichier importé',
    warning: 'un avertissement',
    'warning-contest': 'contestation',
    platform: 'une plateforme',
  } as Readonly<Record<string, string>>,
  actors: {
    person: 'Un particulier',
    visitor: 'Un visiteur',
    agent: 'Un agent',
    operator: 'L’exploitant',
    server: 'Le service',
  } as Readonly<Record<string, string>>,
};

export type WorkspaceAuditTexts = typeof workspaceAuditTexts;
