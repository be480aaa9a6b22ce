import { fileComplaint } from '@fanal/contract/complaint';
import { getMe, type Me } from '@fanal/contract/identity';
import { Actions, BackLink, Button } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import { refusedDraft, whereItGoesOn, withDraft } from '../story/draft.ts';
import type { Visit } from '../visit.ts';

/** The last page before sending: in whose name, to whom, and what it means. */
export function showSend(visit: Visit): Promise<Response> {
  return withDraft(visit, async ({ answers }) => {
    const goesOn = whereItGoesOn(visit, answers);
    if (goesOn !== visit.link('review')) return visit.goTo(goesOn);
    const me = await visit.client.call(getMe);
    if (!me.ok || me.value.kind !== 'person') return visit.goTo(visit.link('identify'));
    return visit.page(sendPage(visit, me.value));
  });
}

/** Sending twice files once: the API answers the same complaint. */
export async function send(visit: Visit): Promise<Response> {
  const reply = await visit.client.call(fileComplaint, { body: {} });
  if (reply.ok) return visit.goTo(visit.link('sent', { reference: reply.value.reference }));
  switch (reply.refusal.code) {
    case 'sign-in-needed':
      return visit.goTo(visit.link('identify'));
    case 'incomplete-story':
      return visit.goTo(visit.link('review'));
    case 'not-for-online-complaint':
      return visit.goTo(visit.link('door'));
    default:
      return refusedDraft(visit, reply.refusal);
  }
}

function sendPage(visit: Visit, me: Extract<Me, { kind: 'person' }>) {
  const { locale, link, options } = visit;
  const texts = visit.texts.filing.send;
  const { name, mode } = options.operator;
  const authority = mode === 'authority';
  const title = authority ? texts.authorityTitle : texts.assistanceTitle;
  const who = [me.givenName, me.familyName].filter((part) => part !== undefined).join(' ');
  return (
    <SitePage
      locale={locale}
      options={options}
      title={title}
      languages={visit.languagesOf((linkTo) => linkTo('send'))}
      sensitive
    >
      <BackLink locale={locale} href={link('review')} label={texts.review} />
      <h1>{title}</h1>
      <p class="lead">{authority ? texts.authorityBody(name) : texts.assistanceBody(name)}</p>
      <p>
        {texts.as(who === '' ? me.email : `${who} (${me.email})`)}{' '}
        <a href={`${link('identify')}?change=yes`}>{texts.someoneElse}</a>
      </p>
      <p>{texts.truth}</p>
      {authority && <p class="soft">{texts.law}</p>}
      <form method="post" action={link('send')}>
        <Actions>
          <Button>{authority ? texts.authorityButton : texts.assistanceButton}</Button>
        </Actions>
      </form>
      <p class="soft">{texts.alreadySent}</p>
    </SitePage>
  );
}
