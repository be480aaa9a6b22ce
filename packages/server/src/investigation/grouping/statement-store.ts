import type { Db } from '../../platform/database/index.ts';

/** A complaint as one who compares or decides needs it; statements are named by their complaint's reference. */
export type ComparedComplaint = {
  readonly statementId: string;
  readonly complaintId: string;
  readonly reference: string;
  readonly filedAt: Date;
  readonly scamType: string;
  readonly beginning: string;
  readonly seriesId: string;
  readonly seriesCode: string;
  readonly seriesSize: number;
};

const columns = `statement_id as "statementId", id as "complaintId", reference, filed_at as "filedAt",
  scam_type as "scamType", left(narrative, 240) as beginning, series_id as "seriesId",
  series_code as "seriesCode", series_size as "seriesSize"`;

export async function readCompared(
  db: Db,
  references: readonly string[],
): Promise<ReadonlyMap<string, ComparedComplaint>> {
  const text = `select ${columns} from investigation_complaint
    where reference = any($1) and series_id is not null`;
  const rows = await db.named<ComparedComplaint>('investigation-compared', text, [references]);
  return new Map(rows.map((row) => [row.reference, row]));
}

/** By statement; one that no complaint refers to has none. */
export type References = ReadonlyMap<string, string>;

export async function readReferences(db: Db, statementIds: Iterable<string>): Promise<References> {
  const asked = [...new Set(statementIds)];
  if (asked.length === 0) return new Map();
  const text = `select statement_id as "statementId", reference from investigation_complaint
    where statement_id = any($1::uuid[])`;
  type Row = { readonly statementId: string; readonly reference: string };
  const rows = await db.named<Row>('investigation-references-of-statements', text, [asked]);
  return new Map(rows.map(({ statementId, reference }) => [statementId, reference]));
}
