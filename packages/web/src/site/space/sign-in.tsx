import { getMe, signInByEmailLink, signOut } from '@fanal/contract/identity';
import { Actions, Button, ButtonForm, ButtonLink, ErrorSummary, Panel } from '../../ui/index.ts';
import { pathOnThisSite, sendCode } from '../filing/email-sign-in.tsx';
import { SignInChoices } from '../filing/sign-in-choices.tsx';
import { SitePage } from '../layout.tsx';
import type { Visit } from '../visit.ts';

export async function showSignIn(visit: Visit): Promise<Response> {
  const me = await visit.client.call(getMe);
  if (me.ok && me.value.kind === 'person') return visit.goTo(visit.link('space'));
  return visit.page(signInPage(visit, ''));
}

export async function signInByEmail(visit: Visit): Promise<Response> {
  const email = String((await visit.form()).get('email') ?? '').trim();
  const sent = await sendCode(visit, 'signIn', email);
  return sent instanceof Response ? sent : visit.page(signInPage(visit, email, sent.error), 422);
}

/** The link of the e-mail shows a button: programs that read mail follow links, and would spend it. */
export function showSignInLink(visit: Visit): Response {
  const texts = visit.texts.space.signIn;
  return visit.page(
    <SitePage locale={visit.locale} options={visit.options} title={texts.linkTitle} sensitive>
      <h1>{texts.linkTitle}</h1>
      <p class="lead">{texts.linkLead}</p>
      <Actions>
        <ButtonForm action={visit.link('signInLink', { token: visit.param('token') })}>
          {texts.linkButton}
        </ButtonForm>
      </Actions>
      <p class="soft">{texts.linkNotAsked}</p>
    </SitePage>,
  );
}

export async function openSignInLink(visit: Visit): Promise<Response> {
  const reply = await visit.client.call(signInByEmailLink, {
    body: { token: visit.param('token').slice(0, 200) },
  });
  if (reply.ok) return visit.goTo(pathOnThisSite(reply.value.returnTo, visit.link('space')));
  const failed = reply.refusal.code === 'wrong-code' || reply.refusal.code === 'code-expired';
  if (!failed) return visit.problem(reply.refusal);
  return visit.page(signInPage(visit, '', undefined, visit.texts.space.signIn.linkFailed), 410);
}

export async function showSignOut(visit: Visit): Promise<Response> {
  const me = await visit.client.call(getMe);
  const texts = visit.texts.space.signOut;
  const out = me.ok && me.value.kind === 'visitor';
  return visit.page(
    <SitePage
      locale={visit.locale}
      options={visit.options}
      title={out ? texts.doneTitle : texts.title}
      languages={visit.languagesOf((linkTo) => linkTo('signOut'))}
      sensitive
    >
      {out ? (
        <>
          <Panel title={texts.doneTitle}>
            <p>{texts.doneBody}</p>
          </Panel>
          <ButtonLink href={visit.link('home')} kind="secondary">
            {visit.texts.shared.footer.home}
          </ButtonLink>
        </>
      ) : (
        <form method="post" action={visit.link('signOut')}>
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
          <Actions>
            <Button>{texts.button}</Button>
          </Actions>
        </form>
      )}
    </SitePage>,
  );
}

export async function leave(visit: Visit): Promise<Response> {
  const reply = await visit.client.call(signOut);
  if (!reply.ok && reply.refusal.code !== 'sign-in-needed') return visit.problem(reply.refusal);
  return visit.goTo((reply.ok ? reply.value.continueAt : undefined) ?? visit.link('signOut'));
}

function signInPage(visit: Visit, email: string, error?: string, notice?: string) {
  const { locale, link } = visit;
  const texts = visit.texts.space.signIn;
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={texts.title}
      error={error !== undefined || notice !== undefined}
      languages={visit.languagesOf((linkTo) => linkTo('signIn'))}
      current="space"
      sensitive
    >
      {error && <ErrorSummary locale={locale} errors={[{ href: '#email', text: error }]} />}
      {notice && <ErrorSummary locale={locale} errors={[{ text: notice }]} />}
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <SignInChoices
        visit={visit}
        action={link('signIn')}
        returnTo={link('space')}
        email={email}
        error={error}
      />
    </SitePage>
  );
}
