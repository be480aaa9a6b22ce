import { type Complaint, complaintsByPage } from '../../complaint/index.ts';
import { recordAudit } from '../../identity/index.ts';
import { namedBy, seriesOf } from '../../matching/index.ts';
import type { Db } from '../../platform/database/index.ts';
import { readStatements } from '../../statement/index.ts';
import { withDatabase } from '../open-database.ts';
import { exitCodes, type Outcome } from '../outcome.ts';
import { openOutput } from '../output-file.ts';
import { startProgress, type Terminal } from '../terminal.ts';
import { csvHeader, csvRow } from './csv-row.ts';
import type { ExportedComplaint } from './exported-complaint.ts';

export type ExportOptions = {
  readonly out: string;
  readonly format: 'jsonl' | 'csv';
  readonly withComplainant: boolean;
};

/** Writes every complaint, page by page; memory does not grow with their number. */
export async function exportComplaints(terminal: Terminal, options: ExportOptions): Promise<Outcome> {
  const progress = startProgress(terminal);
  let exported = 0;
  await withDatabase(terminal, async ({ database, requestId }) => {
    // The trail first: an export that breaks off has still been read.
    await recordAudit(database, {
      at: terminal.clock(),
      actor: { kind: 'operator' },
      action: 'export',
      subjectKind: 'complaints',
      requestId,
    });
    const out = await openOutput(options.out);
    if (options.format === 'csv') await out.write(csvHeader(options.withComplainant));
    for await (const page of complaintsByPage(database)) {
      const complaints = await inFull(database, page);
      const rows = complaints.map((one) =>
        options.format === 'csv'
          ? csvRow(one, options.withComplainant)
          : jsonLine(one, options.withComplainant),
      );
      await out.write(rows.join(''));
      exported += rows.length;
      progress.report(`${exported} complaints written`);
    }
    await out.close();
  });
  progress.end();
  return {
    code: exitCodes.done,
    result: { command: 'export', out: options.out, format: options.format, exported },
    lines: [`${exported} complaints written to ${options.out}`],
  };
}

async function inFull(db: Db, complaints: readonly Complaint[]): Promise<ExportedComplaint[]> {
  const ids = complaints.map(({ statementId }) => statementId);
  const [statements, indicators, series] = await Promise.all([
    readStatements(db, ids),
    namedBy(db, ids),
    seriesOf(db, ids),
  ]);
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return complaints.flatMap((complaint) => {
    const statement = byId.get(complaint.statementId);
    const stands = series.get(complaint.statementId);
    const named = indicators.get(complaint.statementId) ?? [];
    if (statement === undefined) return [];
    return [
      { complaint, statement, indicators: named, series: (stands?.size ?? 1) > 1 ? stands : undefined },
    ];
  });
}

function jsonLine(
  { complaint, statement, indicators, series }: ExportedComplaint,
  withComplainant: boolean,
): string {
  const { reference, status, filedAt, from } = complaint;
  const { id: _, toldAt: __, ...story } = statement;
  const origin =
    from.origin === 'imported'
      ? { origin: from.origin, source: from.source, externalId: from.externalId }
      : { origin: from.origin, ...(withComplainant ? { complainant: from.complainant } : {}) };
  const line = {
    reference,
    status,
    filedAt,
    ...origin,
    statement: story,
    indicators,
    ...(series === undefined ? {} : { series: { code: series.code, size: series.size } }),
  };
  return `${JSON.stringify(line)}\n`;
}
