import type { WarningRow, warningQueues } from '@fanal/contract/warning';
import { Table, Tag } from '../../ui/index.ts';
import { showCount, showDay } from '../format.ts';
import { pathTo } from '../paths.ts';
import type { WorkspaceVisit } from '../visit.ts';
import { AnswerBy } from './answer-by.tsx';

type Part = { readonly visit: WorkspaceVisit; readonly row: WarningRow };

export function WarningTable(props: {
  readonly visit: WorkspaceVisit;
  readonly queue: (typeof warningQueues)[number];
  readonly rows: readonly WarningRow[];
}) {
  const { visit, queue, rows } = props;
  const { locale } = visit;
  const texts = visit.texts.warnings;
  const isContested = queue === 'contested';
  return (
    <div class="dense">
      <Table
        caption={texts.caption}
        hideCaption
        columns={[
          { label: texts.value },
          { label: isContested ? texts.answerBy : texts.since },
          { label: texts.voices, numeric: true },
          { label: texts.complaints, numeric: true },
          { label: texts.lastSeen },
          { label: texts.told },
          { label: texts.bannedBy },
        ]}
        rows={rows.map((row) => [
          <Value visit={visit} row={row} />,
          isContested && row.answerBy !== undefined ? (
            <AnswerBy visit={visit} by={row.answerBy} />
          ) : (
            <time datetime={row.since}>{showDay(row.since, locale)}</time>
          ),
          showCount(row.voices, locale),
          showCount(row.complaints, locale),
          row.lastSeenOn === undefined ? '–' : showDay(row.lastSeenOn, locale),
          <Told visit={visit} row={row} />,
          row.bannedBy.length === 0 ? '–' : <bdi>{row.bannedBy.join(', ')}</bdi>,
        ])}
      />
    </div>
  );
}

function Value({ visit, row }: Part) {
  const texts = visit.texts.warnings;
  return (
    <>
      <span class="soft small kind">{texts.types[row.type]}</span>
      <a href={pathTo('warning', visit.locale, { id: row.id })}>
        <bdi class="exact">{row.shown}</bdi>
      </a>
      {row.knownGood && (
        <>
          {' '}
          <Tag tone="lamp">{texts.file.knownGood}</Tag>
        </>
      )}
    </>
  );
}

/** What whoever looks it up reads, and where it stands when that is nothing. */
export function Told({ visit, row }: Part) {
  const texts = visit.texts.warnings;
  if (row.verdict === 'unknown') return <Tag>{texts.states[row.state]}</Tag>;
  return (
    <>
      <Tag tone="danger">{texts.verdicts[row.verdict]}</Tag>
      {row.band !== undefined && <span class="soft small"> {texts.bands[row.band]}</span>}
    </>
  );
}
