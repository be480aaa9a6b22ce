import type { TimelineEvent } from '@fanal/contract/complaint';
import type { ComplaintFile } from '@fanal/contract/investigation';
import { textsOf } from '../../catalogue/index.ts';
import type { TimelineEntry } from '../../ui/index.ts';
import { showDay, showMoment } from '../format.ts';
import type { WorkspaceVisit } from '../visit.ts';

/** One thing that happened, as agents read it. */
export function entryOf(visit: WorkspaceVisit, event: TimelineEvent): TimelineEntry {
  const { locale, texts } = visit;
  const lines = linesOf(visit, event);
  const words = wordsOf(event);
  return {
    title: texts.file.events[event.kind] ?? event.kind,
    when: { text: showMoment(event.at, locale), dateTime: event.at },
    body: (
      <>
        {lines.map((line) => (
          <p>{line}</p>
        ))}
        {words !== undefined && (
          <blockquote class="words" dir="auto">
            {words}
          </blockquote>
        )}
      </>
    ),
  };
}

function wordsOf(event: TimelineEvent): string | undefined {
  if (event.kind === 'outcome') return event.outcome.words;
  return 'words' in event ? event.words : undefined;
}

function linesOf({ locale, texts }: WorkspaceVisit, event: TimelineEvent): readonly string[] {
  const { course } = texts;
  const shared = textsOf(locale).course;
  switch (event.kind) {
    case 'more-asked':
      return event.questions.map((question) => shared.asked[question]);
    case 'refused':
      return [course.reasons[event.reason], shared.doors[event.door].title];
    case 'advised':
      return event.door === undefined ? [] : [shared.doors[event.door].title];
    case 'transmitted':
      return [event.name, ...(event.number === undefined ? [] : [course.under(event.number)])];
    case 'outcome': {
      const { outcome } = event;
      return [
        course.outcomes[outcome.kind],
        ...(outcome.kind === 'filed-without-action' ? [shared.closures[outcome.reason]] : []),
        ...('court' in outcome ? [`${showDay(`${outcome.on}T12:00:00Z`, locale)}, ${outcome.court}`] : []),
      ];
    }
    default:
      return [];
  }
}

/** What the person answered or added after filing: part of their account, and read with it. */
export function Additions({ visit, file }: { readonly visit: WorkspaceVisit; readonly file: ComplaintFile }) {
  const added = file.timeline.filter(({ kind }) => kind === 'answered' || kind === 'added');
  if (added.length === 0) return null;
  return (
    <section aria-labelledby="additions">
      <h2 id="additions">{visit.texts.course.additions}</h2>
      {added.map((event) => (
        <>
          <p class="soft small">
            {visit.texts.file.events[event.kind]}
            {', '}
            <time datetime={event.at}>{showMoment(event.at, visit.locale)}</time>
          </p>
          <blockquote class="words" lang={file.locale} dir="auto">
            {wordsOf(event)}
          </blockquote>
        </>
      ))}
    </section>
  );
}
