import { sendSignInEmail, signInByEmailCode } from '@fanal/contract/identity';
import { Actions, BackLink, Button, ErrorSummary, TextField } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { Visit } from '../visit.ts';

/** Which errand brings the person here: to send a story, or to see their space. */
export type Errand = 'identify' | 'signIn';

const codePages = { identify: 'identifyCode', signIn: 'signInCode' } as const satisfies Record<
  Errand,
  string
>;

function returnPath(visit: Visit, errand: Errand): string {
  return errand === 'identify' ? visit.link('send') : visit.link('space');
}

/** Sends the code, or gives back the sentence that says why not. */
export async function sendCode(
  visit: Visit,
  errand: Errand,
  email: string,
): Promise<Response | { readonly error: string }> {
  const notAnEmail = { error: visit.texts.journey.errors['not-an-email'] };
  if (email === '' || email.length > 254) return notAnEmail;
  const reply = await visit.client.call(sendSignInEmail, {
    body: { email, locale: visit.locale, returnTo: returnPath(visit, errand) },
  });
  if (reply.ok) return visit.goTo(visit.link(codePages[errand]));
  return reply.refusal.code === 'invalid-answers' ? notAnEmail : visit.problem(reply.refusal);
}

export function showCode(errand: Errand): (visit: Visit) => Response {
  return (visit) => visit.page(codePage(visit, errand));
}

export function confirmCode(errand: Errand): (visit: Visit) => Promise<Response> {
  return async (visit) => {
    const code = String((await visit.form()).get('code') ?? '')
      .replaceAll(/\s/g, '')
      .slice(0, 20);
    const reply = await visit.client.call(signInByEmailCode, { body: { code } });
    if (reply.ok) return visit.goTo(pathOnThisSite(reply.value.returnTo, returnPath(visit, errand)));
    const texts = visit.texts.filing.code;
    switch (reply.refusal.code) {
      case 'wrong-code':
        return visit.page(codePage(visit, errand, texts.wrong), 422);
      case 'code-expired':
        return visit.page(codePage(visit, errand, texts.expired), 410);
      default:
        return visit.problem(reply.refusal);
    }
  };
}

/** A path and nothing else: `//elsewhere.example` is another site's address. */
export function pathOnThisSite(path: string, otherwise: string): string {
  return /^\/(?![/\\])/.test(path) ? path : otherwise;
}

function codePage(visit: Visit, errand: Errand, error?: string) {
  const { locale, texts: all, link } = visit;
  const texts = all.filing.code;
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={texts.title}
      error={error !== undefined}
      languages={visit.languagesOf((linkTo) => linkTo(codePages[errand]))}
      sensitive
    >
      <BackLink locale={locale} href={link(errand)} label={texts.again} />
      {error && <ErrorSummary locale={locale} errors={[{ href: '#code', text: error }]} />}
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <form method="post" action={link(codePages[errand])} novalidate>
        <TextField
          locale={locale}
          name="code"
          label={texts.label}
          hint={texts.hint}
          width="short"
          inputMode="numeric"
          autocomplete="one-time-code"
          maxLength={20}
          error={error}
        />
        <Actions>
          <Button>{texts.confirm}</Button>
        </Actions>
      </form>
    </SitePage>
  );
}
