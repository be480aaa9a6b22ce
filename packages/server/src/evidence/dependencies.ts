import type { Exhibit, ExhibitLimits, ExhibitOwner } from '@fanal/core/exhibit';
import { type Result, refuse } from '@fanal/core/result';
import type { Database, Db, Trx } from '../platform/database/index.ts';
import type { ExhibitStore } from './bytes/exhibit-store.ts';
import type { Handler } from './custody/custody.ts';
import type { Scanner } from './inspect/scan-with-clamd.ts';
import type { MasterKeys } from './keys/master-keys.ts';

/** A file comes to a story that is already filed. */
export type Adding = {
  readonly statementId: string;
  readonly actor: Handler;
  readonly now: Date;
  readonly requestId: string;
};

/** What whoever follows a filed story says about adding to it. */
export type FiledStories = {
  /** Asked before bytes are read: nobody sends a large file for nothing. */
  readonly mayAdd: (db: Db, statementId: string) => Promise<boolean>;
  /** In the transaction that keeps the file, before it writes anything; what is refused is not kept. */
  readonly onAdding: (trx: Trx, adding: Adding) => Promise<Result<unknown, 'not-at-this-stage'>>;
};

/** For whoever only works with stories being told, or only reads. */
export const noAdditions: FiledStories = {
  mayAdd: async () => false,
  onAdding: async () => refuse('not-at-this-stage'),
};

/** What exhibits are kept with. */
export type Evidence = {
  readonly database: Database;
  readonly store: ExhibitStore;
  readonly keys: MasterKeys;
  readonly limits: ExhibitLimits;
  /** A folder on this machine's disk where files wait while they are looked at. */
  readonly spoolFolder: string;
  readonly scan: Scanner;
  /** In the transaction that receives an exhibit which may be read; not called for an infected one. */
  readonly onReceived: (trx: Trx, exhibit: Exhibit, owner: ExhibitOwner) => Promise<void>;
  readonly filed: FiledStories;
};
