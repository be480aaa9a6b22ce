import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import { openExhibit } from '../open-exhibit.ts';
import { receiveExhibit } from '../receive-exhibit.ts';
import { aDraft, given, now, openTestEvidence, receiving, visitor } from '../testing/open-evidence.ts';
import { createClamdScanner } from './scan-with-clamd.ts';

let database: Database;
let server: Server | undefined;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(() => void server?.close());
afterAll(() => database.close());

/** Speaks INSTREAM as clamd does, and finds what contains `EICAR`. */
function answer(socket: Socket): void {
  let held = Buffer.alloc(0);
  let begun = false;
  let text = '';
  socket.on('error', () => undefined);
  socket.on('data', (piece) => {
    held = Buffer.concat([held, piece]);
    if (!begun) {
      if (held.length < 10) return;
      expect(held.subarray(0, 10).toString()).toBe('zINSTREAM\0');
      held = held.subarray(10);
      begun = true;
    }
    while (held.length >= 4 && held.length >= 4 + held.readUInt32BE(0)) {
      const length = held.readUInt32BE(0);
      if (length === 0) {
        socket.end(`stream: ${text.includes('EICAR') ? 'Eicar-Test-Signature FOUND' : 'OK'}\0`);
        return;
      }
      text += held.toString('latin1', 4, 4 + length);
      held = held.subarray(4 + length);
    }
  });
}

async function clamd(serve: (socket: Socket) => void = answer) {
  server = createServer(serve).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { host: '127.0.0.1', port: (server.address() as AddressInfo).port };
}

async function evidenceWith(address: { host: string; port: number }, seconds = 10) {
  const faults: unknown[] = [];
  const scan = createClamdScanner(address, { seconds, onFault: (error) => void faults.push(error) });
  const told: string[] = [];
  const evidence = await openTestEvidence(database, {
    scan,
    onReceived: async (_, { id }) => void told.push(id),
  });
  return { evidence, faults, told };
}

test('a file in which nothing is found is clean', async () => {
  const { evidence, told } = await evidenceWith(await clamd());
  const exhibit = await given(
    evidence,
    await aDraft(database),
    'a.txt',
    Buffer.alloc(400_000, 'rien à voir '),
  );
  expect(exhibit.scan).toBe('clean');
  expect(told).toEqual([exhibit.id]);
  await evidence.close();
});

test('an infected file is kept under seal: it says so, opens to nobody and is read by nothing', async () => {
  const { evidence, told } = await evidenceWith(await clamd());
  const bytes = Buffer.concat([Buffer.alloc(131_070, 'a'), Buffer.from('EICAR')]);
  const exhibit = await given(evidence, await aDraft(database), 'a.txt', bytes);
  expect(exhibit).toMatchObject({ scan: 'infected', preview: 'none' });
  expect(told).toEqual([]);
  const opened = await openExhibit(evidence, {
    exhibitId: exhibit.id,
    actor: visitor,
    purpose: 'test',
    now,
    requestId: 'test',
  });
  expect(opened).toEqual({ ok: false, refusal: 'exhibit-quarantined' });
  const lines = await database.named<{ action: string }>(
    'lines',
    'select action from custody_line where exhibit_id = $1 order by place',
    [exhibit.id],
  );
  expect(lines.map(({ action }) => action)).toEqual(['received', 'quarantined']);
  await evidence.close();
});

test.each<[string, (socket: Socket) => void]>([
  ['says nothing', () => undefined],
  ['hangs up', (socket) => socket.destroy()],
  ['answers that it failed', (socket) => void socket.end('INSTREAM size limit exceeded. ERROR\0')],
])('when clamd %s the file is kept, as not scanned', async (_, serve) => {
  const { evidence, faults } = await evidenceWith(await clamd(serve), 1);
  const draftId = await aDraft(database);
  const received = await receiveExhibit(evidence, receiving(draftId, 'a.txt', Buffer.from('bonjour')));
  expect(received).toMatchObject({ ok: true, value: { scan: 'not-scanned' } });
  expect(faults).toHaveLength(1);
  await evidence.close();
});

test('when there is no clamd at the address the file is kept, as not scanned', async () => {
  const { evidence, faults } = await evidenceWith({ host: '127.0.0.1', port: 1 });
  const exhibit = await given(evidence, await aDraft(database), 'a.txt', Buffer.from('bonsoir'));
  expect(exhibit.scan).toBe('not-scanned');
  expect(faults).toHaveLength(1);
  await evidence.close();
});
