import {
  type Field,
  type FieldErrors,
  prefillStep,
  previousStep,
  type RawValues,
  type Step,
  type Teller,
  tellerOf,
  textIn,
  valuesOf,
} from '@fanal/core/journey';
import type { Texts } from '../../catalogue/index.ts';
import type { StepTexts } from '../../catalogue/journey-texts.ts';
import { Actions, Button, Callout, ErrorSummary } from '../../ui/index.ts';
import type { Link } from '../paths.ts';
import type { Visit } from '../visit.ts';
import type { Draft } from './draft.ts';
import { FoundField } from './found-field.tsx';
import { hasHangingFields, shownFields } from './posted.ts';
import { fieldId, StepField } from './step-field.tsx';
import { StoryPage } from './story-page.tsx';

export type StepPageProps = {
  readonly visit: Visit;
  readonly draft: Draft;
  readonly step: Step;
  readonly typed: RawValues;
  readonly errors?: FieldErrors | undefined;
  /** Fields have appeared after a first answer. */
  readonly unfolded?: boolean | undefined;
  /** Place in a list step. */
  readonly item?: number | undefined;
  /** Come back to the check page afterwards. */
  readonly fromReview?: boolean | undefined;
};

/** One question, or one item of a list. */
export function stepPage(props: StepPageProps) {
  const { visit, draft, step, item, errors = {} } = props;
  const { locale, texts } = visit;
  const stepTexts = textsOfStep(texts, step.id, tellerOf(draft.answers));
  const title = item === undefined ? stepTexts.title : itemTitle(stepTexts, item);
  const here = (link: Link) =>
    item === undefined
      ? link('step', { step: step.id })
      : link('item', { step: step.id, item: String(item) });
  const shown = shownFields(step, props.typed);
  const wrong = shown.filter((field) => errors[field.name] !== undefined);
  return (
    <StoryPage
      visit={visit}
      answers={draft.answers}
      at={step.id}
      title={title}
      error={wrong.length > 0}
      back={backFrom(props)}
      here={here}
    >
      {wrong.length > 0 && (
        <ErrorSummary
          locale={locale}
          errors={wrong.map((field) => ({
            href: `#${fieldId(field.name)}`,
            text: summarySentence(props, shown, field.name, errors),
          }))}
        />
      )}
      <h1>{title}</h1>
      {stepTexts.lead && item === undefined && <p class="lead">{stepTexts.lead}</p>}
      {props.unfolded && (
        <Callout>
          <p>{texts.story.oneMoreThing}</p>
        </Callout>
      )}
      <form
        method="post"
        action={here(visit.link)}
        novalidate
        data-unfold={hasHangingFields(step) ? '' : undefined}
      >
        <input type="hidden" name="shown" value={shown.map((field) => field.name).join(' ')} />
        {props.fromReview && <input type="hidden" name="from" value="review" />}
        {shown.length > 1 && shown.every((field) => field.required) && (
          <p class="soft">{texts.ui.allNeeded}</p>
        )}
        {shown.map((field) => {
          const fieldTexts = stepTexts.fields[field.name] ?? { label: field.name };
          if (field.kind === 'found-indicators') {
            return (
              <FoundField
                locale={locale}
                texts={texts}
                name={field.name}
                fieldTexts={fieldTexts}
                found={prefillStep(draft.answers, step.id).found[field.name] ?? []}
                account={textIn(valuesOf(draft.answers, field.from.step), field.from.field) ?? ''}
              />
            );
          }
          return (
            <StepField
              locale={locale}
              texts={texts}
              stepId={step.id}
              field={field}
              fieldTexts={fieldTexts}
              typed={props.typed}
              error={errorSentence(texts, step, field.name, errors)}
              titleAsks={step.fields.length === 1 && field.kind === 'choice' ? title : undefined}
            />
          );
        })}
        <Actions>
          <Button>{texts.story.goOn}</Button>
        </Actions>
      </form>
    </StoryPage>
  );
}

/** With `teller`, in the words for whoever tells the story. */
export function textsOfStep(texts: Texts, stepId: string, teller: Teller = 'victim'): StepTexts {
  const stepTexts = texts.journey.steps[stepId] ?? { title: stepId, fields: {} };
  return { ...stepTexts, ...stepTexts.byTeller?.[teller] };
}

export function itemTitle(stepTexts: StepTexts, item: number): string {
  return (stepTexts.list?.item ?? stepTexts.title).replace('{number}', String(item + 1));
}

function backFrom({ visit, draft, step, item, fromReview }: StepPageProps): string {
  if (item !== undefined) return visit.link('step', { step: step.id });
  if (fromReview) return visit.link('review');
  const before = previousStep(draft.answers, step.id);
  return before === undefined ? visit.link('start') : visit.link('step', { step: before.id });
}

/** Several questions on a page: the summary says which one each line is about. */
function summarySentence(
  { visit: { texts }, draft, step }: StepPageProps,
  shown: readonly Field[],
  name: string,
  errors: FieldErrors,
): string {
  const sentence = errorSentence(texts, step, name, errors) ?? '';
  const label = textsOfStep(texts, step.id, tellerOf(draft.answers)).fields[name]?.label;
  if (shown.length < 2 || label === undefined) return sentence;
  return `${label}${/[?!]$/.test(label) ? ' ' : texts.ui.colon}${sentence}`;
}

function errorSentence(texts: Texts, step: Step, name: string, errors: FieldErrors): string | undefined {
  const error = errors[name];
  if (error === undefined) return undefined;
  const field = step.fields.find((each) => each.name === name);
  const sentence = textsOfStep(texts, step.id).fields[name]?.errors?.[error] ?? texts.journey.errors[error];
  const max = field !== undefined && 'max' in field ? field.max : (step.list?.max ?? 0);
  return sentence.replace('{max}', String(max));
}
