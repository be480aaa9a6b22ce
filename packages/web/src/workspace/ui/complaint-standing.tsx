import type { ComplaintFile } from '@fanal/contract/investigation';
import { Tag } from '../../ui/index.ts';
import { showMoment } from '../format.ts';
import { pathTo, type Query } from '../paths.ts';
import type { WorkspaceVisit } from '../visit.ts';

type Part = { readonly visit: WorkspaceVisit; readonly file: ComplaintFile };

/** Where it stands, since when. */
export function Standing({ visit, file }: Part) {
  const { locale, texts } = visit;
  const moved = file.timeline.findLast(({ kind }) => kind !== 'added' && !quiet.has(kind));
  return (
    <p>
      <Tag tone="brand">{texts.course.status[file.status]}</Tag>{' '}
      {moved && <span class="soft">{texts.course.since(showMoment(moved.at, locale))}</span>}
    </p>
  );
}

/** What happens to a complaint without moving it. */
const quiet: ReadonlySet<string> = new Set([
  'receipt-sent',
  'joined-series',
  'document-issued',
  'exhibits-added',
]);

/** The complaints on either side of it in the queue. */
export function Neighbours({ visit, file, query }: Part & { readonly query: Query }) {
  const { locale, texts } = visit;
  const { newer, older } = file.neighbours;
  if (newer === undefined && older === undefined) return null;
  return (
    <nav class="neighbours" aria-label={texts.file.neighbours}>
      {newer !== undefined && (
        <a href={pathTo('file', locale, { reference: newer }, query)} rel="prev" title={newer}>
          <span aria-hidden="true">← </span>
          {texts.file.newer}
        </a>
      )}
      {older !== undefined && (
        <a href={pathTo('file', locale, { reference: older }, query)} rel="next" title={older}>
          {texts.file.older}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
