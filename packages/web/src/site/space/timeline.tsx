import type { Complaint, TimelineEvent } from '@fanal/contract/complaint';
import { formatDate, formatMoment } from '@fanal/core/locale';
import type { TimelineEntry } from '../../ui/index.ts';
import { moneyEntry } from '../recall/timeline-entry.tsx';
import type { Visit } from '../visit.ts';
import { Words } from './words.tsx';

/** One thing that happened, in plain words. */
export function entryOf(visit: Visit, mode: Complaint['mode'], event: TimelineEvent): TimelineEntry {
  const when = { text: formatMoment(event.at, visit.locale), dateTime: event.at };
  return { when, ...toldIn(visit, mode, event) };
}

function toldIn(visit: Visit, mode: Complaint['mode'], event: TimelineEvent): Omit<TimelineEntry, 'when'> {
  const { space, course } = visit.texts;
  const texts = course.timeline;
  switch (event.kind) {
    case 'filed':
      return { title: space.timeline.filed };
    case 'receipt-sent':
      return { title: space.timeline.receiptSent, body: <p>{space.timeline.receiptSentTo(event.to)}</p> };
    case 'joined-series':
      return {
        title: space.timeline.joinedSeries,
        body: (
          <p>
            {space.timeline.joinedSeriesBody} {event.shared.map((shared) => shared.asWritten).join(', ')}
          </p>
        ),
      };
    case 'read-by-agent':
      return { title: space.timeline.readByAgent };
    case 'more-asked':
      return {
        title: texts.moreAsked,
        body: (
          <>
            {event.questions.length > 0 && (
              <ul>
                {event.questions.map((question) => (
                  <li>{course.asked[question]}</li>
                ))}
              </ul>
            )}
            {event.words && <Words text={event.words} />}
          </>
        ),
      };
    case 'answered':
      return { title: texts.answered, body: <Words text={event.words} /> };
    case 'added':
      return { title: texts.added, body: <Words text={event.words} /> };
    case 'advised':
      return { title: texts.advised, body: <Words text={event.words} /> };
    case 'admitted':
      return { title: texts.admitted, body: event.words && <Words text={event.words} /> };
    case 'refused':
      return { title: texts.refused, body: <p>{course.reasons[event.reason]}</p> };
    case 'transmitted':
      return {
        title: texts.transmitted,
        body: (
          <>
            <p>{texts.transmittedTo(event.name)}</p>
            {event.number !== undefined && <p>{texts.transmittedUnder(event.number)}</p>}
          </>
        ),
      };
    case 'outcome': {
      const { outcome } = event;
      return {
        title: course.outcomes[outcome.kind].label,
        body: (
          <>
            {'court' in outcome && <p>{texts.on(formatDate(outcome.on, visit.locale), outcome.court)}</p>}
            {outcome.kind === 'filed-without-action' && <p>{course.closures[outcome.reason]}</p>}
            {outcome.words && <Words text={outcome.words} />}
          </>
        ),
      };
    }
    case 'withdrawn':
      return { title: texts.withdrawn[mode], body: event.words && <Words text={event.words} /> };
    case 'document-issued':
      return { title: texts.documentIssued };
    case 'exhibits-added':
      return { title: texts.exhibitsAdded(event.count) };
    case 'money-asked-back':
    case 'money-answered':
      return moneyEntry(visit, event);
  }
}
