import type { Complaint, TimelineEvent } from '@fanal/contract/complaint';
import { Actions, BackLink, ButtonLink, SummaryList, Timeline, type TimelineEntry } from '../../ui/index.ts';
import { OthersToldTheSame } from '../filing/others.tsx';
import { formatDay, formatMoment } from '../format.ts';
import { SitePage } from '../layout.tsx';
import { AnswersTold } from '../story/answers.tsx';
import type { Visit } from '../visit.ts';
import { withComplaint } from './own-complaint.ts';

export function showComplaint(visit: Visit): Promise<Response> {
  return withComplaint(visit, (complaint) => visit.page(complaintPage(visit, complaint)));
}

function complaintPage(visit: Visit, complaint: Complaint) {
  const { locale, link, texts: all } = visit;
  const texts = all.space.complaint;
  const { reference } = complaint;
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={texts.title(reference)}
      languages={visit.languagesOf((linkTo) => linkTo('complaint', { reference }))}
      current="space"
      sensitive
    >
      <BackLink locale={locale} href={link('space')} label={all.space.list.title} />
      <h1>{texts.title(reference)}</h1>
      <SummaryList
        rows={[
          { term: texts.kind, value: all.shared.scamTypes[complaint.scamType] },
          { term: texts.filedAt, value: formatDay(complaint.filedAt, locale) },
          { term: texts.heldBy, value: complaint.heldBy },
        ]}
      />
      <OthersToldTheSame visit={visit} complaint={complaint} />
      <h2>{texts.timelineTitle}</h2>
      <Timeline
        entries={[
          ...complaint.timeline.map((event) => entryOf(visit, event)),
          { title: texts.toCome, toCome: true },
        ]}
      />
      <Actions>
        <ButtonLink href={link('receipt', { reference })}>
          {complaint.mode === 'authority' ? texts.receipt : texts.file}
        </ButtonLink>
      </Actions>
      <h2>{texts.answersTitle}</h2>
      <AnswersTold locale={locale} texts={all} answers={complaint.answers} level={3} />
    </SitePage>
  );
}

function entryOf(visit: Visit, event: TimelineEvent): TimelineEntry {
  const texts = visit.texts.space.timeline;
  const when = { text: formatMoment(event.at, visit.locale), dateTime: event.at };
  switch (event.kind) {
    case 'filed':
      return { title: texts.filed, when };
    case 'receipt-sent':
      return { title: texts.receiptSent, when, body: <p>{texts.receiptSentTo(event.to)}</p> };
    case 'joined-series':
      return {
        title: texts.joinedSeries,
        when,
        body: (
          <p>
            {texts.joinedSeriesBody} {event.shared.map((shared) => shared.asWritten).join(', ')}
          </p>
        ),
      };
    case 'read-by-agent':
      return { title: texts.readByAgent, when };
  }
}
