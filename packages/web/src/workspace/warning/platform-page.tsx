import { listPlatforms, type Platform, readPlatformReach } from '@fanal/contract/warning';
import { BackLink, Button, ButtonForm, ErrorSummary, SummaryList, Table, TextField } from '../../ui/index.ts';
import { showDay, showMoment } from '../format.ts';
import { WorkspacePage } from '../layout.tsx';
import { pathTo } from '../paths.ts';
import { refused } from '../refusal-page.tsx';
import type { AgentVisit, WorkspaceVisit } from '../visit.ts';
import { monthAsked } from './month-filter.tsx';
import { PlatformState } from './platforms-page.tsx';
import { ReachSection } from './reach-section.tsx';

export function showPlatform(visit: AgentVisit): Promise<Response> {
  return showPlatformAfter(visit, undefined);
}

/** The same page after a key that was not created. */
export async function showPlatformAfter(
  visit: AgentVisit,
  attempt: { readonly label: string; readonly error: string } | undefined,
): Promise<Response> {
  const reply = await visit.client.call(listPlatforms);
  if (!reply.ok) return refused(visit, reply.refusal);
  const platform = reply.value.platforms.find(({ id }) => id === visit.param('id'));
  if (platform === undefined) return refused(visit, { code: 'not-found' });
  const [id, month] = [platform.id, monthAsked(visit)];
  const reach = await visit.client.call(readPlatformReach, { params: { id }, query: { month } });
  if (!reach.ok) return refused(visit, reach.refusal);
  const { locale } = visit;
  const texts = visit.texts.platforms;
  return visit.page(
    <WorkspacePage visit={visit} title={platform.name} error={attempt !== undefined}>
      {attempt && <ErrorSummary locale={locale} errors={[{ href: '#label', text: attempt.error }]} />}
      <BackLink locale={locale} href={pathTo('platforms', locale)} label={texts.account.back} />
      <h1>
        <bdi>{platform.name}</bdi>
      </h1>
      <SummaryList
        rows={[
          { term: texts.state, value: <PlatformState visit={visit} platform={platform} /> },
          { term: texts.since, value: showDay(platform.since, locale) },
          { term: texts.email, value: <bdi>{platform.email}</bdi> },
          {
            term: texts.account.siteKey,
            value: (
              <>
                <bdi class="exact">{platform.siteKey}</bdi>
                <span class="soft small kind">{texts.account.siteKeyHint}</span>
              </>
            ),
          },
        ]}
      />
      <ReachSection visit={visit} id={id} month={month} reach={reach.value} />
      <Keys visit={visit} platform={platform} attempt={attempt} />
      <section aria-labelledby="webhook">
        <h2 id="webhook">{texts.account.webhookTitle}</h2>
        <p>
          {platform.webhook === undefined ? (
            texts.account.webhookNone
          ) : (
            <bdi>{texts.account.webhookAt(platform.webhook.url)}</bdi>
          )}
        </p>
      </section>
      <Suspension visit={visit} platform={platform} />
    </WorkspacePage>,
    attempt === undefined ? 200 : 422,
  );
}

type Part = { readonly visit: WorkspaceVisit; readonly platform: Platform };

function Keys(
  props: Part & { readonly attempt: { readonly label: string; readonly error: string } | undefined },
) {
  const { visit, platform, attempt } = props;
  const { locale } = visit;
  const texts = visit.texts.platforms.account;
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{texts.keysTitle}</h2>
      <p>{texts.keysLead}</p>
      {platform.keys.length === 0 ? (
        <p class="soft">{texts.noKey}</p>
      ) : (
        <div class="dense">
          <Table
            caption={texts.keysCaption}
            hideCaption
            columns={[
              { label: texts.label },
              { label: visit.texts.platforms.since },
              { label: texts.lastUsed },
              { label: visit.texts.platforms.state },
            ]}
            rows={platform.keys.map((key) => [
              <bdi>{key.label}</bdi>,
              showDay(key.since, locale),
              key.lastUsedOn === undefined ? texts.never : showDay(key.lastUsedOn, locale),
              <KeyState visit={visit} platform={platform} platformKey={key} />,
            ])}
          />
        </div>
      )}
      <form method="post" action={pathTo('platformKeys', locale, { id: platform.id })} novalidate data-once>
        <TextField
          locale={locale}
          name="label"
          label={texts.label}
          hint={texts.labelHint}
          value={attempt?.label}
          error={attempt?.error}
          maxLength={80}
          width="medium"
        />
        <Button>{texts.issue}</Button>
      </form>
    </section>
  );
}

function KeyState(props: Part & { readonly platformKey: Platform['keys'][number] }) {
  const { visit, platform, platformKey } = props;
  const texts = visit.texts.platforms.account;
  if (platformKey.revokedAt !== undefined) {
    return <span class="soft">{texts.revoked(showMoment(platformKey.revokedAt, visit.locale))}</span>;
  }
  return (
    <ButtonForm
      action={pathTo('revokeKey', visit.locale, { id: platform.id, key: platformKey.id })}
      kind="link"
      label={texts.revokeLabel(platformKey.label)}
    >
      {texts.revoke}
    </ButtonForm>
  );
}

function Suspension({ visit, platform }: Part) {
  const texts = visit.texts.platforms.account;
  const { id, suspended } = platform;
  return (
    <section aria-labelledby="suspension">
      <h2 id="suspension">{texts.suspendTitle}</h2>
      <p>{texts.suspendBody}</p>
      <ButtonForm
        action={pathTo('suspendPlatform', visit.locale, { id })}
        kind={suspended ? 'secondary' : 'danger'}
        fields={{ suspended: suspended ? 'no' : 'yes' }}
      >
        {suspended ? texts.reopen : texts.suspend}
      </ButtonForm>
    </section>
  );
}
