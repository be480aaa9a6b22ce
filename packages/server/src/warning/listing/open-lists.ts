import { entryBytes, hashEpoch, type LookupClass, labelKindOf, lookupClasses } from '@fanal/core/warning';
import type { Database, Trx } from '../../platform/database/index.ts';
import type { Log } from '../../platform/log/index.ts';
import type { Vault } from '../../platform/vault/index.ts';
import { type Epoch, readEpochs } from './epoch-store.ts';
import { type ListName, readChanges, readEntries, readListSize, readVersions } from './list-store.ts';
import { RangeList } from './range-list.ts';
import { readSigningKeys, type SigningKey } from './signing-keys.ts';

/** A list in memory, and the version it has reached. */
export type LoadedList = { readonly list: RangeList; readonly version: number };

/** Everything a look-up needs, in the memory of this process; the database is asked once a second what is new. */
export type OpenLists = {
  /** As it stands now, within a second. */
  upToDate(now: Date): Promise<Loaded>;
  /** As it stood a moment ago: nobody waits for the database, but whoever comes first. */
  atHand(now: Date): Loaded | Promise<Loaded>;
};

export type Loaded = {
  /** Those open to clients, the current one first. */
  readonly epochs: readonly Epoch[];
  readonly signingKeys: readonly SigningKey[];
  /** `undefined`: no such list is open. */
  find(name: ListName): LoadedList | undefined;
};

type Deps = { readonly database: Database; readonly vault: Vault; readonly log: Log };

/** In milliseconds. */
const askedEvery = 1_000;

export function createOpenLists({ database, vault, log }: Deps): OpenLists {
  const lists = new Map<string, LoadedList>();
  let loaded: Loaded | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<Loaded> | undefined;

  async function ask(now: Date): Promise<Loaded> {
    const [all, signingKeys] = await Promise.all([
      readEpochs(database, vault),
      readSigningKeys(database, vault, now),
    ]);
    const epochs = all.filter(({ state }) => state !== 'prepared');
    await catchUp(database, lists, namesIn(epochs));
    askedAt = now.getTime();
    loaded = { epochs, signingKeys, find: (name) => lists.get(keyOf(name)) };
    return loaded;
  }

  function upToDate(now: Date): Promise<Loaded> {
    const age = now.getTime() - askedAt;
    if (loaded !== undefined && age >= 0 && age < askedEvery) return Promise.resolve(loaded);
    asking ??= ask(now).finally(() => {
      asking = undefined;
    });
    return asking;
  }

  return {
    upToDate,
    atHand(now) {
      if (loaded === undefined) return upToDate(now);
      upToDate(now).catch((error: unknown) =>
        log.error({ err: error }, 'the lists could not be brought up to date'),
      );
      return loaded;
    },
  };
}

function namesIn(epochs: readonly Epoch[]): readonly ListName[] {
  return lookupClasses.flatMap((lookupClass) =>
    labelKindOf(lookupClass) === 'hash'
      ? [{ class: lookupClass, epoch: hashEpoch }]
      : epochs.map(({ epoch }) => ({ class: lookupClass, epoch })),
  );
}

function keyOf({ class: lookupClass, epoch }: ListName): string {
  return `${lookupClass} ${epoch}`;
}

/** Brings every list to its version in the database, and lets go of those that are closed. */
async function catchUp(
  database: Database,
  lists: Map<string, LoadedList>,
  names: readonly ListName[],
): Promise<void> {
  const versions = new Map((await readVersions(database)).map((each) => [keyOf(each), each.version]));
  for (const name of names) {
    const before = lists.get(keyOf(name));
    const version = versions.get(keyOf(name)) ?? 0;
    if (before?.version === version) continue;
    const after = before === undefined ? undefined : await follow(database, name, before, version);
    lists.set(keyOf(name), after ?? (await load(database, name)));
  }
  const open = new Set(names.map(keyOf));
  for (const key of lists.keys()) if (!open.has(key)) lists.delete(key);
}

/** `undefined` when what changed since is forgotten, or the list is ahead of a database that was put back. */
async function follow(
  database: Database,
  name: ListName,
  { list, version }: LoadedList,
  upTo: number,
): Promise<LoadedList | undefined> {
  if (upTo < version) return undefined;
  const changes = await readChanges(database, name, { after: version, upTo });
  if (changes.length !== upTo - version) return undefined;
  for (const { removals, additions } of changes) list.change(removals, additions);
  return { list, version: upTo };
}

const loadedAtOnce = 20_000;

function load(database: Database, name: ListName): Promise<LoadedList> {
  return database.transaction(async (trx) => {
    // One moment of the database for all that is read: the version is that of the entries.
    await trx.named('warning-one-moment', 'set transaction isolation level repeatable read, read only', []);
    const { version, fullest } = await readListSize(trx, name);
    const list = new RangeList(name.class, fullest);
    for await (const { bucket, entry } of entriesOf(trx, name)) list.add(bucket, entry);
    return { list, version };
  });
}

async function* entriesOf(trx: Trx, name: { readonly class: LookupClass; readonly epoch: number }) {
  let place = { bucket: -1, entry: new Uint8Array(entryBytes) as Uint8Array };
  for (;;) {
    const page = await readEntries(trx, name, place, loadedAtOnce);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < loadedAtOnce) return;
    place = last;
  }
}
