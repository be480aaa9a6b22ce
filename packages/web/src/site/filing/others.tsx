import type { Complaint } from '@fanal/contract/complaint';
import { Callout } from '../../ui/index.ts';
import type { Visit } from '../visit.ts';

/** Others reported the same: told at once, with this person's own values and nobody else's. */
export function OthersToldTheSame({
  visit,
  complaint,
}: {
  readonly visit: Visit;
  readonly complaint: Complaint;
}) {
  const texts = visit.texts.filing.others;
  const kinds = visit.texts.story.found.types;
  const joined = complaint.timeline.findLast((event) => event.kind === 'joined-series');
  if (joined === undefined) return null;
  return (
    <Callout kind="care" title={texts.title}>
      <p>{texts.lead}</p>
      <ul>
        {joined.shared.map((shared) => (
          <li>
            {kinds[shared.type]}
            {visit.texts.ui.colon}
            <strong class="code">{shared.asWritten}</strong>
          </li>
        ))}
      </ul>
      <p>{texts.after}</p>
    </Callout>
  );
}
