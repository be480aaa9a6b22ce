import { eraseDraft } from '@fanal/contract/statement';
import { Actions, Button, ButtonLink, Panel } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { Visit } from '../visit.ts';
import { refusedDraft, whereItGoesOn, withDraft } from './draft.ts';

export function askToErase(visit: Visit): Promise<Response> {
  return withDraft(visit, ({ answers }) => {
    const { locale, link } = visit;
    const texts = visit.texts.story.eraseStory;
    return visit.page(
      <SitePage
        locale={locale}
        options={visit.options}
        title={texts.title}
        languages={visit.languagesOf((linkTo) => linkTo('erase'))}
        sensitive
      >
        <h1>{texts.title}</h1>
        <p class="lead">{texts.body}</p>
        <p>{texts.filedBody}</p>
        <form method="post" action={link('erase')}>
          <Actions>
            <Button kind="danger">{texts.yes}</Button>
            <ButtonLink href={whereItGoesOn(visit, answers)} kind="secondary">
              {texts.no}
            </ButtonLink>
          </Actions>
        </form>
      </SitePage>,
    );
  });
}

export async function erase(visit: Visit): Promise<Response> {
  const reply = await visit.client.call(eraseDraft);
  // No story any more: what was asked is so.
  if (!reply.ok && reply.refusal.code !== 'draft-not-found') return refusedDraft(visit, reply.refusal);
  const texts = visit.texts.story.eraseStory;
  return visit.page(
    <SitePage locale={visit.locale} options={visit.options} title={texts.doneTitle} sensitive>
      <Panel title={texts.doneTitle}>
        <p>{texts.doneBody}</p>
      </Panel>
      <Actions>
        <ButtonLink href={visit.link('home')} kind="secondary">
          {visit.texts.shared.footer.home}
        </ButtonLink>
      </Actions>
    </SitePage>,
  );
}
