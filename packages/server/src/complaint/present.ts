import type * as wire from '@fanal/contract/complaint';
import type { Settings } from '../platform/settings/index.ts';
import type { ComplaintInFull, ComplaintInList } from './read-complaints.ts';
import type { ComplaintEvent } from './store.ts';

export type Holder = Pick<Settings, 'mode' | 'operator'>;

export function presentSummary({ complaint, scamType, inSeries }: ComplaintInList): wire.ComplaintSummary {
  return {
    reference: complaint.reference,
    status: complaint.status,
    scamType,
    filedAt: complaint.filedAt.toISOString(),
    inSeries,
  };
}

/** A complaint for its owner: their own words and values, never anybody else's. */
export function presentComplaint(full: ComplaintInFull, holder: Holder): wire.Complaint {
  const { complaint, statement, events } = full;
  if (complaint.from.origin !== 'online')
    throw new Error('An imported complaint has no owner to present it to');
  return {
    ...presentSummary({ ...full, scamType: statement.scamType }),
    locale: statement.locale,
    mode: holder.mode,
    heldBy: holder.operator.name,
    answers: statement.answers as wire.Complaint['answers'],
    complainant: complaint.from.complainant,
    timeline: events.map(presentEvent),
  };
}

function presentEvent(event: ComplaintEvent): wire.TimelineEvent {
  return { ...event, at: event.at.toISOString() } as wire.TimelineEvent;
}
