import { workspaceTexts as en } from '../catalogue/en/workspace.ts';
import { workspaceTexts as fr, type WorkspaceTexts } from '../catalogue/fr/workspace.ts';
import type { Locale } from '../catalogue/index.ts';

const texts: Readonly<Record<Locale, WorkspaceTexts>> = { fr, en };

export function workspaceTextsOf(locale: Locale): WorkspaceTexts {
  return texts[locale];
}
