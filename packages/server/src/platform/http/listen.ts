import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { problemResponse } from './problem.ts';

type Fetch = (request: Request, env: object) => Response | Promise<Response>;
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => void;
/** A handler of Node's own kind, for the paths that begin with a prefix. */
export type Mounted = { readonly prefix: string; readonly handler: NodeHandler };

export type Listening = {
  readonly port: number;
  /** Until this is called every request is told that the service is not ready. */
  answerWith(fetch: Fetch, mounted?: readonly Mounted[]): void;
  /** No new connection; those being served get their answer, for at most `graceSeconds`. */
  stop(graceSeconds: number): Promise<void>;
};

/** Listens on `host` and `port` (0: any free one). Fails when the port is taken. */
export async function listen(options: { readonly host: string; readonly port: number }): Promise<Listening> {
  let handler = getRequestListener(() => problemResponse({ code: 'not-ready' })) as NodeHandler;
  const server = createServer((request, response) => handler(request, response));
  // How long a slow client may hold a socket, in milliseconds.
  server.headersTimeout = 10_000;
  server.requestTimeout = 300_000;
  server.keepAliveTimeout = 5_000;
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port, options.host, () => {
      server.off('error', failed);
      listening();
    });
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    answerWith(fetch, mounted = []) {
      const answer = getRequestListener(fetch) as NodeHandler;
      handler = (request, response) => {
        const own = mounted.find(({ prefix }) => request.url?.startsWith(prefix));
        (own?.handler ?? answer)(request, response);
      };
    },
    stop: (graceSeconds) => stop(server, graceSeconds),
  };
}

function stop(server: Server, graceSeconds: number): Promise<void> {
  return new Promise((stopped) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceSeconds * 1000);
    server.close(() => {
      clearTimeout(cut);
      stopped();
    });
    server.closeIdleConnections();
  });
}
