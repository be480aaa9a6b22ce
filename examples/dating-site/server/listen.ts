import { createServer } from 'node:http';
import { serve } from '@hono/node-server';
import { createDatingSite, type DatingSiteOptions } from './create-dating-site.tsx';

/** Serves the site on this machine; port 0 takes any that is free. */
export function listen(
  options: DatingSiteOptions & { readonly port: number },
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const app = createDatingSite(options);
  return new Promise((started) => {
    const server = serve(
      { fetch: app.fetch, port: options.port, hostname: '127.0.0.1', createServer },
      ({ port }) =>
        started({
          url: `http://127.0.0.1:${port}`,
          stop: () =>
            new Promise((stopped) => {
              server.close(() => stopped());
              if ('closeAllConnections' in server) server.closeAllConnections();
            }),
        }),
    );
  });
}
