import type { Complaint } from '@fanal/contract/complaint';
import type { Exhibit } from '@fanal/contract/evidence';
import { formatDay } from '@fanal/core/locale';
import { Actions, BackLink, ButtonLink, Callout, SummaryList, Timeline } from '../../ui/index.ts';
import { OthersToldTheSame } from '../filing/others.tsx';
import { SitePage } from '../layout.tsx';
import { MoneyLink } from '../recall/money-link.tsx';
import { AnswersTold } from '../story/answers.tsx';
import type { Visit } from '../visit.ts';
import { OwnFiles, withFiles } from './own-files.tsx';
import { Standing } from './standing.tsx';
import { entryOf } from './timeline.tsx';

export function showComplaint(visit: Visit): Promise<Response> {
  return withFiles(visit, (complaint, files) => visit.page(complaintPage(visit, complaint, files)));
}

function complaintPage(visit: Visit, complaint: Complaint, files: readonly Exhibit[]) {
  const { locale, link, texts: all } = visit;
  const texts = all.space.complaint;
  const course = all.course.page;
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
      <Done visit={visit} />
      <Standing visit={visit} complaint={complaint} />
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
          ...complaint.timeline.map((event) => entryOf(visit, complaint.mode, event)),
          ...(isOver(complaint) ? [] : [{ title: texts.toCome, toCome: true }]),
        ]}
      />
      <Actions>
        <ButtonLink href={link('receipt', { reference })}>
          {complaint.mode === 'authority' ? texts.receipt : texts.file}
        </ButtonLink>
        <MoneyLink visit={visit} complaint={complaint} />
        <ButtonLink href={link('documents', { reference })} kind="secondary">
          {all.document.own.title}
        </ButtonLink>
        <ButtonLink href={link('messages', { reference })} kind="secondary">
          {course.messages(complaint.unread)}
        </ButtonLink>
        {complaint.may.includes('add') && (
          <ButtonLink href={link('addMore', { reference })} kind="secondary">
            {course.add}
          </ButtonLink>
        )}
        <ButtonLink href={link('care', { reference })} kind="link">
          {all.care.page.title}
        </ButtonLink>
        <ButtonLink href={link('helpNearYou')} kind="link">
          {all.help.linkTo}
        </ButtonLink>
        <ButtonLink href={link('rights')} kind="link">
          {course.rights}
        </ButtonLink>
        {complaint.may.includes('withdraw') && (
          <ButtonLink href={link('withdraw', { reference })} kind="link">
            {course.withdraw[complaint.mode]}
          </ButtonLink>
        )}
      </Actions>
      <OwnFiles visit={visit} files={files} />
      <h2>{texts.answersTitle}</h2>
      <AnswersTold locale={locale} texts={all} answers={complaint.answers} level={3} />
    </SitePage>
  );
}

/** What the person has just done, said once at the top. */
function Done({ visit }: { readonly visit: Visit }) {
  const { done } = visit.texts.course.page;
  const what = visit.query('done') ?? '';
  if (!Object.hasOwn(done, what)) return null;
  return (
    <Callout kind="success">
      <p>{done[what as keyof typeof done]}</p>
    </Callout>
  );
}

/** Nothing more is to come from here. */
function isOver({ status }: Complaint): boolean {
  return status === 'withdrawn' || status === 'refused';
}
