import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { usualLimits } from '@fanal/core/exhibit';
import { getRequestListener } from '@hono/node-server';
import { openDatabase } from '../../platform/database/index.ts';
import { createApi, createRateLimiter } from '../../platform/http/index.ts';
import { createLog } from '../../platform/log/index.ts';
import { createDiskStore } from '../bytes/disk-store.ts';
import { createMasterKeys } from '../keys/master-keys.ts';
import { serveEvidence } from '../routes.ts';

/*
 * A process of its own that takes exhibits and uploads until it is killed: for tests that kill it. Arguments: address
 * of the database, folder of exhibits, master key. Writes its port on its first line. Rate limits are those of the
 * endpoints; the general one is not in front.
 */
const [url = '', folder = '', masterKey = ''] = process.argv.slice(2);
const database = openDatabase(url, { connections: 4, onError: () => undefined });
const api = createApi({
  identify: async () => ({ kind: 'visitor' }),
  rateLimiter: createRateLimiter(),
  secureCookies: false,
  clock: () => new Date(),
  log: createLog('silent'),
});
serveEvidence(api, {
  evidence: {
    database,
    store: createDiskStore(folder),
    keys: createMasterKeys([masterKey]),
    limits: usualLimits,
    spoolFolder: join(folder, 'incoming'),
    scan: async () => 'not-scanned',
    onReceived: async () => undefined,
  },
  statementOf: async () => undefined,
});
const server = createServer(getRequestListener((request) => api.http.fetch(request)));
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
