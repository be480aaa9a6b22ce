import { readCareLink, stopCareByLink } from '@fanal/contract/care';
import { Actions, ButtonForm, ButtonLink, Callout, Panel } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import { PhoneLink } from '../phone-link.tsx';
import type { Visit } from '../visit.ts';

/** Opening the link of a message changes nothing: mail programs open links too. */
export async function showCareLink(visit: Visit): Promise<Response> {
  const reply = await visit.client.call(readCareLink, { params: { token: visit.param('token') } });
  return reply.ok ? visit.page(linkPage(visit, reply.value.running)) : visit.problem(reply.refusal);
}

/**
 * The button of the page, and that of a mail program (RFC 8058): no redirection, no cookie, whatever stands in the
 * body.
 */
export async function stopByLink(visit: Visit): Promise<Response> {
  const reply = await visit.client.call(stopCareByLink, { params: { token: visit.param('token') } });
  return reply.ok ? visit.page(linkPage(visit, false)) : visit.problem(reply.refusal);
}

function linkPage(visit: Visit, running: boolean) {
  const { locale, link, texts: all } = visit;
  const texts = all.care.link;
  const token = visit.param('token');
  const title = running ? texts.title : texts.stoppedTitle;
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={title}
      languages={visit.languagesOf((linkTo) => linkTo('careLink', { token }))}
      sensitive
    >
      {running ? (
        <>
          <h1>{title}</h1>
          <p class="lead">{texts.lead}</p>
        </>
      ) : (
        <Panel title={title}>
          <p>{texts.stopped}</p>
        </Panel>
      )}
      <Callout kind="warning" title={texts.bewareTitle}>
        <p>{texts.beware}</p>
      </Callout>
      <h2>{texts.talkTitle}</h2>
      <Actions>
        {['116 006', '3114', '3018'].map((phone) => (
          <PhoneLink locale={locale} phone={phone} />
        ))}
      </Actions>
      <Actions>
        <ButtonLink href={link('space')}>{texts.file}</ButtonLink>
        <ButtonLink href={link('helpNearYou')} kind="secondary">
          {texts.help}
        </ButtonLink>
      </Actions>
      {running && (
        <>
          <h2>{texts.stopTitle}</h2>
          <p>{texts.stopBody}</p>
          <ButtonForm action={link('careLink', { token })} kind="secondary">
            {texts.stop}
          </ButtonForm>
        </>
      )}
    </SitePage>
  );
}
