import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Database } from '../platform/database/index.ts';
import type { Mounted } from '../platform/http/index.ts';
import type { IdentityProvider } from '../platform/settings/index.ts';
import { createDevelopmentIdentityProvider } from './identity-provider.ts';
import { createMailbox, mailboxPath } from './mailbox.ts';
import { refuseProduction } from './refuse-production.ts';
import { seedAgents } from './seed-agents.ts';

export type Development = {
  /** In place of the identity providers that an operator would set. */
  readonly citizen: IdentityProvider;
  readonly agent: IdentityProvider;
  /** Its own pages: identity providers and mailbox. */
  readonly mounted: readonly Mounted[];
};

/** All that stands in for the outside world in a demonstration. Throws in production. */
export async function startDevelopment(options: {
  readonly database: Database;
  /** Where browsers reach this server, without a slash at the end. */
  readonly publicUrl: string;
  readonly clock: () => Date;
  /** Path of the site's stylesheet. */
  readonly stylesheet: string;
  /** The body named at the end of letters. */
  readonly operator: string;
}): Promise<Development> {
  refuseProduction();
  const { database, publicUrl, clock, stylesheet, operator } = options;
  const page = { stylesheet, siteName: 'Fanal' };
  const provider = await createDevelopmentIdentityProvider({ ...page, publicUrl });
  const mailbox = createMailbox({ ...page, database, operator });
  await seedAgents(database, clock());
  return {
    citizen: provider.franceConnect,
    agent: provider.proConnect,
    mounted: [
      { prefix: provider.prefix, handler: guarded(provider.handle) },
      { prefix: mailboxPath, handler: guarded(getRequestListener(mailbox.fetch)) },
    ],
  };
}

/** A fault here must not end the process. */
function guarded(handle: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    handle(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}
