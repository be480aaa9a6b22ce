import type { IndicatorShown } from '@fanal/contract/investigation';
import type { AgentLocale } from '../../locale.ts';
import { pathTo } from '../../paths.ts';
import { workspaceTextsOf } from '../../texts.ts';

type Linked = {
  readonly indicator: Pick<IndicatorShown, 'id' | 'type' | 'shown'>;
  readonly locale: AgentLocale;
};

/** A value with what it is. */
export function IndicatorLink({ indicator, locale }: Linked) {
  return (
    <>
      <span class="soft small">{workspaceTextsOf(locale).indicators[indicator.type]}</span>{' '}
      <ValueLink indicator={indicator} locale={locale} />
    </>
  );
}

/** A value, leading to its own page: the address holds its number, never what it is. */
export function ValueLink({ indicator, locale }: Linked) {
  return (
    <a href={pathTo('indicator', locale, { id: String(indicator.id) })}>
      <bdi class="exact">{indicator.shown}</bdi>
    </a>
  );
}
