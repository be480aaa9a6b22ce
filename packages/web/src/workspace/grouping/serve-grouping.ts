import type { Hono } from 'hono';
import type { SiteOptions } from '../../site/options.ts';
import type { AgentLocale } from '../locale.ts';
import { type PathName, pathTo, patternOf } from '../paths.ts';
import { type AgentVisit, forAgents } from '../visit.ts';
import { answer } from './answer.ts';
import { decideOnSeries, undoDecision } from './decide.ts';
import { showDecision } from './decision-page.tsx';
import { showPairDecision } from './decisions-page.tsx';
import { showIndicator } from './indicator-page.tsx';
import { showPair } from './pair-page.tsx';
import { comparePair, showPairs } from './pairs-page.tsx';
import { showQuestion } from './question-page.tsx';
import { showQuestions } from './questions-page.tsx';

type Serve = (visit: AgentVisit) => Promise<Response>;

const pages = {
  questions: showQuestions,
  question: showQuestion,
  pairs: showPairs,
  pair: showPair,
  indicator: showIndicator,
  decisions: showPairDecision,
  decision: showDecision,
} as const satisfies Partial<Record<PathName, Serve>>;

/** Forms by their address, each with the page that it is sent from and comes back to. */
const forms = [
  ['pairs', 'pairs', comparePair],
  ['decisions', 'decisions', decideOnSeries],
  ['answer', 'question', answer],
  ['undo', 'decision', undoDecision],
] as const satisfies readonly (readonly [PathName, keyof typeof pages, Serve])[];

/** What agents ask of matching, are asked by it, and decide. */
export function serveGrouping(app: Hono, locale: AgentLocale, options: SiteOptions): void {
  for (const name of Object.keys(pages) as (keyof typeof pages)[]) {
    app.get(patternOf(name, locale), (c) => forAgents(c, { name, locale, options }, pages[name]));
  }
  for (const [address, name, act] of forms) {
    app.post(patternOf(address, locale), (c) => forAgents(c, { name, locale, options }, act));
    if (address !== name) {
      app.get(patternOf(address, locale), (c) => c.redirect(pathTo(name, locale, c.req.param()), 302));
    }
  }
}
