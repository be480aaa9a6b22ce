import { issueResumeCode } from '@fanal/contract/statement';
import { formatDay } from '@fanal/core/locale';
import { Actions, Button, ButtonLink, Callout, ErrorSummary, Panel, TextField } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import { pathTo } from '../paths.ts';
import type { Visit } from '../visit.ts';
import { refusedDraft, whereItGoesOn, withDraft } from './draft.ts';

export function showSave(visit: Visit): Promise<Response> {
  return withDraft(visit, () => visit.page(savePage(visit, '')));
}

/** The code is shown once, on the page that answers: never in an address. */
export async function saveAndReturn(visit: Visit): Promise<Response> {
  const email = String((await visit.form()).get('email') ?? '').trim();
  return withDraft(visit, async ({ answers }) => {
    const reply = await visit.client.call(issueResumeCode, { body: email === '' ? {} : { email } });
    if (reply.ok) return visit.page(codePage(visit, reply.value, whereItGoesOn(visit, answers)));
    if (reply.refusal.code !== 'invalid-answers') return refusedDraft(visit, reply.refusal);
    return visit.page(savePage(visit, email, visit.texts.journey.errors['not-an-email']), 422);
  });
}

function savePage(visit: Visit, email: string, error?: string) {
  const { locale, texts: all, link } = visit;
  const texts = all.story.save;
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={texts.title}
      error={error !== undefined}
      languages={visit.languagesOf((linkTo) => linkTo('save'))}
      sensitive
    >
      {error && <ErrorSummary locale={locale} errors={[{ href: '#email', text: error }]} />}
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <form method="post" action={link('save')} novalidate>
        <TextField
          locale={locale}
          name="email"
          type="email"
          autocomplete="email"
          width="medium"
          spellcheck={false}
          required={false}
          label={texts.email}
          hint={texts.emailHint}
          value={email}
          maxLength={254}
          error={error}
        />
        <Actions>
          <Button>{texts.get}</Button>
        </Actions>
      </form>
    </SitePage>
  );
}

function codePage(
  visit: Visit,
  issued: { readonly code: string; readonly expiresAt: string; readonly sentTo?: string | undefined },
  goesOn: string,
) {
  const { locale, options } = visit;
  const texts = visit.texts.story.save;
  const address = options.publicUrl + pathTo('resumeWith', locale, { code: issued.code });
  return (
    <SitePage locale={locale} options={options} title={texts.codeTitle} sensitive>
      <Panel title={texts.codeTitle}>
        <p class="reference">{issued.code}</p>
        <p>{texts.codeBody}</p>
      </Panel>
      <p>{texts.until(formatDay(issued.expiresAt, locale))}</p>
      {issued.sentTo && <p>{texts.sent(issued.sentTo)}</p>}
      <p>
        {texts.link} <span class="code">{address}</span>
      </p>
      <p>{texts.replaced}</p>
      <Callout kind="warning" title={texts.shared}>
        <p>{texts.sharedBody}</p>
      </Callout>
      <Actions>
        <ButtonLink href={goesOn}>{texts.goOn}</ButtonLink>
      </Actions>
    </SitePage>
  );
}
