import type * as wire from '@fanal/contract/complaint';
import { courseOf, mayNow, personCommands } from '@fanal/core/complaint';
import type { Settings } from '../platform/settings/index.ts';
import type { StoredMessage } from './message-store.ts';
import type { ComplaintInFull, ComplaintInList } from './read-complaints.ts';
import type { ComplaintEvent } from './store.ts';

export type Holder = Pick<Settings, 'mode' | 'operator'>;

export function presentSummary({
  complaint,
  scamType,
  inSeries,
  unread,
}: ComplaintInList): wire.ComplaintSummary {
  return {
    reference: complaint.reference,
    status: complaint.status,
    scamType,
    filedAt: complaint.filedAt.toISOString(),
    inSeries,
    unread,
  };
}

/** A complaint for its owner: their own words and values, never anybody else's. */
export function presentComplaint(full: ComplaintInFull, holder: Holder): wire.Complaint {
  const { complaint, statement, events } = full;
  if (complaint.from.origin !== 'online')
    throw new Error('An imported complaint has no owner to present it to');
  const course = courseOf(events);
  const { mode } = holder;
  return {
    ...presentSummary({ ...full, scamType: statement.scamType }),
    locale: statement.locale,
    mode,
    heldBy: 'transmission' in course ? course.transmission.name : holder.operator.name,
    answers: statement.answers as wire.Complaint['answers'],
    complainant: complaint.from.complainant,
    timeline: presentTimeline(events),
    may: personCommands.filter((command) => mayNow({ mode, course }, command)),
  };
}

export function presentMessage({ id, author, text, at, readAt }: StoredMessage): wire.Message {
  return {
    id: String(id),
    from: author,
    at: at.toISOString(),
    text,
    ...(readAt === null ? {} : { readAt: readAt.toISOString() }),
  };
}

/** Files given one after the other are told as one. */
const oneGivingMs = 60 * 60_000;

/** What happened, told: each file has an event of its own, written with it; those of one hour are told together. */
export function presentTimeline(events: readonly ComplaintEvent[]): wire.TimelineEvent[] {
  const told: ComplaintEvent[] = [];
  for (const event of events) {
    const last = told.at(-1);
    const goesOn =
      event.kind === 'exhibits-added' &&
      last?.kind === 'exhibits-added' &&
      event.at.getTime() - last.at.getTime() < oneGivingMs;
    if (goesOn) told[told.length - 1] = { ...event, count: last.count + event.count };
    else told.push(event);
  }
  return told.map(presentEvent);
}

function presentEvent(event: ComplaintEvent): wire.TimelineEvent {
  return { ...event, at: event.at.toISOString() } as wire.TimelineEvent;
}
