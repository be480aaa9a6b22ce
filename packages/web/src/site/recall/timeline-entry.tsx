import type { TimelineEvent } from '@fanal/contract/complaint';
import { formatAmount } from '@fanal/core/locale';
import type { Visit } from '../visit.ts';

type MoneyEvent = Extract<TimelineEvent, { kind: 'money-asked-back' | 'money-answered' }>;

/** What a timeline says of money asked back, or of the answer. */
export function moneyEntry(visit: Visit, event: MoneyEvent) {
  const { timeline, ways } = visit.texts.recall;
  const about = <p>{ways[event.way].title}</p>;
  if (event.kind === 'money-asked-back') return { title: timeline.sent, body: about };
  if (event.answer !== 'partial') return { title: timeline[event.answer], body: about };
  return {
    title: timeline.partial(formatAmount(event.amount ?? '', event.currency, visit.locale)),
    body: about,
  };
}
