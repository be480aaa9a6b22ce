import { createHash } from 'node:crypto';
import { largestCompared } from '@fanal/contract/document';
import { parseReference } from '@fanal/core/reference';
import { type Result, refuse } from '@fanal/core/result';
import type { Db } from '../platform/database/index.ts';
import type { IssuedDocument } from './document.ts';
import { findByCode } from './store.ts';

/** The document of that code, as typed by whoever holds the paper. */
export async function verifyDocument(db: Db, written: string): Promise<IssuedDocument | undefined> {
  const code = parseReference(written, 'D');
  return code.ok ? findByCode(db, code.value) : undefined;
}

/** Whether these bytes are the document's. They pass through, and are kept nowhere. */
export async function compareDocument(
  db: Db,
  written: string,
  bytes: ReadableStream<Uint8Array>,
): Promise<Result<{ readonly same: boolean }, 'not-found' | 'too-large'>> {
  const document = await verifyDocument(db, written);
  if (document === undefined) return refuse('not-found');
  const hash = createHash('sha256');
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > largestCompared) return refuse('too-large');
    hash.update(part);
  }
  return { ok: true, value: { same: hash.digest('hex') === document.sha256 } };
}
