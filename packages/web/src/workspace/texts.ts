import { workspaceTexts as en } from '../catalogue/en/workspace.ts';
import { workspaceTexts as fr, type WorkspaceTexts } from '../catalogue/fr/workspace.ts';
import type { AgentLocale } from './locale.ts';

const texts: Readonly<Record<AgentLocale, WorkspaceTexts>> = { fr, en };

export function workspaceTextsOf(locale: AgentLocale): WorkspaceTexts {
  return texts[locale];
}
