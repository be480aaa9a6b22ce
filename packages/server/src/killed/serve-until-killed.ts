import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { openDatabase } from '../platform/database/index.ts';
import { openApp } from '../testing/open-app.ts';

/*
 * The whole API in a process of its own, for the test that kills it. Arguments: address of the database, folder of
 * exhibits. Writes its port on its first line.
 */
const [url = '', dataFolder = ''] = process.argv.slice(2);
const { api } = openApp({
  database: openDatabase(url, { connections: 6, onError: () => undefined }),
  // All these people come from one address.
  rateLimiter: { take: async () => 0 },
  dataFolder,
});
const server = createServer(getRequestListener((request) => api.http.fetch(request)));
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
