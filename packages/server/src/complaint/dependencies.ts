import type { Locale } from '@fanal/core/locale';
import type { Database } from '../platform/database/index.ts';
import type { Carry } from './file-complaint.ts';
import type { Holder } from './present.ts';

/** What the routes of complaints stand on. */
export type ComplaintDependencies = {
  readonly database: Database;
  readonly holder: Holder;
  /** The address of a complaint in its owner's space. */
  readonly complaintLink: (reference: string, locale: Locale) => string;
  readonly carry: Carry;
};
