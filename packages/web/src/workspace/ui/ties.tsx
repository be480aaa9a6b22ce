import type { SeriesRow } from '@fanal/contract/investigation';
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
      {ties.map(({ type, shown, members }) => (
        <li>
          <span class="soft small">{texts.indicators[type]}</span> <bdi class="exact">{shown}</bdi>{' '}
          <span class="soft small">({texts.seriesList.members(members)})</span>
        </li>
      ))}
    </ul>
  );
}
