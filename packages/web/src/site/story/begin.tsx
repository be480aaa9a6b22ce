import { getDraft, startDraft } from '@fanal/contract/statement';
import { Actions, ButtonForm, ButtonLink } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { Visit } from '../visit.ts';
import { whereItGoesOn } from './draft.ts';

/** Begins a story. One already begun here is not lost to a second press: the person chooses. */
export async function begin(visit: Visit): Promise<Response> {
  const form = await visit.form();
  if (form.get('again') === null) {
    const present = await visit.client.call(getDraft);
    if (present.ok && present.value.filedAs === undefined) {
      const goesOn = whereItGoesOn(visit, present.value.answers);
      const empty = Object.keys(present.value.answers).length === 0;
      return empty ? visit.goTo(goesOn) : visit.page(alreadyBegunPage(visit, goesOn));
    }
  }
  const reply = await visit.client.call(startDraft, { body: { locale: visit.locale } });
  return reply.ok ? visit.goTo(whereItGoesOn(visit, reply.value.answers)) : visit.problem(reply.refusal);
}

function alreadyBegunPage(visit: Visit, goesOn: string) {
  const texts = visit.texts.start;
  return (
    <SitePage locale={visit.locale} options={visit.options} title={texts.already} sensitive>
      <h1>{texts.already}</h1>
      <Actions>
        <ButtonLink href={goesOn}>{texts.goOn}</ButtonLink>
        <ButtonForm action={visit.link('start')} fields={{ again: 'yes' }} kind="secondary">
          {texts.startAgain}
        </ButtonForm>
      </Actions>
      <p class="soft">{texts.keepCode}</p>
      <p>
        <a href={visit.link('save')}>{visit.texts.story.save.get}</a>
      </p>
    </SitePage>
  );
}
