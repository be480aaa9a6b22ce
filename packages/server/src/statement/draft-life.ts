import { type Result, refuse } from '@fanal/core/result';
import type { Cookies } from '../platform/http/index.ts';
import { draftKeyHash } from './draft-key.ts';
import type { Draft } from './store.ts';

/** A draft lives 30 days from the last page saved. */
const draftDays = 30;

export function expiryFrom(savedAt: Date): Date {
  return new Date(savedAt.getTime() + draftDays * 24 * 60 * 60 * 1000);
}

export const draftSeconds = draftDays * 24 * 60 * 60;

/** Whether the draft that a key opened may be read; `undefined` when the key opened none. */
export function readable(
  draft: Draft | undefined,
  now: Date,
): Result<Draft, 'draft-not-found' | 'draft-expired'> {
  if (draft === undefined) return refuse('draft-not-found');
  if (draft.expiresAt <= now) return refuse('draft-expired');
  return { ok: true, value: draft };
}

/** Whether it may still change. */
export function changeable(
  draft: Draft | undefined,
  now: Date,
): Result<Draft, 'draft-not-found' | 'draft-expired' | 'draft-already-filed'> {
  const found = readable(draft, now);
  if (!found.ok) return found;
  return found.value.filedAs === undefined ? found : refuse('draft-already-filed');
}

/** The hash of this browser's draft key, if it has one. */
export function keyHashOf(cookies: Cookies): Buffer | undefined {
  const key = cookies.read('draft');
  return key === undefined ? undefined : draftKeyHash(key);
}
