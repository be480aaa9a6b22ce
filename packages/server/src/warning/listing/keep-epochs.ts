import type { Database, Trx } from '../../platform/database/index.ts';
import type { Vault } from '../../platform/vault/index.ts';
import { closeEpoch, type Epoch, insertEpoch, openEpoch, readEpochs } from './epoch-store.ts';
import { lockLists } from './list-store.ts';
import { prepareEpoch } from './list-warnings.ts';

/** What a token of one epoch told, those of the next do not: whoever collected tokens begins anew. In days. */
export const epochDays = 30;
/** A client that holds tokens of the epoch before may use them for so long. In days. */
export const overlapDays = 7;

const dayLength = 24 * 60 * 60_000;

/**
 * Every minute: makes the next key when the current one has had its time, lists what is told under it, and only then
 * opens it; closes the one before once nobody may use it any more. At every moment one epoch is open and whole.
 */
export async function keepEpochs(database: Database, vault: Vault, now: Date): Promise<void> {
  const epochs = await database.transaction((trx) => withNext(trx, vault, now));
  const prepared = epochs.find(({ state }) => state === 'prepared');
  if (prepared !== undefined) await prepareAndOpen(database, prepared, now);
  for (const epoch of epochs) {
    if (epoch.supersededAt === undefined || now.getTime() < closesAt(epoch.supersededAt).getTime()) continue;
    await database.transaction(async (trx) => {
      await lockLists(trx);
      await closeEpoch(trx, epoch.epoch, now);
    });
  }
}

/** The epochs, with the next one among them when it is time; two servers that look at once see one and the same. */
async function withNext(trx: Trx, vault: Vault, now: Date): Promise<readonly Epoch[]> {
  await lockLists(trx);
  const epochs = await readEpochs(trx, vault);
  const current = epochs.find(({ state }) => state === 'current');
  const isTime = current === undefined || isOver(current, now);
  if (!isTime || epochs.some(({ state }) => state === 'prepared')) return epochs;
  await insertEpoch(trx, vault, now);
  return readEpochs(trx, vault);
}

export function closesAt(supersededAt: Date): Date {
  return new Date(supersededAt.getTime() + overlapDays * dayLength);
}

function isOver({ openedAt }: Epoch, now: Date): boolean {
  return openedAt !== undefined && now.getTime() - openedAt.getTime() >= epochDays * dayLength;
}

/** Opens in the transaction that lists the last of it: what is decided meanwhile waits, and is listed in it too. */
async function prepareAndOpen(database: Database, epoch: Epoch, now: Date): Promise<void> {
  for (let isWhole = false; !isWhole; ) {
    isWhole = await database.transaction(async (trx) => {
      const done = await prepareEpoch(trx, epoch, now);
      if (done) await openEpoch(trx, epoch.epoch, now);
      return done;
    });
  }
}
