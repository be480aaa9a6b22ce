import { signInPaths } from '@fanal/contract/identity';
import { Actions, Button, ButtonLink, TextField } from '../../ui/index.ts';
import type { Visit } from '../visit.ts';

/** The two ways to say who one is. `returnTo` and `action` are paths of this site. */
export function SignInChoices(props: {
  readonly visit: Visit;
  readonly action: string;
  readonly returnTo: string;
  readonly email: string;
  readonly error?: string | undefined;
}) {
  const { locale, texts: all } = props.visit;
  const texts = all.filing.identify;
  return (
    <>
      <h2>{texts.franceConnectTitle}</h2>
      <p>{texts.franceConnectBody}</p>
      <Actions>
        <ButtonLink href={`${signInPaths.franceConnect}?returnTo=${encodeURIComponent(props.returnTo)}`}>
          {texts.franceConnect}
        </ButtonLink>
      </Actions>
      <h2>{texts.emailTitle}</h2>
      <p>{texts.emailBody}</p>
      <form method="post" action={props.action} novalidate>
        <TextField
          locale={locale}
          name="email"
          type="email"
          autocomplete="email"
          width="medium"
          spellcheck={false}
          maxLength={254}
          label={texts.email}
          hint={texts.emailHint}
          value={props.email}
          error={props.error}
        />
        <Actions>
          <Button kind="secondary">{texts.sendCode}</Button>
        </Actions>
      </form>
    </>
  );
}
