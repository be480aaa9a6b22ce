import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exhibit } from '@fanal/core/exhibit';
import { usualLimits } from '@fanal/core/exhibit';
import type { Database } from '../../platform/database/index.ts';
import { createDiskStore } from '../bytes/disk-store.ts';
import { type Evidence, noAdditions } from '../dependencies.ts';
import { createMasterKeys } from '../keys/master-keys.ts';
import { receiveExhibit } from '../receive-exhibit.ts';

export const testKey = '11'.repeat(32);
export const now = new Date('2026-11-24T10:00:00Z');
export const visitor = { kind: 'visitor' } as const;

export type TestEvidence = Evidence & { readonly folder: string; close(): Promise<void> };

/** Exhibits on a folder of the test's own. */
export async function openTestEvidence(
  database: Database,
  changes: Partial<Evidence> = {},
): Promise<TestEvidence> {
  const folder = await mkdtemp(join(tmpdir(), 'fanal-exhibits-'));
  return {
    database,
    store: createDiskStore(folder),
    keys: createMasterKeys([testKey]),
    limits: usualLimits,
    spoolFolder: join(folder, 'incoming'),
    scan: async () => 'not-scanned',
    onReceived: async () => undefined,
    filed: noAdditions,
    ...changes,
    folder,
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A draft of nobody's, to give exhibits with. */
export async function aDraft(database: Database): Promise<string> {
  const id = randomUUID();
  await database.named(
    'test-draft',
    `insert into draft (id, key_hash, locale, answers, started_at, saved_at, expires_at)
     values ($1, $2, 'fr', '{}', $3, $3, $4)`,
    [id, createHash('sha256').update(id).digest(), now, new Date(now.getTime() + 30 * 86_400_000)],
  );
  return id;
}

export async function aStatement(database: Database): Promise<string> {
  const id = randomUUID();
  await database.named(
    'test-statement',
    `insert into statement (id, scam_type, signs, locale, narrative, answers, payments, losses, told_at)
     values ($1, 'other', '{}', 'fr', '', '{}', '[]', '[]', $2)`,
    [id, now],
  );
  return id;
}

export async function* inChunks(bytes: Uint8Array, size = 10_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function gathered(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of bytes) all.push(piece);
  return Buffer.concat(all);
}

export function receiving(draftId: string, name: string, bytes: Uint8Array) {
  return {
    owner: { draftId },
    name,
    source: 'file',
    bytes: inChunks(bytes),
    actor: visitor,
    now,
    requestId: 'test',
  } as const;
}

/** Gives a file; fails when it is refused. */
export async function given(
  evidence: Evidence,
  draftId: string,
  name: string,
  bytes: Uint8Array,
): Promise<Exhibit> {
  const received = await receiveExhibit(evidence, receiving(draftId, name, bytes));
  if (!received.ok) throw new Error(received.refusal);
  return received.value;
}
