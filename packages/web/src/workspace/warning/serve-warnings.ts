import type { Hono } from 'hono';
import type { SiteOptions } from '../../site/options.ts';
import type { AgentLocale } from '../locale.ts';
import { type PathName, pathTo, patternOf } from '../paths.ts';
import { type AgentVisit, forAgents } from '../visit.ts';
import { decide } from './decide-warning.ts';
import { showEffects } from './effects-page.tsx';
import { showWarning } from './file-page.tsx';
import { openWarning } from './open-warning.ts';
import { issueKey, revokeKey, suspend } from './platform-acts.tsx';
import { showPlatform } from './platform-page.tsx';
import { openAccount, showPlatforms } from './platforms-page.tsx';
import { showWarnings } from './queue-page.tsx';

type Show = (visit: AgentVisit) => Promise<Response>;

/** In this order: an address with a parameter would take those below it. */
const pages = {
  warnings: showWarnings,
  warning: showWarning,
  platforms: showPlatforms,
  effects: showEffects,
  platform: showPlatform,
} as const satisfies Partial<Record<PathName, Show>>;

type Page = keyof typeof pages;

/** Forms, and the page that each is sent from: a refused one comes back there, and so does a bare address. */
const acts: readonly (readonly [PathName, Page, Show])[] = [
  ['openWarning', 'warnings', openWarning],
  ['decideWarning', 'warning', decide],
  ['platforms', 'platforms', openAccount],
  ['platformKeys', 'platform', issueKey],
  ['revokeKey', 'platform', revokeKey],
  ['suspendPlatform', 'platform', suspend],
];

/** The pages of warnings and of the platforms that show them. */
export function serveWarnings(app: Hono, locale: AgentLocale, options: SiteOptions): void {
  for (const [name, page, act] of acts) {
    const pattern = patternOf(name, locale);
    app.post(pattern, (c) => forAgents(c, { name: page, locale, options }, act));
    if (name !== page) app.get(pattern, (c) => c.redirect(pathTo(page, locale, c.req.param()), 302));
  }
  for (const name of Object.keys(pages) as Page[]) {
    app.get(patternOf(name, locale), (c) => forAgents(c, { name, locale, options }, pages[name]));
  }
}
