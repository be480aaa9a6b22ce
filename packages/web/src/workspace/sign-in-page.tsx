import { signInPaths, signOut } from '@fanal/contract/identity';
import { pathTo as sitePathTo } from '../site/paths.ts';
import { ButtonForm, ButtonLink, SummaryList } from '../ui/index.ts';
import { WorkspacePage } from './layout.tsx';
import { pathTo } from './paths.ts';
import { type AgentVisit, type WorkspaceVisit, whoIsThere } from './visit.ts';

export async function showSignIn(visit: WorkspaceVisit): Promise<Response> {
  const me = await whoIsThere(visit);
  const returnTo = comingBack(visit);
  if (me.kind === 'agent') return visit.goTo(returnTo);
  const { locale } = visit;
  const texts = visit.texts.signIn;
  const address = `${signInPaths.proConnect}?${new URLSearchParams({ returnTo })}`;
  return visit.page(
    <WorkspacePage visit={visit} title={texts.title} width="text">
      <h1>{texts.title}</h1>
      {me.kind === 'person' ? (
        <>
          <p class="lead">{texts.otherAccount}</p>
          <ButtonForm action={pathTo('signOut', locale)}>{visit.texts.account.signOut}</ButtonForm>
        </>
      ) : (
        <>
          <p class="lead">{texts.lead}</p>
          <p>
            <ButtonLink href={address}>{texts.button}</ButtonLink>
          </p>
        </>
      )}
      <p>
        <a href={sitePathTo('home', locale)}>{texts.publicSite}</a>
      </p>
    </WorkspacePage>,
  );
}

/** The page that was asked for, if it is one of the workspace. */
function comingBack({ locale, query }: WorkspaceVisit): string {
  const asked = query('returnTo') ?? '';
  return /^\/agents\/[\w/?=&%.+-]{1,180}$/.test(asked) ? asked : pathTo('queue', locale);
}

export async function showAccount(visit: AgentVisit): Promise<Response> {
  const { agent, locale } = visit;
  const texts = visit.texts.account;
  return visit.page(
    <WorkspacePage visit={visit} title={texts.title} width="text">
      <h1>{texts.title}</h1>
      <SummaryList
        rows={[
          { term: texts.name, value: <bdi>{agent.name}</bdi> },
          { term: texts.email, value: <bdi>{agent.email}</bdi> },
          { term: texts.role, value: visit.texts.roles[agent.role] },
        ]}
      />
      <ButtonForm action={pathTo('signOut', locale)}>{texts.signOut}</ButtonForm>
    </WorkspacePage>,
  );
}

/** Ends the session here, and where the browser must go at the identity provider. */
export async function leave(visit: WorkspaceVisit): Promise<Response> {
  const reply = await visit.client.call(signOut);
  const elsewhere = reply.ok ? reply.value.continueAt : undefined;
  return visit.goTo(elsewhere ?? pathTo('signIn', visit.locale));
}
