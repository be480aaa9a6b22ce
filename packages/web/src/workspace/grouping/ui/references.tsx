import type { AgentLocale } from '../../locale.ts';
import { pathTo } from '../../paths.ts';

export function ComplaintLink(props: { readonly reference: string; readonly locale: AgentLocale }) {
  const { reference, locale } = props;
  return (
    <a class="reference" href={pathTo('file', locale, { reference })}>
      {reference}
    </a>
  );
}

export function SeriesLink(props: { readonly code: string; readonly locale: AgentLocale }) {
  const { code, locale } = props;
  return (
    <a class="reference" href={pathTo('series', locale, { code })}>
      {code}
    </a>
  );
}
