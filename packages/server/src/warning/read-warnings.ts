import type * as wire from '@fanal/contract/warning';
import type { Actor } from '@fanal/core/identity';
import { ok, type Result, refuse } from '@fanal/core/result';
import { recordReading } from '../identity/index.ts';
import type { Database } from '../platform/database/index.ts';
import { listContests } from './contest-store.ts';
import { listNamedIn } from './naming-store.ts';
import { presentFile, presentRow } from './present.ts';
import { readHistory, readQueue, readQueued, type WarningQueue } from './queue-store.ts';

type Reading = { readonly actor: Actor; readonly requestId: string; readonly now: Date };

/** `<sort key> <id>`, as `place` writes it. */
const placeShape = /^[\dA-Za-z]{0,40} [0-9a-f-]{36}$/;

type Page = { readonly rows: wire.WarningRow[]; readonly next?: string };

export async function listWarnings(
  database: Database,
  asked: Reading & {
    readonly queue: WarningQueue;
    readonly after?: string | undefined;
    readonly limit: number;
  },
): Promise<Result<Page, 'invalid-request'>> {
  const after = asked.after === undefined ? undefined : Buffer.from(asked.after, 'base64url').toString();
  if (after !== undefined && !placeShape.test(after)) return refuse('invalid-request');
  const found = await readQueue(database, asked.queue, { after, limit: asked.limit + 1 });
  const shown = found.slice(0, asked.limit);
  await recordReading(database, lineOf(asked, 'list-warnings'));
  const last = shown.at(-1);
  return ok({
    rows: shown.map(presentRow),
    ...(found.length > shown.length && last ? { next: Buffer.from(last.place).toString('base64url') } : {}),
  });
}

const mostComplaints = 100;

export async function readWarning(
  database: Database,
  asked: Reading & { readonly id: string },
): Promise<Result<wire.WarningFile, 'not-found'>> {
  const queued = await readQueued(database, asked.id);
  if (queued === undefined) return refuse('not-found');
  const [history, contests, namedIn] = await Promise.all([
    readHistory(database, asked.id),
    listContests(database, asked.id),
    listNamedIn(database, queued.warning.indicator, mostComplaints),
  ]);
  await recordReading(database, { ...lineOf(asked, 'read-warning'), subjectId: asked.id });
  return ok(presentFile(queued, { history, contests, namedIn }));
}

function lineOf({ actor, requestId, now }: Reading, action: string) {
  return { at: now, actor, action, subjectKind: 'warning', requestId };
}
