import type { Complaint } from '../../complaint/index.ts';
import type { NamedIndicator, SeriesOfStatement } from '../../matching/index.ts';
import type { StoredStatement } from '../../statement/index.ts';

/** A complaint with all that the export says of it. */
export type ExportedComplaint = {
  readonly complaint: Complaint;
  readonly statement: StoredStatement;
  readonly indicators: readonly NamedIndicator[];
  /** Absent when the complaint stands alone. */
  readonly series: SeriesOfStatement | undefined;
};
