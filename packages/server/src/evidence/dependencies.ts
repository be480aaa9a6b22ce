import type { Exhibit, ExhibitLimits, ExhibitOwner } from '@fanal/core/exhibit';
import type { Database, Trx } from '../platform/database/index.ts';
import type { ExhibitStore } from './bytes/exhibit-store.ts';
import type { Scanner } from './inspect/scan-with-clamd.ts';
import type { MasterKeys } from './keys/master-keys.ts';

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
};
