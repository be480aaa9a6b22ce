import { getDraft, resumeDraft } from '@fanal/contract/statement';
import {
  Actions,
  Button,
  ButtonForm,
  ButtonLink,
  Callout,
  Details,
  ErrorSummary,
  TextField,
} from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { Visit } from '../visit.ts';
import { whereItGoesOn } from './draft.ts';

export async function showResume(visit: Visit): Promise<Response> {
  const reply = await visit.client.call(getDraft);
  const here =
    reply.ok && reply.value.filedAs === undefined ? whereItGoesOn(visit, reply.value.answers) : undefined;
  return visit.page(resumePage(visit, { code: '', here }));
}

/** The link of the e-mail. It opens nothing by itself: programs that read mail follow links too. */
export function showResumeWith(visit: Visit): Response {
  const { texts, link } = visit;
  const title = texts.story.resume.title;
  return visit.page(
    <SitePage locale={visit.locale} options={visit.options} title={title} sensitive>
      <h1>{title}</h1>
      <p class="lead">{texts.story.resume.ready}</p>
      <Actions>
        <ButtonForm action={link('resume')} fields={{ code: visit.param('code') }}>
          {texts.story.resume.open}
        </ButtonForm>
      </Actions>
    </SitePage>,
  );
}

export async function resume(visit: Visit): Promise<Response> {
  const code = String((await visit.form()).get('code') ?? '')
    .trim()
    .slice(0, longestCode);
  const reply = await visit.client.call(resumeDraft, { body: { code } });
  if (reply.ok) return visit.goTo(whereItGoesOn(visit, reply.value.answers));
  const texts = visit.texts.story.resume;
  switch (reply.refusal.code) {
    case 'code-not-found':
    case 'invalid-request':
      return visit.page(resumePage(visit, { code, error: texts.wrong }), 422);
    case 'draft-expired':
      return visit.page(resumePage(visit, { code, error: texts.expired }), 410);
    default:
      return visit.problem(reply.refusal);
  }
}

/** What the wire takes. */
const longestCode = 60;

function resumePage(
  visit: Visit,
  {
    code,
    error,
    here,
  }: { readonly code: string; readonly error?: string; readonly here?: string | undefined },
) {
  const { locale, texts: all, link } = visit;
  const texts = all.story.resume;
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={texts.title}
      error={error !== undefined}
      languages={visit.languagesOf((linkTo) => linkTo('resume'))}
      current="resume"
      sensitive
    >
      {error && <ErrorSummary locale={locale} errors={[{ href: '#code', text: error }]} />}
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {here && (
        <Callout>
          <p>
            {texts.here} <a href={here}>{texts.goOnHere}</a>
          </p>
        </Callout>
      )}
      <form method="post" action={link('resume')} novalidate>
        <TextField
          locale={locale}
          name="code"
          width="medium"
          spellcheck={false}
          label={texts.code}
          hint={texts.codeHint}
          value={code}
          error={error}
        />
        <Actions>
          <Button>{texts.open}</Button>
        </Actions>
      </form>
      <Details summary={texts.lost}>
        <p>{texts.lostBody}</p>
      </Details>
      <p>
        <ButtonLink href={link('start')} kind="link">
          {texts.startAgain}
        </ButtonLink>
      </p>
    </SitePage>
  );
}
