import { startDevelopment } from '../../development/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { type Api, createApi, createRateLimiter, listen } from '../../platform/http/index.ts';
import { createLog } from '../../platform/log/index.ts';
import { createVault } from '../../platform/vault/index.ts';
import {
  agentProfile,
  citizenProfile,
  createIdentify,
  createOpenIdProvider,
  type Profile,
  serveIdentity,
  serveProviderSignIn,
} from '../index.ts';

/** The identity slice on its own, with the demonstration's identity providers, over real HTTP. */
export type TestSite = {
  readonly url: string;
  readonly api: Api;
  /** What `clock` answers: set it to let time pass. */
  time: Date;
  /** What Fanal receives for an answer of a provider: set it to tamper. */
  receive: (path: string, answer: Response) => Promise<Response>;
  close(): Promise<void>;
};

export async function startTestSite(
  database: Database,
  citizens: Profile = citizenProfile,
): Promise<TestSite> {
  const listening = await listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${listening.port}`;
  const site: Omit<TestSite, 'api' | 'close'> = {
    url,
    time: new Date(),
    receive: async (_, answer) => answer,
  };
  const development = await startDevelopment({
    database,
    publicUrl: url,
    clock: () => site.time,
    stylesheet: '/style.css',
    operator: 'Fanal',
  });
  const log = createLog('silent');
  const api = createApi({
    identify: createIdentify(database),
    rateLimiter: createRateLimiter(),
    secureCookies: false,
    clock: () => site.time,
    log,
  });
  const common = {
    vault: createVault('ab'.repeat(32), 'test'),
    publicUrl: url,
    log,
    fetch: async (address: string, init: object) =>
      site.receive(new URL(address).pathname, await fetch(address, init)),
  };
  const providers = {
    citizen: createOpenIdProvider({
      ...common,
      settings: development.citizen,
      profile: citizens,
    }),
    agent: createOpenIdProvider({ ...common, settings: development.agent, profile: agentProfile }),
  };
  const linkOf = (locale: string, token: string) => `${url}/${locale}/link/${token}`;
  serveIdentity(api, { database, providers, linkOf });
  serveProviderSignIn(api, { database, providers });
  api.http.get('/', (context) => context.text('home'));
  listening.answerWith(api.http.fetch, development.mounted);
  return Object.assign(site, { api, close: () => listening.stop(0) });
}
