import { warningQueues } from '@fanal/contract/warning';
import { showCount } from '../format.ts';
import { pathTo } from '../paths.ts';
import type { WorkspaceVisit } from '../visit.ts';

type Queue = (typeof warningQueues)[number];

/** The API counts no further. */
const mostCounted = 10_000;

/** How much stands in each list; each number leads to it. */
export function QueueCounts(props: {
  readonly visit: WorkspaceVisit;
  readonly counts: readonly { readonly queue: Queue; readonly count: number }[];
  readonly current: Queue;
}) {
  const { visit, counts, current } = props;
  const { locale } = visit;
  const texts = visit.texts.warnings;
  const shown = (queue: Queue) => {
    const count = counts.find((each) => each.queue === queue)?.count ?? 0;
    const said = showCount(count, locale);
    return count >= mostCounted ? texts.atMost(said) : said;
  };
  return (
    <nav aria-label={texts.queuesLabel}>
      <ul class="waiting">
        {warningQueues.map((queue) => (
          <li>
            <a
              href={pathTo('warnings', locale, {}, { queue })}
              aria-current={queue === current ? 'true' : undefined}
            >
              <strong>{shown(queue)}</strong> {texts.queues[queue]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
