import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createApp } from '../app.ts';
import { openDatabase } from '../platform/database/index.ts';
import { createLog } from '../platform/log/index.ts';
import { readSettings } from '../platform/settings/index.ts';

/*
 * The whole API in a process of its own, for the test that kills it. Arguments: address of the database, folder of
 * exhibits. Writes its port on its first line.
 */
const [url = '', dataFolder = ''] = process.argv.slice(2);
const publicUrl = 'http://localhost:3000';
const link = () => publicUrl;
const { api } = createApp({
  settings: readSettings({}),
  database: openDatabase(url, { connections: 6, onError: () => undefined }),
  log: createLog('silent'),
  clock: () => new Date(),
  // All these people come from one address.
  rateLimiter: { take: async () => 0 },
  publicUrl,
  links: {
    resume: link,
    complaint: link,
    signIn: link,
    money: link,
    stopCare: link,
    helpNearYou: link,
    checkDocument: link,
  },
  wording: { told: () => [], scamType: (type) => type },
  secretKey: 'ab'.repeat(32),
  dataFolder,
  providers: { citizen: undefined, agent: undefined },
});
const server = createServer(getRequestListener((request) => api.http.fetch(request)));
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
