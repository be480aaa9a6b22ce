import type { Complaint } from '@fanal/contract/complaint';
import { paidMoneyOf } from '@fanal/core/recall';
import { ButtonLink } from '../../ui/index.ts';
import type { Visit } from '../visit.ts';

/** The way to the letters, for a complaint in which something was paid. */
export function MoneyLink({ visit, complaint }: { readonly visit: Visit; readonly complaint: Complaint }) {
  if (paidMoneyOf(complaint.answers).length === 0) return null;
  return (
    <ButtonLink href={visit.link('money', { reference: complaint.reference })} kind="secondary">
      {visit.texts.recall.link}
    </ButtonLink>
  );
}
