import type { SeriesChange } from '@fanal/core/matching';
import type { SeriesEvent } from './series-store.ts';

/** What the history of a series keeps of a change. A statement alone is no event: nobody sees it as a series. */
export function eventsOf({ id, sizeBefore, size, absorbed }: SeriesChange): SeriesEvent[] {
  if (size < 2) return [];
  const groups = absorbed.filter((gone) => gone.size > 1);
  const came = size - groups.reduce((sum, gone) => sum + gone.size, 0);
  const events: SeriesEvent[] = [];
  if (sizeBefore < 2) events.push({ seriesId: id, kind: 'founded', statements: came });
  else if (came > sizeBefore) events.push({ seriesId: id, kind: 'joined', statements: came - sizeBefore });
  for (const gone of groups) {
    events.push({ seriesId: id, kind: 'absorbed', otherSeriesId: gone.id, statements: gone.size });
  }
  return events;
}
