import type { Trx } from '../../platform/database/index.ts';
import { scriptKeysOf, scriptVersion } from './script-keys.ts';
import { readUnread, writeScriptKeys } from './script-store.ts';

/** Reads the words of statements that were not read yet, so that others of the same words find them. */
export async function readScriptKeys(trx: Trx, statementIds: readonly string[]): Promise<void> {
  const unread = await readUnread(trx, statementIds, scriptVersion);
  const rows = unread.map(({ statementId, narrative }) => ({ statementId, keys: scriptKeysOf(narrative) }));
  await writeScriptKeys(trx, rows, scriptVersion);
}
