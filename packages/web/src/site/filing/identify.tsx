import { getMe } from '@fanal/contract/identity';
import { saidIn } from '@fanal/core/journey';
import { BackLink, ErrorSummary } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import { whereItGoesOn, withDraft } from '../story/draft.ts';
import type { Visit } from '../visit.ts';
import { sendCode } from './email-sign-in.tsx';
import { SignInChoices } from './sign-in-choices.tsx';

/** Before sending: who is it? The address given in the story is offered, not imposed. */
export function showIdentify(visit: Visit): Promise<Response> {
  return withDraft(visit, async ({ answers }) => {
    const goesOn = whereItGoesOn(visit, answers);
    if (goesOn !== visit.link('review')) return visit.goTo(goesOn);
    const me = await visit.client.call(getMe);
    if (me.ok && me.value.kind === 'person' && visit.query('change') === undefined) {
      return visit.goTo(visit.link('send'));
    }
    return visit.page(identifyPage(visit, saidIn(answers, 'reach', 'email') ?? ''));
  });
}

export async function identifyByEmail(visit: Visit): Promise<Response> {
  const email = String((await visit.form()).get('email') ?? '').trim();
  const sent = await sendCode(visit, 'identify', email);
  return sent instanceof Response ? sent : visit.page(identifyPage(visit, email, sent.error), 422);
}

function identifyPage(visit: Visit, email: string, error?: string) {
  const { locale, link } = visit;
  const texts = visit.texts.filing.identify;
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={texts.title}
      error={error !== undefined}
      languages={visit.languagesOf((linkTo) => linkTo('identify'))}
      sensitive
    >
      <BackLink locale={locale} href={link('review')} />
      {error && <ErrorSummary locale={locale} errors={[{ href: '#email', text: error }]} />}
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <SignInChoices
        visit={visit}
        action={link('identify')}
        returnTo={link('send')}
        email={email}
        error={error}
      />
    </SitePage>
  );
}
