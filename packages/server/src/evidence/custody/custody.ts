import { createHmac, hkdfSync } from 'node:crypto';
import type { recordAudit } from '../../identity/index.ts';

/** Whoever had an exhibit in hands: a person, an agent, the operator, or this server at work. */
export type Handler = Parameters<typeof recordAudit>[1]['actor'];

export const custodyActions = [
  'received',
  'carried',
  'opened',
  'previewed',
  'downloaded',
  'verified',
  're-sealed',
  'quarantined',
  'removed',
] as const;
export type CustodyAction = (typeof custodyActions)[number];

/** One line of an exhibit's chain of custody. */
export type CustodyLine = {
  readonly exhibitId: string;
  /** From 1, without a gap. */
  readonly place: number;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string | undefined;
  readonly action: CustodyAction;
  /** A code, never a sentence: `filing`, `reading`, `investigation`. */
  readonly purpose: string;
  readonly requestId: string;
};

/**
 * The hash of a line: HMAC-SHA-256 (RFC 2104), under a key drawn from the story's, of the hash before it and of the
 * line. Whoever can write in the database but has not the master key cannot make one.
 */
export function hashOf(storyKey: Uint8Array, before: Uint8Array, line: CustodyLine): Buffer {
  const key = Buffer.from(hkdfSync('sha256', storyKey, '', 'fanal chain of custody', 32));
  const told = JSON.stringify([
    line.exhibitId,
    line.place,
    line.at.toISOString(),
    line.actorKind,
    line.actorId ?? null,
    line.action,
    line.purpose,
    line.requestId,
  ]);
  return createHmac('sha256', key).update(before).update(told).digest();
}

export function handlerId(handler: Handler): string | undefined {
  if (handler.kind === 'person') return handler.personId;
  if (handler.kind === 'agent') return handler.agentId;
  return undefined;
}
