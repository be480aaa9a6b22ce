import type { Locale } from '../catalogue/locale.ts';
import { uiTextsOf } from './texts.ts';

/** First thing on a page whose answers were refused; takes the focus, and each line leads to its field. */
export function ErrorSummary(props: {
  readonly locale: Locale;
  readonly title?: string | undefined;
  readonly errors: readonly { readonly href?: string | undefined; readonly text: string }[];
}) {
  return (
    <div
      class="error-summary"
      role="alert"
      tabindex={-1}
      data-error-summary
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">{props.title ?? uiTextsOf(props.locale).errorSummaryTitle}</h2>
      <ul>
        {props.errors.map((error) => (
          <li>{error.href ? <a href={error.href}>{error.text}</a> : error.text}</li>
        ))}
      </ul>
    </div>
  );
}
