import type { QueueFilters, Waiting } from '@fanal/contract/investigation';
import { showCount, showRoughCount } from '../format.ts';
import { pathTo } from '../paths.ts';
import type { WorkspaceVisit } from '../visit.ts';

/** Past this, the API's count is an estimate. */
const countedExactly = 10_000;

/** How much waits for an agent, and where: each number leads to its list, what waits longest first. */
export function WaitingList(props: {
  readonly visit: WorkspaceVisit;
  readonly waiting: Waiting;
  readonly filters: QueueFilters;
}) {
  const { visit, waiting, filters } = props;
  const { locale } = visit;
  const { course } = visit.texts;
  const shown = (count: number) =>
    count > countedExactly ? `≈ ${showRoughCount(count, locale)}` : showCount(count, locale);
  return (
    <nav aria-label={course.queue.waitingTitle}>
      <ul class="waiting">
        {waiting.statuses.map(({ status, count }) => (
          <li>
            <a
              href={pathTo('queue', locale, {}, { status, order: 'waiting' })}
              aria-current={filters.status === status ? 'true' : undefined}
            >
              <strong>{shown(count)}</strong> {course.status[status]}
            </a>
          </li>
        ))}
        <li>
          <a
            href={pathTo('queue', locale, {}, { messages: 'unread' })}
            aria-current={filters.messages === 'unread' ? 'true' : undefined}
          >
            <strong>{shown(waiting.unreadMessages)}</strong> {course.queue.withMessages}
          </a>
        </li>
      </ul>
    </nav>
  );
}
