import { type Answers, itemsOf, type Step, sections, stepsOf, tellerOf, valuesOf } from '@fanal/core/journey';
import type { ScamType } from '@fanal/core/statement';
import { type Locale, type Texts, textsOf } from '../../catalogue/index.ts';
import { answerRows } from '../story/answer-rows.ts';
import { itemTitle, textsOfStep } from '../story/step-page.tsx';

type Row = { readonly label: string; readonly text: string };

/** What the site asks and what was answered, in words, for whoever writes documents: one row a page, as on the check page. */
export const wording = {
  told(answers: Answers, locale: Locale): { readonly title: string; readonly rows: readonly Row[] }[] {
    const texts = textsOf(locale);
    const steps = stepsOf(answers).filter((step) => answers[step.id] !== undefined);
    return sections
      .map((section) => ({
        title: texts.journey.sections[section],
        rows: steps
          .filter((step) => step.section === section)
          .flatMap((step) => rowsOf({ texts, locale, answers }, step)),
      }))
      .filter(({ rows }) => rows.length > 0);
  },
  scamType: (scamType: ScamType, locale: Locale): string => textsOf(locale).shared.scamTypes[scamType],
};

type Telling = { readonly texts: Texts; readonly locale: Locale; readonly answers: Answers };

function rowsOf(telling: Telling, step: Step): Row[] {
  const { texts, answers } = telling;
  const stepTexts = textsOfStep(texts, step.id, tellerOf(answers));
  if (step.list !== undefined) {
    const items = itemsOf(answers, step.id);
    if (items.length === 0) return [{ label: stepTexts.title, text: texts.story.review.nothing }];
    return items.map((values, item) => ({
      label: itemTitle(stepTexts, item),
      text: inWords(texts, answerRows(telling, step, values)),
    }));
  }
  const rows = answerRows(telling, step, valuesOf(answers, step.id) ?? {});
  const [first] = rows;
  if (first === undefined) return [{ label: stepTexts.title, text: texts.story.review.notGiven }];
  const text = step.fields.length === 1 ? String(first.value) : inWords(texts, rows);
  return [{ label: stepTexts.title, text }];
}

function inWords(texts: Texts, rows: ReturnType<typeof answerRows>): string {
  return rows
    .map(({ term, value }) => {
      const name = String(term);
      return `${name}${/[?!]$/.test(name) ? ' ' : texts.ui.colon}${String(value)}`;
    })
    .join('\n');
}
