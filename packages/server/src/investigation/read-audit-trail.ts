import { parseReference } from '@fanal/core/reference';
import type { Result } from '@fanal/core/result';
import { recordReading } from '../identity/index.ts';
import type { Database, Db } from '../platform/database/index.ts';
import { readTrail, type TrailLine } from './audit-store.ts';
import { cursorAtId, idPlaceOf } from './cursor.ts';
import { findComplaint, referencesOf } from './file-store.ts';
import type { Reader } from './list-queue.ts';
import { codesOf, findSeries } from './series-store.ts';

type TrailPage = {
  /** `subject` as people name it: a reference where there is one. */
  readonly lines: readonly (TrailLine & { readonly subject: string })[];
  readonly next?: string;
};

/** Who read or changed what, newest first. Reading the trail leaves a line in it. */
export async function readAuditTrail(
  db: Database,
  reader: Reader,
  asked: {
    /** The reference of a complaint or of a series. */
    readonly subject?: string | undefined;
    readonly after?: string | undefined;
    readonly limit: number;
  },
): Promise<Result<TrailPage, 'invalid-request'>> {
  const before = asked.after === undefined ? undefined : idPlaceOf(asked.after);
  if (before?.ok === false) return before;
  const sought = asked.subject?.trim() ?? '';
  const subject = sought === '' ? undefined : await subjectNamed(db, sought);
  const read =
    sought !== '' && subject === undefined
      ? []
      : await readTrail(db, { subject, before: before?.value, limit: asked.limit + 1 });
  await recordReading(db, {
    at: reader.now,
    actor: reader.actor,
    action: 'read',
    subjectKind: 'audit-trail',
    requestId: reader.requestId,
  });
  const page = read.slice(0, asked.limit);
  const last = page.at(-1);
  const next = read.length > asked.limit && last !== undefined ? cursorAtId(last.id) : undefined;
  const lines = await withSubjects(db, page);
  return { ok: true, value: { lines, ...(next === undefined ? {} : { next }) } };
}

async function subjectNamed(db: Db, name: string): Promise<{ kind: string; id: string } | undefined> {
  const reference = parseReference(name);
  if (!reference.ok) return undefined;
  if (reference.value.startsWith('S')) {
    const series = await findSeries(db, reference.value);
    return series && { kind: 'series', id: series.id };
  }
  const complaint = await findComplaint(db, reference.value);
  return complaint && { kind: 'complaint', id: complaint.id };
}

async function withSubjects(db: Db, lines: readonly TrailLine[]): Promise<TrailPage['lines']> {
  const idsOf = (kind: string) => [
    ...new Set(lines.flatMap((line) => (line.subjectKind === kind ? (line.subjectId ?? []) : []))),
  ];
  const [references, codes] = await Promise.all([
    referencesOf(db, idsOf('complaint')),
    codesOf(db, idsOf('series')),
  ]);
  return lines.map((line) => {
    const id = line.subjectId ?? '';
    const name = references.get(id) ?? codes.get(id);
    return { ...line, subject: name === undefined ? line.subjectKind : `${line.subjectKind} ${name}` };
  });
}
