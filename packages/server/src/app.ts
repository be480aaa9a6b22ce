import type { NatinfTable } from '@fanal/core/law';
import { createStopLinks, serveCare } from './care/index.ts';
import {
  addExhibit,
  mayAddExhibit,
  serveComplaint,
  statementOf,
  tellThoseNewlyGrouped,
} from './complaint/index.ts';
import { serveDocument, type Wording } from './document/index.ts';
import {
  carryExhibits,
  createEvidence,
  createEvidenceJobs,
  openExhibit,
  serveEvidence,
} from './evidence/index.ts';
import {
  agentProfile,
  citizenProfile,
  createIdentify,
  createOpenIdProvider,
  serveIdentity,
  serveProviderSignIn,
} from './identity/index.ts';
import { serveInvestigation } from './investigation/index.ts';
import type { Links } from './links.ts';
import { createSettleJobs, type TellGrouped } from './matching/index.ts';
import {
  askForReading,
  carryReadings,
  createOcr,
  createReadingJobs,
  serveMaterial,
} from './material/index.ts';
import { createMailJobs, queueMail } from './notification/index.ts';
import type { Database } from './platform/database/index.ts';
import {
  type Api,
  createApi,
  currentExchange,
  type Mounted,
  type RateLimiter,
} from './platform/http/index.ts';
import type { JobHandlers, RegularJobs } from './platform/jobs/index.ts';
import type { Log } from './platform/log/index.ts';
import type { IdentityProvider, Settings } from './platform/settings/index.ts';
import { createTypesetter } from './platform/typesetting/index.ts';
import { createVault } from './platform/vault/index.ts';
import { serveRecall } from './recall/index.ts';
import { createRegularJobs } from './regular-jobs.ts';
import { serveStatement } from './statement/index.ts';
import { createWarningJobs, createWarningService, noteOrigin, serveWarning } from './warning/index.ts';

export type AppOptions = {
  readonly settings: Settings;
  readonly database: Database;
  readonly log: Log;
  readonly clock: () => Date;
  readonly rateLimiter: RateLimiter;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly links: Links;
  /** What the site asks, in words, for documents. */
  readonly wording: Wording;
  /** Codes of offences; of no lines unless the operator provides the table. */
  readonly natinf: NatinfTable;
  /** 32 bytes in hexadecimal. */
  readonly secretKey: string;
  /** Where exhibits are kept, unless a bucket is set. */
  readonly dataFolder: string;
  readonly providers: {
    readonly citizen: IdentityProvider | undefined;
    readonly agent: IdentityProvider | undefined;
  };
};

export type App = {
  readonly api: Api;
  /** For Node's own server, beside the API: padded ranges of the look-up. */
  readonly mounted: readonly Mounted[];
  readonly jobs: JobHandlers & RegularJobs;
};

/** Every slice, put together by hand. */
export function createApp(options: AppOptions): App {
  const { settings, database, log, clock, links, publicUrl } = options;
  const api = createApi({
    identify: createIdentify(database),
    rateLimiter: options.rateLimiter,
    secureCookies: publicUrl.startsWith('https://'),
    clock,
    log,
  });
  const tokenVault = createVault(options.secretKey, 'identity provider tokens');
  const openId = (provider: IdentityProvider | undefined, profile: typeof citizenProfile) =>
    provider && createOpenIdProvider({ settings: provider, profile, publicUrl, log, vault: tokenVault });
  const providers = {
    citizen: openId(options.providers.citizen, citizenProfile),
    agent: openId(options.providers.agent, agentProfile),
  };

  serveIdentity(api, { database, providers, linkOf: (locale, token) => links.signIn(token, locale) });
  serveProviderSignIn(api, { database, providers });
  serveStatement(api, { database, resumeLink: links.resume });
  const evidence = createEvidence(settings.evidence, {
    database,
    log,
    secretKey: options.secretKey,
    dataFolder: options.dataFolder,
    onReceived: askForReading,
    filed: {
      mayAdd: (db, statementId) => mayAddExhibit(db, { statementId, mode: settings.mode }),
      onAdding: (trx, adding) => addExhibit(trx, { ...adding, mode: settings.mode, linkTo: links.complaint }),
    },
  });
  serveComplaint(api, {
    database,
    holder: settings,
    complaintLink: links.complaint,
    carry: async (trx, carried) => {
      const { draftId, statementId } = carried;
      const { clientAddress } = currentExchange();
      const origin = { statementId, clientAddress, at: carried.now, secretKey: options.secretKey };
      await Promise.all([
        carryExhibits(trx, evidence, carried),
        carryReadings(trx, draftId, statementId),
        noteOrigin(trx, origin),
      ]);
    },
  });
  serveEvidence(api, {
    evidence,
    statementOf: (reference, personId) => statementOf(database, reference, personId),
  });
  serveMaterial(api, { database, statementOf: (reference) => statementOf(database, reference) });
  serveInvestigation(api, {
    database,
    vault: createVault(options.secretKey, 'searches'),
    mode: settings.mode,
    natinf: options.natinf,
  });
  const { typeset } = createTypesetter();
  serveRecall(api, { database, holder: { name: settings.operator.name, mode: settings.mode }, typeset });
  const issuing = {
    database,
    typeset,
    vault: createVault(options.secretKey, 'documents'),
    wording: options.wording,
    holder: settings,
    checkLink: links.checkDocument,
  };
  serveDocument(api, issuing);
  const stopLinks = createStopLinks(options.secretKey);
  serveCare(api, { database, stopLinks, offersSms: settings.sms !== undefined || settings.demonstration });
  const warning = createWarningService({
    database,
    secretKey: options.secretKey,
    log,
    clock,
    links: { check: links.checkValue, tell: links.tell },
    tellHolder: (trx, { id, to, locale, reference, news, now }) =>
      queueMail(trx, {
        kind: 'warning-contest',
        to,
        locale,
        parameters: { reference, news, link: links.contest(locale) },
        dedupeKey: `warning-contest:${id}:${news}`,
        now,
      }),
  });
  serveWarning(api, warning);
  const tell: TellGrouped = (trx, statementIds, now) =>
    tellThoseNewlyGrouped(trx, statementIds, { now, linkTo: links.complaint });
  serveDescription(api.http, publicUrl);

  return {
    api,
    mounted: [warning.ranges],
    jobs: {
      ...createSettleJobs({ database, tell, clock }),
      ...createWarningJobs(warning),
      ...createEvidenceJobs(evidence, clock),
      ...createReadingJobs({
        database,
        log,
        clock,
        ocr: createOcr(),
        openExhibit: (exhibitId) => {
          const reading = { actor: { kind: 'server' }, purpose: 'material', requestId: 'reading' } as const;
          return openExhibit(evidence, { ...reading, exhibitId, now: clock() });
        },
      }),
      ...createMailJobs({ database, settings: { ...settings, publicUrl }, log, clock }),
      ...createRegularJobs({
        database,
        log,
        clock,
        links,
        stopLinks,
        issuing,
        evidence,
        warning,
        tell,
      }),
    },
  };
}

/** The contract for machines, OpenAPI 3.1. */
function serveDescription(http: Api['http'], publicUrl: string): void {
  const description = {
    openapi: '3.1.0',
    info: { title: 'Fanal', version: '1', description: 'A platform against internet scams' },
    servers: [{ url: publicUrl }],
  };
  http.get('/v1/openapi.json', (context) => context.json(http.getOpenAPI31Document(description)));
}
