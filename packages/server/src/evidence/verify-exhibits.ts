import { createHash } from 'node:crypto';
import { BytesMissing } from './bytes/exhibit-store.ts';
import { SealBroken, unseal } from './bytes/sealed-stream.ts';
import type { Handler } from './custody/custody.ts';
import { appendCustody, isChainWhole } from './custody/custody-store.ts';
import type { Evidence } from './dependencies.ts';
import { openKey } from './keys/key-store.ts';
import { sealNameOf } from './open-exhibit.ts';
import { countExhibits, exhibitsAfter, type StoredExhibit } from './store.ts';

/** `changed`: the bytes do not open, or are not those received. `chain-broken`: its chain of custody was touched. */
export type Finding = {
  readonly exhibitId: string;
  readonly problem: 'missing' | 'changed' | 'chain-broken';
};

export type Verified = {
  readonly exhibits: number;
  readonly bytes: number;
  readonly findings: readonly Finding[];
};

type Verifying = {
  readonly actor: Handler;
  readonly now: Date;
  readonly requestId: string;
  readonly onProgress?: (done: number, total: number) => void;
};

const page = 200;

/** Reads every exhibit again: each is there, is what was received, and has a whole chain of custody. */
export async function verifyExhibits(
  evidence: Pick<Evidence, 'database' | 'keys' | 'store'>,
  verifying: Verifying,
): Promise<Verified> {
  const { database } = evidence;
  const total = await countExhibits(database);
  const findings: Finding[] = [];
  let exhibits = 0;
  let bytes = 0;
  let after: string | undefined;
  for (;;) {
    const some = await exhibitsAfter(database, after, page);
    for (const stored of some) {
      findings.push(...(await verifyOne(evidence, stored, verifying)));
      exhibits += 1;
      bytes += stored.exhibit.size;
      verifying.onProgress?.(exhibits, total);
    }
    after = some.at(-1)?.exhibit.id;
    if (some.length < page) return { exhibits, bytes, findings };
  }
}

async function verifyOne(
  evidence: Pick<Evidence, 'database' | 'keys' | 'store'>,
  stored: StoredExhibit,
  { actor, now, requestId }: Verifying,
): Promise<Finding[]> {
  const { database, keys } = evidence;
  const exhibitId = stored.exhibit.id;
  const key = await openKey(database, stored.keyId, keys);
  const found: Finding[] = [];
  const problem = await problemOf(evidence, stored, key);
  if (problem !== undefined) found.push({ exhibitId, problem });
  if (!(await isChainWhole(database, key, exhibitId))) found.push({ exhibitId, problem: 'chain-broken' });
  // A line more on a broken chain would only hide where it broke.
  if (found.length === 0) {
    const custody = { exhibitId, action: 'verified', purpose: 'integrity', actor, now, requestId } as const;
    await database.transaction((trx) => appendCustody(trx, key, custody));
  }
  return found;
}

async function problemOf(
  { store }: Pick<Evidence, 'store'>,
  { exhibit, blobId }: StoredExhibit,
  key: Uint8Array,
): Promise<'missing' | 'changed' | undefined> {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const piece of unseal(sealNameOf(key, blobId), store.read(blobId))) {
      hash.update(piece);
      size += piece.length;
    }
  } catch (error) {
    if (error instanceof BytesMissing) return 'missing';
    if (error instanceof SealBroken) return 'changed';
    throw error;
  }
  return size === exhibit.size && hash.digest('hex') === exhibit.sha256 ? undefined : 'changed';
}
