import { ok, type Result, refuse } from '../result/index.ts';
import type { Branded } from './brand.ts';

/** `d1c4f0e8a3b59672`: a 64-bit perceptual hash, 16 lower-case hex digits. */
export type PhotoHash = Branded<'photo'>;

export type PhotoHashRefusal = 'not-a-hash' | 'blank-image';

export function parsePhotoHash(raw: string): Result<PhotoHash, PhotoHashRefusal> {
  if (raw.length > 40) return refuse('not-a-hash');
  const text = raw.trim().toLowerCase().replace(/^0x/, '');
  if (!/^[0-9a-f]{16}$/.test(text)) return refuse('not-a-hash');
  // A uniform picture hashes to all zeros or all ones and would join strangers.
  if (text === '0'.repeat(16) || text === 'f'.repeat(16)) return refuse('blank-image');
  return ok(text as PhotoHash);
}
