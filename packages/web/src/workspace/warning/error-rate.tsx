import type { WarningFigures } from '@fanal/contract/warning';
import { pathTo as sitePathTo } from '../../site/paths.ts';
import { showCount } from '../format.ts';
import type { WorkspaceVisit } from '../visit.ts';
import { showShare } from './share.ts';

/** How often it was wrong to warn: the same figures as the public reads. */
export function ErrorRate(props: { readonly visit: WorkspaceVisit; readonly figures: WarningFigures }) {
  const { visit, figures } = props;
  const { locale } = visit;
  const texts = visit.texts.warnings;
  const { errorRate, errors, everTold, contests } = figures;
  return (
    <p>
      {errorRate === undefined
        ? texts.noRate
        : texts.errorRate(
            showShare(errorRate, locale),
            showCount(errors, locale),
            showCount(everTold, locale),
          )}{' '}
      {contests.overdue > 0 && <strong>{texts.overdue(showCount(contests.overdue, locale))} </strong>}
      <a href={sitePathTo('warningFigures', locale)}>{texts.publicFigures}</a>
    </p>
  );
}
