import { type ComplaintSummary, listMyComplaints } from '@fanal/contract/complaint';
import { formatDay } from '@fanal/core/locale';
import { Actions, ButtonLink, Tag } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { Visit } from '../visit.ts';

export async function showSpace(visit: Visit): Promise<Response> {
  const reply = await visit.client.call(listMyComplaints);
  if (reply.ok) return visit.page(spacePage(visit, reply.value.complaints));
  const mustSignIn = reply.refusal.code === 'sign-in-needed' || reply.refusal.code === 'not-allowed';
  return mustSignIn ? visit.goTo(visit.link('signIn')) : visit.problem(reply.refusal);
}

function spacePage(visit: Visit, complaints: readonly ComplaintSummary[]) {
  const { locale, link, texts: all } = visit;
  const texts = all.space.list;
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={texts.title}
      languages={visit.languagesOf((linkTo) => linkTo('space'))}
      current="space"
      sensitive
    >
      <h1>{texts.title}</h1>
      <p class="lead">{complaints.length === 0 ? texts.empty : texts.lead}</p>
      {complaints.map((complaint) => (
        <section class="item">
          <h2>
            <a href={link('complaint', { reference: complaint.reference })}>
              {all.shared.scamTypes[complaint.scamType]}
              <span class="visually-hidden"> {complaint.reference}</span>
            </a>
          </h2>
          <p>
            <span class="code">{complaint.reference}</span>
            <br />
            {texts.filedOn(formatDay(complaint.filedAt, locale))}
          </p>
          <p>
            <Tag tone={toneOf(complaint.status)}>
              {all.course.status[complaint.status][visit.options.operator.mode].label}
            </Tag>{' '}
            {complaint.unread > 0 && (
              <>
                <Tag tone="danger">{all.course.page.unreadMessage}</Tag>{' '}
              </>
            )}
            {complaint.inSeries && <Tag tone="lamp">{texts.inSeries}</Tag>}
          </p>
        </section>
      ))}
      <Actions>
        <ButtonLink href={link('start')} kind={complaints.length === 0 ? 'primary' : 'secondary'}>
          {texts.start}
        </ButtonLink>
        <ButtonLink href={link('resume')} kind="link">
          {texts.resume}
        </ButtonLink>
        <ButtonLink href={link('signOut')} kind="link">
          {texts.signOut}
        </ButtonLink>
      </Actions>
    </SitePage>
  );
}

function toneOf(status: ComplaintSummary['status']): 'success' | 'danger' | 'plain' {
  if (status === 'more-asked') return 'danger';
  return status === 'withdrawn' || status === 'refused' ? 'plain' : 'success';
}
