import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import { openExhibit } from '../open-exhibit.ts';
import {
  gathered,
  now,
  openTestEvidence,
  type TestEvidence,
  testKey,
  visitor,
} from '../testing/open-evidence.ts';
import { aTeller, begin, offsetOf, patch, type Teller } from '../testing/tus-teller.ts';

let database: Database;
let evidence: TestEvidence;
beforeAll(async () => {
  database = await openTestDatabase();
  evidence = await openTestEvidence(database);
});
afterAll(async () => {
  await evidence.close();
  await database.close();
});

const program = join(import.meta.dirname, '../testing/serve-until-killed.ts');

async function startServer(): Promise<{ readonly child: ChildProcess; readonly base: string }> {
  const url = database.pool.options.connectionString ?? '';
  const child = spawn(process.execPath, ['--import', 'tsx', program, url, evidence.folder, testKey], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, base: `http://127.0.0.1:${port}` };
}

/** Sends pieces until the server no longer answers; tells how far it had said it was. */
async function sendUntilItFails(
  base: string,
  teller: Teller,
  path: string,
  sending: { readonly bytes: Buffer; readonly from: number; readonly onAcknowledged: (at: number) => void },
): Promise<number> {
  let at = sending.from;
  try {
    while (at < sending.bytes.length) {
      const answer = await patch(base, teller, path, at, sending.bytes.subarray(at, at + 150_000));
      at = Number(answer.headers.get('upload-offset'));
      sending.onAcknowledged(at);
    }
  } catch {
    // The server was killed.
  }
  return at;
}

test('a server killed in the middle of an upload has every byte that it acknowledged', async () => {
  const teller = await aTeller(database);
  const bytes = Buffer.alloc(4_000_000);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = 97 + ((at * 7 + Math.floor(at / 1_000)) % 26);
  let server = await startServer();
  const path = await begin(server.base, teller, bytes.length);
  let acknowledged = 0;
  for (const killedAfter of [5]) {
    let pieces = 0;
    acknowledged = await sendUntilItFails(server.base, teller, path, {
      bytes,
      from: acknowledged,
      onAcknowledged() {
        pieces += 1;
        // The next piece is on its way when the signal arrives.
        if (pieces === killedAfter) setImmediate(() => server.child.kill('SIGKILL'));
      },
    });
    await (server.child.signalCode === null ? once(server.child, 'exit') : undefined);
    server = await startServer();
    const there = await offsetOf(server.base, teller, path);
    expect(there).toBeGreaterThanOrEqual(acknowledged);
    acknowledged = there;
  }
  const rest = await patch(server.base, teller, path, acknowledged, bytes.subarray(acknowledged));
  server.child.kill('SIGKILL');
  const exhibitId = rest.headers.get('exhibit') ?? '';
  const opened = await openExhibit(evidence, {
    exhibitId,
    actor: visitor,
    purpose: 'test',
    now,
    requestId: 't',
  });
  if (!opened.ok) throw new Error(opened.refusal);
  expect((await gathered(opened.value.bytes)).equals(bytes)).toBe(true);
}, 240_000);
