import { exhibitsPath, uploadsPath } from '@fanal/contract/evidence';
import type { NatinfTable } from '@fanal/core/law';
import type { Locale } from '@fanal/core/locale';
import { createApp } from '@fanal/server/app';
import { mailboxPath, startDevelopment } from '@fanal/server/development';
import type { Database } from '@fanal/server/platform/database';
import { createFront, createRateLimiter, listen } from '@fanal/server/platform/http';
import { prepareJobs, startJobs, tidyJob } from '@fanal/server/platform/jobs';
import type { Log } from '@fanal/server/platform/log';
import type { Settings } from '@fanal/server/platform/settings';
import { isOpenToOtherSites } from '@fanal/server/warning';
import {
  createSite,
  localeFor,
  pathTo,
  renderProblem,
  type SiteOptions,
  takesFiles,
  wording,
} from '@fanal/web/site';
import { sharedAssets } from '@fanal/web/ui';
import { createWorkspace } from '@fanal/web/workspace';

export type Served = {
  readonly siteUrl: string;
  readonly workspaceUrl: string;
  /** The letters of a demonstration, which nobody receives. */
  readonly mailboxUrl: string | undefined;
  /** Ends what is being answered, then the jobs; the database stays open. */
  stop(): Promise<void>;
};

const workspacePath = '/agents';
/** Seconds that running requests are given to end. */
const grace = 10;
const clock = () => new Date();

/** Server and site in one process: the site calls the API in memory. `secretKey`: 32 bytes in hexadecimal. */
export async function serveFanal(
  settings: Settings,
  parts: {
    readonly database: Database;
    readonly log: Log;
    readonly secretKey: string;
    readonly dataFolder: string;
    readonly natinf: NatinfTable;
  },
): Promise<Served> {
  const { database, log } = parts;
  const listening = await listen(settings);
  const publicUrl = settings.publicUrl ?? `http://localhost:${listening.port}`;
  await prepareJobs(database);
  const siteName = settings.operator.name;
  const development = settings.demonstration
    ? await startDevelopment({
        database,
        publicUrl,
        clock,
        stylesheet: sharedAssets.style.path,
        operator: siteName,
      })
    : undefined;
  const providers = {
    citizen: settings.franceConnect ?? development?.citizen,
    agent: settings.proConnect ?? development?.agent,
  };
  const rateLimiter = createRateLimiter();
  const app = createApp({
    ...parts,
    settings,
    clock,
    rateLimiter,
    publicUrl,
    links: linksOf(publicUrl),
    wording,
    providers,
  });
  const site: SiteOptions = {
    fetchApi: (request) => app.api.http.fetch(request),
    publicUrl,
    operator: { name: siteName, mode: settings.mode, contactEmail: settings.operator.email },
    demonstration: settings.demonstration,
  };
  let stopping = false;
  const front = createFront({
    log,
    publicUrl,
    rateLimiter,
    trustedProxies: settings.trustedProxies,
    limit: { points: settings.requestsPerMinute, seconds: 60 },
    formTargets: originsOf([providers.citizen?.issuer, providers.agent?.issuer]),
    api: site.fetchApi,
    apiPaths: ['/v1', '/auth'],
    largerBodies: {
      isAt: (path) => path.startsWith(exhibitsPath) || path.startsWith(uploadsPath) || takesFiles(path),
      bytes: settings.evidence.limits.large,
    },
    openToOtherSites: isOpenToOtherSites,
    pages: pagesOf(site),
    renderProblem: (problem, request) =>
      new Response(renderProblem(problem, localeFor(request), site), {
        status: problem.status,
        headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
      }),
    isReady: async () => !stopping && (await answers(database)),
  });
  listening.answerWith(front.fetch, [...app.mounted, ...(development?.mounted ?? [])]);
  await app.jobs[tidyJob](undefined);
  const jobs = await startJobs(database, app.jobs, log);
  return {
    siteUrl: `${publicUrl}/`,
    workspaceUrl: publicUrl + workspacePath,
    mailboxUrl: development && publicUrl + mailboxPath,
    async stop() {
      stopping = true;
      await listening.stop(grace);
      await jobs.stop();
    },
  };
}

/** What is not the workspace's is the public site's, its page for an unknown address included. */
function pagesOf(site: SiteOptions): (request: Request) => Response | Promise<Response> {
  const publicSite = createSite(site);
  const pages = createWorkspace(site).notFound((context) => publicSite.fetch(context.req.raw));
  return (request) => pages.fetch(request);
}

function linksOf(publicUrl: string) {
  return {
    resume: (code: string, locale: Locale) => publicUrl + pathTo('resumeWith', locale, { code }),
    complaint: (reference: string, locale: Locale) => publicUrl + pathTo('complaint', locale, { reference }),
    signIn: (token: string, locale: Locale) => publicUrl + pathTo('signInLink', locale, { token }),
    stopCare: (token: string, locale: Locale) => publicUrl + pathTo('careLink', locale, { token }),
    checkDocument: (code: string, locale: Locale) => publicUrl + pathTo('checkedDocument', locale, { code }),
    checkValue: (locale: Locale) => publicUrl + pathTo('checkValue', locale),
    contest: (locale: Locale) => publicUrl + pathTo('contest', locale),
    tell: (locale: Locale) => publicUrl + pathTo('start', locale),
    helpNearYou: (locale: Locale) => publicUrl + pathTo('helpNearYou', locale),
    money: (reference: string, locale: Locale) => publicUrl + pathTo('money', locale, { reference }),
  };
}

function originsOf(addresses: readonly (string | undefined)[]): string[] {
  const given = addresses.filter((address) => address !== undefined);
  return [...new Set(given.map((address) => new URL(address).origin))];
}

async function answers(database: Database): Promise<boolean> {
  try {
    await database.named('still-there', 'select 1', []);
    return true;
  } catch {
    return false;
  }
}
