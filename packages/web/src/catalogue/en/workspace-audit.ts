import type { WorkspaceAuditTexts } from '../fr/workspace-audit.ts';
import { warningAgentsTexts } from './warning-agents.ts';
import { warningPlatformsTexts } from './warning-platforms.ts';
import { workspaceCourseTexts } from './workspace-course.ts';
import { workspaceDecidingTexts } from './workspace-deciding.ts';
import { workspaceDocumentsTexts } from './workspace-documents.ts';
import { workspaceExhibitsTexts } from './workspace-exhibits.ts';
import { workspaceReadingTexts } from './workspace-reading.ts';

/** The audit trail. What is done in a part of the workspace is named with that part. */
export const workspaceAuditTexts: WorkspaceAuditTexts = {
  title: 'Audit trail',
  lead: 'Who read or changed what. This trail can be neither altered nor erased; your reading is written in it.',
  caption: 'Accesses, newest first',
  subject: 'Reference of a complaint or of a series',
  apply: 'Search',
  reset: 'Show all',
  at: 'When',
  actor: 'Who',
  action: 'What',
  about: 'About',
  request: 'Request',
  empty: 'No line.',
  firstPage: 'Back to the newest',
  actions: {
    read: 'read',
    list: 'looked through',
    'list-complaints': 'looked through their own files',
    'read-complaint': 'read their own file',
    file: 'filed',
    import: 'imported',
    export: 'exported',
    start: 'began a story',
    resume: 'came back to a story',
    'issue-resume-code': 'asked for a code to come back',
    'signed-in': 'signed in',
    ...workspaceCourseTexts.actions,
    ...workspaceDecidingTexts.auditActions,
    ...workspaceDocumentsTexts.auditActions,
    ...workspaceExhibitsTexts.auditActions,
    ...workspaceReadingTexts.auditActions,
    ...warningAgentsTexts.auditActions,
    ...warningPlatformsTexts.auditActions,
    'signed-out': 'signed out',
  },
  subjects: {
    queue: 'the list of complaints',
    complaints: 'complaints',
    complaint: 'complaint',
    series: 'series',
    draft: 'story being told',
    exhibit: 'exhibit',
    document: 'document',
    statement: 'filed story',
    person: 'person',
    agent: 'agent',
    ...workspaceDecidingTexts.auditSubjects,
    'audit-trail': 'the audit trail',
    demonstration: 'the demonstration',
    source: 'an imported file',
    warning: 'a warning',
    'warning-contest': 'contest',
    platform: 'a platform',
  },
  actors: { person: 'A person', visitor: 'A visitor', agent: 'An agent', operator: 'The operator' },
};
