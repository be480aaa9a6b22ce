import { readWarning, type WarningFile } from '@fanal/contract/warning';
import { formatDate } from '@fanal/core/locale';
import { BackLink, Callout, ErrorSummary, SummaryList, Table, Tag } from '../../ui/index.ts';
import { showCount, showMoment } from '../format.ts';
import { WorkspacePage } from '../layout.tsx';
import { pathTo } from '../paths.ts';
import { refused } from '../refusal-page.tsx';
import type { AgentVisit, WorkspaceVisit } from '../visit.ts';
import { Contests } from './contests.tsx';
import { type Attempt, Decide, fieldId } from './decision-forms.tsx';
import { History } from './history.tsx';
import { Told } from './warning-table.tsx';

export function showWarning(visit: AgentVisit): Promise<Response> {
  return showWarningAfter(visit, undefined);
}

/** The same page after a decision that was not taken: why, and the form as it was filled. */
export async function showWarningAfter(visit: AgentVisit, attempt: Attempt | undefined): Promise<Response> {
  const reply = await visit.client.call(readWarning, { params: { id: visit.param('id') } });
  if (!reply.ok) return refused(visit, reply.refusal);
  const file = reply.value;
  const { locale } = visit;
  const texts = visit.texts.warnings;
  const title = texts.file.title(texts.types[file.type], file.shown);
  return visit.page(
    <WorkspacePage visit={visit} title={title} error={attempt !== undefined}>
      {attempt && (
        <ErrorSummary
          locale={locale}
          errors={[
            { href: attempt.field && `#${fieldId(attempt.decision, attempt.field)}`, text: attempt.error },
          ]}
        />
      )}
      <BackLink locale={locale} href={pathTo('warnings', locale)} label={texts.file.back} />
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {visit.query('done') === 'decided' && (
        <Callout kind="success">
          <p>{texts.file.done}</p>
        </Callout>
      )}
      <p>
        <Tag tone="brand">{texts.states[file.state]}</Tag>{' '}
        <span class="soft">{showMoment(file.since, locale)}</span>
      </p>
      {file.knownGood && (
        <Callout kind="warning" title={texts.file.knownGood}>
          <p>{texts.file.knownGoodBody}</p>
        </Callout>
      )}
      <div class="file">
        <div class="file-main">
          <Contests visit={visit} contests={file.contests} />
          <NamedIn visit={visit} file={file} />
          <History visit={visit} file={file} />
        </div>
        <div class="file-side">
          <Decide visit={visit} file={file} attempt={attempt} />
          <Facts visit={visit} file={file} />
        </div>
      </div>
    </WorkspacePage>,
    attempt === undefined ? 200 : 422,
  );
}

type Part = { readonly visit: WorkspaceVisit; readonly file: WarningFile };

function Facts({ visit, file }: Part) {
  const { locale } = visit;
  const texts = visit.texts.warnings;
  const { ground, lastSeenOn, expiresOn, bannedBy } = file;
  const day = (on: string) => <time datetime={on}>{formatDate(on, locale)}</time>;
  return (
    <section class="brief" aria-labelledby="facts">
      <h2 id="facts">{texts.file.facts}</h2>
      <SummaryList
        rows={[
          { term: texts.told, value: <Told visit={visit} row={file} /> },
          { term: texts.voices, value: showCount(file.voices, locale) },
          { term: texts.complaints, value: showCount(file.complaints, locale) },
          ...(ground === undefined ? [] : [{ term: texts.file.ground, value: texts.grounds[ground] }]),
          ...(lastSeenOn === undefined ? [] : [{ term: texts.lastSeen, value: day(lastSeenOn) }]),
          ...(expiresOn === undefined ? [] : [{ term: texts.file.expiresOn, value: day(expiresOn) }]),
          ...(bannedBy.length === 0
            ? []
            : [{ term: texts.bannedBy, value: <bdi>{bannedBy.join(', ')}</bdi> }]),
        ]}
      />
    </section>
  );
}

function NamedIn({ visit, file }: Part) {
  const { locale } = visit;
  const texts = visit.texts.warnings.file;
  const statuses = new Map<string, string>(Object.entries(visit.texts.course.status));
  return (
    <section aria-labelledby="named-in">
      <h2 id="named-in">{texts.namedIn}</h2>
      {file.namedIn.length === 0 ? (
        <p class="soft">{texts.notNamed}</p>
      ) : (
        <div class="dense">
          <Table
            caption={texts.namedInCaption}
            hideCaption
            columns={[{ label: texts.reference }, { label: texts.filedAt }, { label: texts.status }]}
            rows={file.namedIn.map(({ reference, filedAt, status }) => [
              <a class="reference" href={pathTo('file', locale, { reference })}>
                {reference}
              </a>,
              <time datetime={filedAt}>{showMoment(filedAt, locale)}</time>,
              statuses.get(status) ?? status,
            ])}
          />
        </div>
      )}
    </section>
  );
}
