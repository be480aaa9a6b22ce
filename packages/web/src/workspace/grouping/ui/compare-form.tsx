import { Button } from '../../../ui/index.ts';
import { pathTo } from '../../paths.ts';
import type { WorkspaceVisit } from '../../visit.ts';
import type { DecidingAttempt } from '../attempt.ts';
import { PairFields } from './pair-fields.tsx';

/** Asks why two complaints stand together, or do not. */
export function CompareForm(props: {
  readonly visit: WorkspaceVisit;
  readonly one?: string | undefined;
  readonly attempt?: DecidingAttempt | undefined;
}) {
  const { visit, one, attempt } = props;
  return (
    <form class="compare" method="post" action={pathTo('pairs', visit.locale)} novalidate>
      <PairFields visit={visit} act="compare" one={one} attempt={attempt} />
      <Button kind="secondary">{visit.texts.pair.show}</Button>
    </form>
  );
}
