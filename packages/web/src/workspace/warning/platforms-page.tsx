import { addPlatform, listPlatforms, type Platform } from '@fanal/contract/warning';
import { Button, ErrorSummary, Table, Tag, TextField } from '../../ui/index.ts';
import { typed as typedIn } from '../course/attempt.ts';
import { showCount, showDay } from '../format.ts';
import { WorkspacePage } from '../layout.tsx';
import { pathTo } from '../paths.ts';
import { refused } from '../refusal-page.tsx';
import type { AgentVisit, WorkspaceVisit } from '../visit.ts';

type Field = 'name' | 'email';
const fields: readonly Field[] = ['name', 'email'];

/** What was typed for a new account, and what is wrong with it. */
type Typed = { readonly values: Readonly<Record<Field, string>>; readonly wrong: readonly Field[] };

export function showPlatforms(visit: AgentVisit): Promise<Response> {
  return showPlatformsAfter(visit, undefined);
}

/** Opens an account; its page shows what to do next. */
export async function openAccount(visit: AgentVisit): Promise<Response> {
  const form = await visit.form();
  const values = {
    name: typedIn(form, 'name').slice(0, 200).trim(),
    email: typedIn(form, 'email').slice(0, 400).trim(),
  };
  const body = addPlatform.body.safeParse(values);
  if (!body.success) return again(visit, values, new Set(body.error.issues.map(({ path }) => path[0])));
  const reply = await visit.client.call(addPlatform, { body: body.data });
  if (reply.ok) return visit.goTo(pathTo('platform', visit.locale, { id: reply.value.id }));
  if (reply.refusal.code !== 'invalid-answers') return refused(visit, reply.refusal);
  return again(visit, values, new Set(Object.keys(reply.refusal.fields ?? {})));
}

function again(visit: AgentVisit, values: Typed['values'], named: ReadonlySet<unknown>): Promise<Response> {
  const wrong = fields.filter((name) => named.has(name));
  return showPlatformsAfter(visit, { values, wrong: wrong.length === 0 ? ['email'] : wrong });
}

async function showPlatformsAfter(visit: AgentVisit, typed: Typed | undefined): Promise<Response> {
  const reply = await visit.client.call(listPlatforms);
  if (!reply.ok) return refused(visit, reply.refusal);
  const { platforms } = reply.value;
  const { locale } = visit;
  const texts = visit.texts.platforms;
  return visit.page(
    <WorkspacePage visit={visit} title={texts.title} error={typed !== undefined}>
      {typed && (
        <ErrorSummary
          locale={locale}
          errors={typed.wrong.map((name) => ({ href: `#${name}`, text: texts.add.errors[name] }))}
        />
      )}
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      <p>
        <a href={pathTo('effects', locale)}>{texts.effects.link}</a>
      </p>
      {platforms.length === 0 ? (
        <p class="empty">{texts.none}</p>
      ) : (
        <PlatformTable visit={visit} platforms={platforms} />
      )}
      <AddForm visit={visit} typed={typed} />
    </WorkspacePage>,
    typed === undefined ? 200 : 422,
  );
}

function PlatformTable(props: { readonly visit: WorkspaceVisit; readonly platforms: readonly Platform[] }) {
  const { visit, platforms } = props;
  const { locale } = visit;
  const texts = visit.texts.platforms;
  return (
    <div class="dense">
      <Table
        caption={texts.caption}
        hideCaption
        columns={[
          { label: texts.name },
          { label: texts.state },
          { label: texts.since },
          { label: texts.keys, numeric: true },
          { label: texts.webhook },
        ]}
        rows={platforms.map((platform) => [
          <a href={pathTo('platform', locale, { id: platform.id })}>
            <bdi>{platform.name}</bdi>
          </a>,
          <PlatformState visit={visit} platform={platform} />,
          <time datetime={platform.since}>{showDay(platform.since, locale)}</time>,
          showCount(platform.keys.filter(({ revokedAt }) => revokedAt === undefined).length, locale),
          platform.webhook === undefined ? (
            '–'
          ) : (
            <bdi class="exact">{new URL(platform.webhook.url).host}</bdi>
          ),
        ])}
      />
    </div>
  );
}

export function PlatformState(props: { readonly visit: WorkspaceVisit; readonly platform: Platform }) {
  const texts = props.visit.texts.platforms;
  const { suspended } = props.platform;
  return <Tag tone={suspended ? 'danger' : 'success'}>{suspended ? texts.suspended : texts.open}</Tag>;
}

function AddForm({ visit, typed }: { readonly visit: WorkspaceVisit; readonly typed: Typed | undefined }) {
  const { locale } = visit;
  const texts = visit.texts.platforms.add;
  return (
    <details class="decision" open={typed !== undefined}>
      <summary>{texts.title}</summary>
      <div>
        <form method="post" action={pathTo('platforms', locale)} novalidate data-once>
          {fields.map((name) => (
            <TextField
              locale={locale}
              name={name}
              label={texts[name]}
              type={name === 'email' ? 'email' : 'text'}
              value={typed?.values[name]}
              error={typed?.wrong.includes(name) ? texts.errors[name] : undefined}
              spellcheck={false}
            />
          ))}
          <Button>{texts.button}</Button>
        </form>
      </div>
    </details>
  );
}
