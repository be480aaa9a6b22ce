import { Actions, Button, Checkboxes } from '../../ui/index.ts';
import type { Draft } from '../story/draft.ts';
import { StoryPage } from '../story/story-page.tsx';
import type { Visit } from '../visit.ts';

/** « Lequel de ces noms est le vôtre ? » */
export function whoPage(visit: Visit, draft: Draft, names: readonly string[]) {
  const { who: texts } = visit.texts.material;
  return (
    <StoryPage
      visit={visit}
      answers={draft.answers}
      at="material"
      title={texts.title}
      back={visit.link('materials')}
      here={(linkTo) => linkTo('findings')}
    >
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <form method="post" action={visit.link('findings')}>
        <input type="hidden" name="who" value="yes" />
        <Checkboxes
          locale={visit.locale}
          name="me"
          label={texts.label}
          hint={texts.hint}
          options={names.map((name) => ({ value: name, label: name }))}
        />
        <Actions>
          <Button>{texts.goOn}</Button>
        </Actions>
      </form>
    </StoryPage>
  );
}
