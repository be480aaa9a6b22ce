import { itemsOf, previousStep, type Step } from '@fanal/core/journey';
import { Actions, Button, ButtonLink, SummaryList } from '../../ui/index.ts';
import type { Visit } from '../visit.ts';
import { answerRows } from './answer-rows.ts';
import type { Draft } from './draft.ts';
import { itemTitle, textsOfStep } from './step-page.tsx';
import { StoryPage } from './story-page.tsx';

/** A list step: what is in it, with the ways to add, change and remove; each item is a page of its own. */
export function listPage(visit: Visit, draft: Draft, step: Step, fromReview: boolean) {
  const { locale, texts, link } = visit;
  const stepTexts = textsOfStep(texts, step.id);
  const items = itemsOf(draft.answers, step.id);
  const before = previousStep(draft.answers, step.id);
  const full = items.length >= (step.list?.max ?? 0);
  return (
    <StoryPage
      visit={visit}
      answers={draft.answers}
      at={step.id}
      title={stepTexts.title}
      back={before === undefined ? link('start') : link('step', { step: before.id })}
      here={(linkTo) => linkTo('step', { step: step.id })}
    >
      <h1>{stepTexts.title}</h1>
      {stepTexts.lead && <p class="lead">{stepTexts.lead}</p>}
      {items.map((values, item) => {
        const title = itemTitle(stepTexts, item);
        const place = { step: step.id, item: String(item) };
        return (
          <section class="item">
            <h2>{title}</h2>
            <SummaryList rows={answerRows({ texts, locale, answers: draft.answers }, step, values)} />
            <div class="actions">
              <a href={link('item', place)}>
                {texts.story.list.change}
                <span class="visually-hidden"> : {title}</span>
              </a>
              <a href={link('removeItem', place)}>
                {texts.story.list.remove}
                <span class="visually-hidden"> : {title}</span>
              </a>
            </div>
          </section>
        );
      })}
      {full && <p>{texts.story.list.full}</p>}
      <form method="post" action={link('step', { step: step.id })}>
        {fromReview && <input type="hidden" name="from" value="review" />}
        <Actions>
          {items.length === 0 && (
            <ButtonLink href={link('item', { step: step.id, item: '0' })}>{stepTexts.list?.add}</ButtonLink>
          )}
          <Button kind={items.length === 0 ? 'secondary' : 'primary'}>
            {items.length === 0 ? stepTexts.list?.none : stepTexts.list?.done}
          </Button>
          {items.length > 0 && !full && (
            <ButtonLink href={link('item', { step: step.id, item: String(items.length) })} kind="secondary">
              {stepTexts.list?.addAnother}
            </ButtonLink>
          )}
        </Actions>
      </form>
    </StoryPage>
  );
}

export function removeItemPage(visit: Visit, draft: Draft, step: Step, item: number) {
  const { texts, link } = visit;
  const title = texts.story.list.removeTitle(itemTitle(textsOfStep(texts, step.id), item));
  const place = { step: step.id, item: String(item) };
  return (
    <StoryPage
      visit={visit}
      answers={draft.answers}
      at={step.id}
      title={title}
      here={(linkTo) => linkTo('removeItem', place)}
    >
      <h1>{title}</h1>
      <p>{texts.story.list.removeBody}</p>
      <form method="post" action={link('removeItem', place)}>
        <Actions>
          <Button kind="danger">{texts.story.list.removeYes}</Button>
          <ButtonLink href={link('step', { step: step.id })} kind="secondary">
            {texts.story.list.removeNo}
          </ButtonLink>
        </Actions>
      </form>
    </StoryPage>
  );
}
