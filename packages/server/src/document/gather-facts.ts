import { createHash } from 'node:crypto';
import { changesContent, type DocumentKind, listsExhibits } from '@fanal/core/document';
import { type Complaint, readEvents } from '../complaint/index.ts';
import { exhibitsOf } from '../evidence/index.ts';
import type { Db } from '../platform/database/index.ts';
import { readStatements } from '../statement/index.ts';
import type { Facts } from './document.ts';
import { admissionOf } from './store.ts';

/** What a document may tell of a complaint filed here, as it stands now. */
export async function gatherFacts(db: Db, complaint: Complaint): Promise<Facts> {
  const { id, reference, filedAt, statementId, from } = complaint;
  if (from.origin !== 'online') throw new Error('An imported complaint has no documents');
  const [[statement], events, exhibits, admission] = await Promise.all([
    readStatements(db, [statementId]),
    readEvents(db, id),
    exhibitsOf(db, { statementId }),
    admissionOf(db, id),
  ]);
  if (statement === undefined) throw new Error('A complaint refers to a statement that is not there');
  return {
    complaintId: id,
    reference,
    filedAt,
    complainant: from.complainant,
    statement,
    events,
    exhibits: exhibits.filter(({ scan }) => scan !== 'infected'),
    ...(admission === undefined ? {} : { admission }),
  };
}

/** Fingerprint of what a document of that kind tells: the same as long as nothing told has changed. */
export function basisOf(kind: DocumentKind, facts: Facts): Buffer {
  const told = {
    kind,
    complaint: facts.complaintId,
    complainant: facts.complainant,
    answers: facts.statement.answers,
    losses: facts.statement.losses,
    events: facts.events.filter((event) => changesContent(kind, event)),
    exhibits: listsExhibits(kind) ? facts.exhibits.map(({ id, sha256, name }) => ({ id, sha256, name })) : [],
  };
  return createHash('sha256').update(JSON.stringify(told)).digest();
}
