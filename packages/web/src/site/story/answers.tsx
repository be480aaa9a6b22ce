import {
  type Answers,
  itemsOf,
  type Section,
  type Step,
  sections,
  stepsOf,
  tellerOf,
  valuesOf,
} from '@fanal/core/journey';
import type { Locale, Texts } from '../../catalogue/index.ts';
import { SummaryList, type SummaryRow } from '../../ui/index.ts';
import type { Link } from '../paths.ts';
import { answerRows } from './answer-rows.ts';
import { itemTitle, textsOfStep } from './step-page.tsx';

/** Everything that was told, by section; with `link`, each answer can be changed. */
export function AnswersTold(props: {
  readonly locale: Locale;
  readonly texts: Texts;
  readonly answers: Answers;
  readonly link?: Link | undefined;
  readonly level?: 2 | 3 | undefined;
}) {
  const Heading = props.level === 3 ? 'h3' : 'h2';
  const steps = stepsOf(props.answers).filter((step) => props.answers[step.id] !== undefined);
  return (
    <>
      {sections.map((section: Section) => {
        const own = steps.filter((step) => step.section === section);
        if (own.length === 0) return null;
        return (
          <section>
            <Heading>{props.texts.journey.sections[section]}</Heading>
            <SummaryList rows={own.flatMap((step) => rowsOfStep(props, step))} />
          </section>
        );
      })}
    </>
  );
}

type Props = Parameters<typeof AnswersTold>[0];

/** One row a page; a list has one an item. */
function rowsOfStep({ locale, texts, answers, link }: Props, step: Step): readonly SummaryRow[] {
  const stepTexts = textsOfStep(texts, step.id, tellerOf(answers));
  const telling = { texts, locale, answers };
  const address = link?.('step', { step: step.id });
  const action =
    address === undefined
      ? undefined
      : { href: `${address}?from=review`, label: texts.story.review.change, about: stepTexts.title };
  if (step.list !== undefined) {
    const items = itemsOf(answers, step.id);
    if (items.length === 0) return [{ term: stepTexts.title, value: texts.story.review.nothing, action }];
    return items.map((values, item) => ({
      term: itemTitle(stepTexts, item),
      value: inWords(texts, answerRows(telling, step, values)),
      action,
    }));
  }
  const rows = answerRows(telling, step, valuesOf(answers, step.id) ?? {});
  const [first] = rows;
  if (first === undefined) return [{ term: stepTexts.title, value: texts.story.review.notGiven, action }];
  const value = step.fields.length === 1 ? first.value : inWords(texts, rows);
  return [{ term: stepTexts.title, value, action }];
}

function inWords(texts: Texts, rows: readonly SummaryRow[]) {
  return rows.map((row) => (
    <div>
      <span class="soft">
        {row.term}
        {/[?!]$/.test(String(row.term)) ? ' ' : texts.ui.colon}
      </span>
      {row.value}
    </div>
  ));
}
