import { readAuditTrail } from '@fanal/contract/investigation';
import type { WorkspaceTexts } from '../catalogue/fr/workspace.ts';
import { Table, TextField } from '../ui/index.ts';
import { showExactMoment } from './format.ts';
import { WorkspacePage } from './layout.tsx';
import { pathTo } from './paths.ts';
import { refused } from './refusal-page.tsx';
import { Filters } from './ui/filters.tsx';
import { ListEnd } from './ui/list-end.tsx';
import type { AgentVisit } from './visit.ts';

const linesAPage = 100;

export async function showAuditTrail(visit: AgentVisit): Promise<Response> {
  const subject = visit.query('subject')?.trim().slice(0, 60) || undefined;
  const after = visit.query('after');
  const reply = await visit.client.call(readAuditTrail, {
    query: {
      limit: linesAPage,
      ...(subject === undefined ? {} : { subject }),
      ...(after === undefined ? {} : { after }),
    },
  });
  if (!reply.ok) return refused(visit, reply.refusal);
  const { rows, next } = reply.value;
  const { locale } = visit;
  const texts = visit.texts.audit;
  const here = (more: { after?: string } = {}) => pathTo('audit', locale, {}, { subject, ...more });
  return visit.page(
    <WorkspacePage visit={visit} title={texts.title}>
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      <Filters
        action={pathTo('audit', locale)}
        label={texts.subject}
        apply={texts.apply}
        reset={subject === undefined ? undefined : { href: pathTo('audit', locale), label: texts.reset }}
      >
        <TextField
          locale={locale}
          name="subject"
          label={texts.subject}
          value={subject}
          maxLength={60}
          spellcheck={false}
        />
      </Filters>
      {rows.length === 0 ? (
        <p class="empty">{texts.empty}</p>
      ) : (
        <div class="dense">
          <Table
            caption={texts.caption}
            hideCaption
            columns={[
              { label: texts.at },
              { label: texts.actor },
              { label: texts.action },
              { label: texts.about },
              { label: texts.request },
            ]}
            rows={rows.map((line) => [
              <time datetime={line.at}>{showExactMoment(line.at, locale)}</time>,
              <bdi>{texts.actors[line.actor] ?? line.actor}</bdi>,
              texts.actions[line.action] ?? <code>{line.action}</code>,
              <Subject subject={line.subject} texts={texts} />,
              <code class="soft small">{line.requestId ?? ''}</code>,
            ])}
          />
        </div>
      )}
      <ListEnd
        locale={locale}
        next={next === undefined ? undefined : here({ after: next })}
        first={after === undefined ? undefined : { href: here(), label: texts.firstPage }}
      />
    </WorkspacePage>,
  );
}

/** `complaint F-7K3M…`: what kind of thing, and its name where it has one. */
function Subject({ subject, texts }: { subject: string; texts: WorkspaceTexts['audit'] }) {
  const [kind = '', name] = subject.split(' ', 2);
  return (
    <>
      {texts.subjects[kind] ?? kind}
      {name !== undefined && (
        <>
          {' '}
          <span class="reference">{name}</span>
        </>
      )}
    </>
  );
}
