import { createHash, randomBytes } from 'node:crypto';
import { makeReference, parseReference, referenceEntropy } from '@fanal/core/reference';

/** Opens a draft in the browser that began it. Only its SHA-256 is stored. */
export function newDraftKey(): { readonly key: string; readonly hash: Buffer } {
  const key = randomBytes(32).toString('base64url');
  return { key, hash: hashOf(key) };
}

export function draftKeyHash(key: string): Buffer {
  return hashOf(key);
}

/** Opens a draft on another device. Only its SHA-256 is stored. */
export function newResumeCode(): { readonly code: string; readonly hash: Buffer } {
  const code = makeReference('R', randomBytes(referenceEntropy('R')));
  return { code, hash: hashOf(code) };
}

/** The hash of a code as a person typed it, or nothing when no code is spelled so. */
export function resumeCodeHash(typed: string): Buffer | undefined {
  const parsed = parseReference(typed, 'R');
  return parsed.ok ? hashOf(parsed.value) : undefined;
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
