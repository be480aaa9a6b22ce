import type { MaterialItem } from '@fanal/contract/material';
import { Actions, Button, ButtonLink } from '../../ui/index.ts';
import type { Draft } from '../story/draft.ts';
import { StoryPage } from '../story/story-page.tsx';
import type { Visit } from '../visit.ts';
import { itemName } from './given-list.tsx';

export function removePage(visit: Visit, draft: Draft, item: MaterialItem) {
  const { remove: texts } = visit.texts.material;
  const title = texts.title(itemName(visit, item));
  const place = { exhibit: item.exhibitId };
  return (
    <StoryPage
      visit={visit}
      answers={draft.answers}
      at="material"
      title={title}
      back={visit.link('materials')}
      here={(linkTo) => linkTo('removeMaterial', place)}
    >
      <h1>{title}</h1>
      <p>{texts.body}</p>
      <form method="post" action={visit.link('removeMaterial', place)}>
        <Actions>
          <Button kind="danger">{texts.yes}</Button>
          <ButtonLink href={visit.link('materials')} kind="secondary">
            {texts.no}
          </ButtonLink>
        </Actions>
      </form>
    </StoryPage>
  );
}
