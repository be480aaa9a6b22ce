import { issuePlatformKey, revokePlatformKey, suspendPlatform } from '@fanal/contract/warning';
import { ButtonLink, Panel } from '../../ui/index.ts';
import { typed } from '../course/attempt.ts';
import { WorkspacePage } from '../layout.tsx';
import { pathTo } from '../paths.ts';
import { refused } from '../refusal-page.tsx';
import type { AgentVisit } from '../visit.ts';
import { showPlatformAfter } from './platform-page.tsx';

/** Creates a key and shows its secret in this very answer, which is kept nowhere: no address leads to it again. */
export async function issueKey(visit: AgentVisit): Promise<Response> {
  const texts = visit.texts.platforms.account;
  const label = typed(await visit.form(), 'label').trim();
  const body = issuePlatformKey.body.safeParse({ label });
  if (!body.success) return showPlatformAfter(visit, { label, error: texts.labelWrong });
  const id = visit.param('id');
  const reply = await visit.client.call(issuePlatformKey, { params: { id }, body: body.data });
  if (!reply.ok) {
    return reply.refusal.code === 'not-at-this-stage'
      ? showPlatformAfter(visit, { label, error: texts.tooMany })
      : refused(visit, reply.refusal);
  }
  const { platform, secret } = reply.value;
  return visit.page(
    <WorkspacePage visit={visit} title={texts.secretTitle} width="text">
      <Panel title={texts.secretTitle}>
        <p>
          <code>{secret}</code>
        </p>
        <p>{texts.secretBody}</p>
      </Panel>
      <ButtonLink href={pathTo('platform', visit.locale, { id: platform.id })}>{texts.secretDone}</ButtonLink>
    </WorkspacePage>,
  );
}

export async function revokeKey(visit: AgentVisit): Promise<Response> {
  const id = visit.param('id');
  const reply = await visit.client.call(revokePlatformKey, { params: { id, key: visit.param('key') } });
  return reply.ok ? visit.goTo(pathTo('platform', visit.locale, { id })) : refused(visit, reply.refusal);
}

/** Closes an account, or opens it again. */
export async function suspend(visit: AgentVisit): Promise<Response> {
  const suspended = typed(await visit.form(), 'suspended') === 'yes';
  const id = visit.param('id');
  const reply = await visit.client.call(suspendPlatform, { params: { id }, body: { suspended } });
  return reply.ok ? visit.goTo(pathTo('platform', visit.locale, { id })) : refused(visit, reply.refusal);
}
