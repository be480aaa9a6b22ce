import { Hono } from 'hono';
import { trimTrailingSlash } from 'hono/trailing-slash';
import type { SiteOptions } from '../site/options.ts';
import { assetRoutes } from '../ui/index.ts';
import { showAuditTrail } from './audit-page.tsx';
import { showComplaint } from './complaint-page.tsx';
import { decide, write } from './course/decide.ts';
import { serveGrouping } from './grouping/serve-grouping.ts';
import { workspaceStyle } from './layout.tsx';
import { type AgentLocale, agentLocaleFor, agentLocales } from './locale.ts';
import { type PathName, pathTo, patternOf } from './paths.ts';
import { showQueue } from './queue-page.tsx';
import { refused } from './refusal-page.tsx';
import { searchQueue } from './search-queue.ts';
import { showSeriesList } from './series-list-page.tsx';
import { showSeries } from './series-page.tsx';
import { leave, showAccount, showSignIn } from './sign-in-page.tsx';
import { type AgentVisit, forAgents, workspaceVisitOf } from './visit.ts';
import { serveWarnings } from './warning/serve-warnings.ts';

const agentPages = {
  queue: showQueue,
  file: showComplaint,
  seriesList: showSeriesList,
  series: showSeries,
  audit: showAuditTrail,
  account: showAccount,
} as const satisfies Partial<Record<PathName, (visit: AgentVisit) => Promise<Response>>>;

/**
 * The agents' pages, with whole addresses: everything under `/agents`, and the one style sheet of theirs under
 * `/assets`. The shared style sheet and script are the public site's to serve.
 */
export function createWorkspace(options: SiteOptions): Hono {
  const app = new Hono();
  app.use('/agents/*', trimTrailingSlash());
  app.route('/', assetRoutes([workspaceStyle]));
  app.get('/agents', (c) => {
    c.header('vary', 'accept-language');
    return c.redirect(pathTo('queue', agentLocaleFor(c.req)), 302);
  });
  for (const locale of agentLocales) servePages(app, locale, options);
  app.all('/agents/*', (c) =>
    refused(workspaceVisitOf(c, { name: 'queue', locale: agentLocaleFor(c.req), options }), {
      code: 'not-found',
    }),
  );
  // A fault is for the one edge handler of whoever serves the workspace.
  app.onError((error) => {
    throw error;
  });
  return app;
}

function servePages(app: Hono, locale: AgentLocale, options: SiteOptions): void {
  app.get(`/agents/${locale}`, (c) => c.redirect(pathTo('queue', locale), 302));
  // Before the files, whose addresses look the same. Its page is the queue, after the sign-in too.
  app
    .get(patternOf('search', locale), (c) => c.redirect(pathTo('queue', locale), 302))
    .post((c) => forAgents(c, { name: 'queue', locale, options }, searchQueue));
  // Sent from a complaint's page, which is where a refused form comes back.
  for (const [name, act] of [
    ['decide', decide],
    ['write', write],
  ] as const) {
    app
      .get(patternOf(name, locale), (c) =>
        c.redirect(pathTo('file', locale, { reference: c.req.param('reference') ?? '' }), 302),
      )
      .post((c) => forAgents(c, { name: 'file', locale, options }, act));
  }
  for (const name of Object.keys(agentPages) as (keyof typeof agentPages)[]) {
    app.get(patternOf(name, locale), (c) => forAgents(c, { name, locale, options }, agentPages[name]));
  }
  serveGrouping(app, locale, options);
  serveWarnings(app, locale, options);
  app.get(patternOf('signIn', locale), (c) =>
    showSignIn(workspaceVisitOf(c, { name: 'signIn', locale, options })),
  );
  app.post(patternOf('signOut', locale), (c) =>
    leave(workspaceVisitOf(c, { name: 'signOut', locale, options })),
  );
}
