import { doorCodeOf, doorOf, missingSteps, previousStep, tellerOf } from '@fanal/core/journey';
import { Actions, ButtonLink, Callout } from '../../ui/index.ts';
import type { Visit } from '../visit.ts';
import { AnswersTold } from './answers.tsx';
import { withDraft } from './draft.ts';
import { textsOfStep } from './step-page.tsx';
import { StoryPage } from './story-page.tsx';

/** Check your answers: everything told, each answer with its way back. */
export function showReview(visit: Visit): Promise<Response> {
  return withDraft(visit, ({ answers }) => {
    if (doorCodeOf(doorOf(answers)) !== undefined) return visit.goTo(visit.link('door'));
    const { locale, texts: all, link } = visit;
    const texts = all.story.review;
    const missing = missingSteps(answers);
    const before = previousStep(answers, 'check');
    return visit.page(
      <StoryPage
        visit={visit}
        answers={answers}
        at="check"
        title={texts.title}
        back={before === undefined ? undefined : link('step', { step: before.id })}
        here={(linkTo) => linkTo('review')}
      >
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        {missing.length > 0 && (
          <Callout kind="warning" title={texts.missingTitle}>
            <ul>
              {missing.map((step) => (
                <li>
                  <a href={`${link('step', { step })}?from=review`}>
                    {textsOfStep(all, step, tellerOf(answers)).title}
                  </a>
                </li>
              ))}
            </ul>
          </Callout>
        )}
        <AnswersTold locale={locale} texts={all} answers={answers} link={link} />
        {missing.length === 0 && (
          <Actions>
            <ButtonLink href={link('send')}>{texts.goOn}</ButtonLink>
          </Actions>
        )}
      </StoryPage>,
    );
  });
}
