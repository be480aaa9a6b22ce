import type { ComplaintFileData } from '@fanal/contract/document';
import type { Locale } from '@fanal/core/locale';
import type { Db } from '../platform/database/index.ts';
import { additionsIn } from './compose/additions.ts';
import type { Facts, Holder, Wording } from './document.ts';
import { indicatorsOf } from './store.ts';

/** A complaint file for programs, as it stands now; documented in docs/integrator/complaint-file.md. */
export async function complaintFileData(
  db: Db,
  facts: Facts,
  about: {
    readonly holder: Holder;
    readonly wording: Wording;
    readonly locale: Locale;
    readonly now: Date;
  },
): Promise<ComplaintFileData> {
  const { statement, complainant } = facts;
  const { level: identity, ...person } = complainant;
  const indicators = await indicatorsOf(db, statement.id);
  return {
    format: 'fanal-complaint-file',
    version: 1,
    locale: about.locale,
    reference: facts.reference,
    filedAt: facts.filedAt.toISOString(),
    issuedAt: about.now.toISOString(),
    issuedBy: about.holder.operator.name,
    complainant: { identity, ...person },
    scamType: statement.scamType,
    ...(statement.occurredOn === undefined ? {} : { occurredOn: statement.occurredOn }),
    narrative: statement.narrative,
    additions: additionsIn(facts.events).map(({ at, words }) => ({ at: at.toISOString(), text: words })),
    payments: statement.payments.map((payment) => ({ ...payment })),
    losses: statement.losses.map((loss) => ({ ...loss })),
    indicators: indicators.map(({ type, value, raw, verified }) => ({
      type,
      value,
      asWritten: raw,
      verified,
    })),
    exhibits: facts.exhibits.map(({ name, size, type, sha256, receivedAt }) => ({
      name,
      size,
      type,
      sha256,
      receivedAt: receivedAt.toISOString(),
    })),
    told: about.wording
      .told(statement.answers, about.locale)
      .map(({ title, rows }) => ({ title, rows: rows.map((row) => ({ ...row })) })),
    answers: { ...statement.answers },
  };
}
