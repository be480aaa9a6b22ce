import { randomBytes } from 'node:crypto';
import { keptVersions } from '@fanal/contract/warning';
import {
  bucketOf,
  hashEpoch,
  type LookupClass,
  labelKindOf,
  lookupClasses,
  nonceBytes,
  sealEntry,
  tokenInput,
  urlDigest,
} from '@fanal/core/warning';
import type { Database, Trx } from '../../platform/database/index.ts';
import type { Vault } from '../../platform/vault/index.ts';
import { toldOf, type Warning } from '../store.ts';
import { tokenOf } from '../token/voprf.ts';
import { type Epoch, readEpochs } from './epoch-store.ts';
import {
  deleteEntries,
  insertChange,
  insertEntries,
  type ListChange,
  lockLists,
  noteDelays,
  readEntriesOf,
  readUnprepared,
  type StoredEntry,
  takeUnlisted,
} from './list-store.ts';

/** That what a list tells of a value is not what it was. */
export type Relisted = {
  readonly warning: Warning;
  readonly class: LookupClass;
  readonly epoch: number;
  readonly version: number;
  /** The entry that stands there now, or the one that was taken away. */
  readonly entry: Uint8Array;
  readonly kind: 'verdict.changed' | 'verdict.retracted';
};

export type Listing = {
  readonly database: Database;
  readonly vault: Vault;
  /** Told, in the transaction that makes them, of changes to the lists that are in use. */
  readonly onRelisted: (trx: Trx, relisted: readonly Relisted[], now: Date) => Promise<void>;
};

const atOnce = 500;

/** Makes the lists follow what was decided, until nothing waits. Each batch is one version of each list it touches. */
export async function listWarnings(listing: Listing, now: Date): Promise<void> {
  for (;;) {
    const taken = await listing.database.transaction(async (trx) => {
      await lockLists(trx);
      const unlisted = await takeUnlisted(trx, atOnce);
      if (unlisted.length === 0) return 0;
      const epochs = await readEpochs(trx, listing.vault);
      const warnings = unlisted.map(({ warning }) => warning);
      const inUse = new Set([hashEpoch, ...epochs.filter(isCurrent).map(({ epoch }) => epoch)]);
      const relisted = await relist(trx, warnings, epochs, now);
      await listing.onRelisted(
        trx,
        relisted.filter(({ epoch }) => inUse.has(epoch)),
        now,
      );
      await noteDelays(
        trx,
        unlisted.flatMap(({ since }) => since),
        now,
      );
      return unlisted.length;
    });
    if (taken < atOnce) return;
  }
}

function isCurrent({ state }: Epoch): boolean {
  return state === 'current';
}

/**
 * Lists in an epoch that nobody uses yet what is told already, a batch at a time. Answers whether it is all there;
 * the transaction holds the lists, so that it stays so until the end of it.
 */
export async function prepareEpoch(trx: Trx, epoch: Epoch, now: Date): Promise<boolean> {
  await lockLists(trx);
  const classes = lookupClasses.filter((each) => labelKindOf(each) === 'token');
  const missing = await readUnprepared(trx, epoch.epoch, classes, atOnce);
  if (missing.length > 0) await relist(trx, missing, [epoch], now);
  return missing.length < atOnce;
}

/** Brings the entries of these warnings to what is told of them, in each of these epochs. */
async function relist(
  trx: Trx,
  warnings: readonly Warning[],
  epochs: readonly Epoch[],
  now: Date,
): Promise<readonly Relisted[]> {
  const touched = new Set(epochs.map(({ epoch }) => epoch));
  const all = await readEntriesOf(
    trx,
    warnings.map(({ id }) => id),
  );
  const before = all.filter(({ epoch }) => epoch === hashEpoch || touched.has(epoch));
  const after = warnings.flatMap((warning) => entriesFor(warning, epochs));
  await deleteEntries(trx, before);
  await insertEntries(trx, after);
  const byId = new Map(warnings.map((warning) => [warning.id, warning]));
  const relisted: Relisted[] = [];
  for (const change of changesOf(before, after, byId)) {
    const version = await insertChange(trx, change, now, keptVersions);
    const isOf = (each: StoredEntry) => each.class === change.class && each.epoch === change.epoch;
    relisted.push(...relistedIn(before.filter(isOf), after.filter(isOf), byId, version));
  }
  return relisted;
}

/** One entry an epoch; of a web address, one for all time. */
function entriesFor(warning: Warning, epochs: readonly Epoch[]): readonly StoredEntry[] {
  const told = toldOf(warning);
  if (told === undefined) return [];
  const { item, id: warningId } = warning;
  const place = { class: item.class, bucket: bucketOf(item), warningId };
  const entryUnder = (label: Uint8Array) => sealEntry(label, told, randomBytes(nonceBytes));
  if (labelKindOf(item.class) === 'hash') {
    return [{ ...place, epoch: hashEpoch, entry: entryUnder(urlDigest(item.value)) }];
  }
  const input = tokenInput(item);
  return epochs.map(({ epoch, key }) => ({ ...place, epoch, entry: entryUnder(tokenOf(key, input)) }));
}

/** What changes in each list, removals and additions in order. */
function changesOf(
  before: readonly StoredEntry[],
  after: readonly StoredEntry[],
  warnings: ReadonlyMap<string, Warning>,
): readonly ListChange[] {
  const lists = new Map([...before, ...after].map((each) => [`${each.class} ${each.epoch}`, each]));
  return [...lists.values()].map((list) => {
    const isOf = (each: StoredEntry) => each.class === list.class && each.epoch === list.epoch;
    const removed = before.filter(isOf);
    const isRetracted = ({ warningId }: StoredEntry) =>
      warnings.get(warningId)?.standing.state === 'retracted';
    return {
      class: list.class,
      epoch: list.epoch,
      removals: storedRecords(removed),
      additions: storedRecords(after.filter(isOf)),
      retracted: removed.filter(isRetracted).map(storedRecord),
    };
  });
}

/** Somebody may have been warned by what was there: they are told what became of it. */
function relistedIn(
  before: readonly StoredEntry[],
  after: readonly StoredEntry[],
  warnings: ReadonlyMap<string, Warning>,
  version: number,
): readonly Relisted[] {
  const now = new Map(after.map((each) => [each.warningId, each]));
  return before.flatMap(({ class: lookupClass, epoch, entry, warningId }) => {
    const warning = warnings.get(warningId);
    if (warning === undefined) return [];
    const kind = now.has(warningId) ? 'verdict.changed' : 'verdict.retracted';
    return [
      { warning, class: lookupClass, epoch, version, entry: now.get(warningId)?.entry ?? entry, kind },
    ] as const;
  });
}

function storedRecord({ bucket, entry }: StoredEntry): Uint8Array {
  return Uint8Array.of(bucket >> 8, bucket & 0xff, ...entry);
}

function storedRecords(entries: readonly StoredEntry[]): Uint8Array {
  const records = entries.map(storedRecord).sort(Buffer.compare);
  return new Uint8Array(Buffer.concat(records));
}
