import type { Locale } from '../catalogue/locale.ts';
import { uiTextsOf } from './texts.ts';

export function BackLink({
  href,
  label,
  locale,
}: {
  readonly href: string;
  readonly label?: string;
  readonly locale: Locale;
}) {
  return (
    <a class="back" href={href}>
      {label ?? uiTextsOf(locale).back}
    </a>
  );
}

/** The last item is the page itself and has no `href`. */
export function Breadcrumbs(props: {
  readonly locale: Locale;
  readonly items: readonly { readonly label: string; readonly href?: string | undefined }[];
}) {
  return (
    <nav class="breadcrumbs full" aria-label={uiTextsOf(props.locale).youAreHere}>
      <ol>
        {props.items.map((item) => (
          <li>
            {item.href ? <a href={item.href}>{item.label}</a> : <span aria-current="page">{item.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** For lists read by cursor: there are only neighbours. `summary` says where one is: "1 à 25 sur 312". */
export function Pagination(props: {
  readonly locale: Locale;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  readonly summary?: string | undefined;
}) {
  const texts = uiTextsOf(props.locale);
  return (
    <nav class="pagination full" aria-label={texts.pages}>
      {props.summary && <p class="soft">{props.summary}</p>}
      <ul>
        {props.previous && (
          <li>
            <a href={props.previous} rel="prev">
              {texts.previousPage}
            </a>
          </li>
        )}
        {props.next && (
          <li>
            <a href={props.next} rel="next">
              {texts.nextPage}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

export type StepperStage = { readonly label: string; readonly state: 'done' | 'current' | 'next' };

/** Where one is: "Étape 2 sur 5", the stage's name, and what comes next. */
export function Stepper({
  locale,
  stages,
}: {
  readonly locale: Locale;
  readonly stages: readonly StepperStage[];
}) {
  const texts = uiTextsOf(locale);
  const at = stages.findIndex((stage) => stage.state === 'current');
  const now = stages[at];
  const following = stages[at + 1];
  if (now === undefined) return null;
  return (
    <div class="stepper">
      <p>
        {texts.step(at + 1, stages.length)}
        {texts.colon}
        <span class="stepper-now">{now.label}</span>
      </p>
      <ol aria-hidden="true">
        {stages.map((stage) => (
          <li class={`step-${stage.state}`} />
        ))}
      </ol>
      {following && <p>{texts.nextStep(following.label)}</p>}
    </div>
  );
}
