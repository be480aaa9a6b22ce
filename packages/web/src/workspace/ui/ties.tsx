import type { SeriesRow } from '@fanal/contract/investigation';
import { IndicatorLink } from '../grouping/ui/indicator-link.tsx';
import type { AgentLocale } from '../locale.ts';
import { workspaceTextsOf } from '../texts.ts';

/** The values that tie most members, the strongest first. */
export function Ties({
  ties,
  locale,
}: {
  readonly ties: SeriesRow['strongest'];
  readonly locale: AgentLocale;
}) {
  const texts = workspaceTextsOf(locale);
  return (
    <ul class="ties">
      {ties.map((tie) => (
        <li>
          <IndicatorLink indicator={tie} locale={locale} />{' '}
          <span class="soft small">({texts.seriesList.members(tie.members)})</span>
        </li>
      ))}
    </ul>
  );
}
