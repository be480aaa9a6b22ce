import { Callout } from '../../../ui/index.ts';
import type { WorkspaceVisit } from '../../visit.ts';

/** What the last form did, said once on the page it led to. */
export function Done({ visit }: { readonly visit: WorkspaceVisit }) {
  const done = visit.query('done');
  const said = done === undefined ? undefined : visit.texts.deciding.done[done];
  if (said === undefined) return null;
  return (
    <Callout kind="success">
      <p>{said}</p>
    </Callout>
  );
}
